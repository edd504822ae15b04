/** How programmes go together is said once, and nothing said of a pair contradicts the rest. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedBy, type Relation } from '#policy';
import { daqing } from './city.ts';

const programmes = daqing.offers.map(({ programme }) => programme);
const known = new Set(programmes.map(({ id }) => id));

type Said = { readonly from: string; readonly to: string; readonly kind: Relation['kind'] };
const said: readonly Said[] = programmes.flatMap(({ id: from, together, editions }) =>
  [...together, ...editions.flatMap((edition) => edition.together ?? [])].flatMap((relation) =>
    namedBy(relation).map((to) => ({ from, to, kind: relation.kind })),
  ),
);
const sayOf = (...kinds: readonly Relation['kind'][]) => said.filter(({ kind }) => kinds.includes(kind));
const pair = ({ from, to }: Said) => [from, to].sort().join(' + ');
const both = (one: readonly Said[], other: readonly Said[]) => {
  const pairs = new Set(other.map(pair));
  return [...new Set(one.map(pair))].filter((of) => pairs.has(of));
};

describe('how programmes of Daqing go together', () => {
  it('names only what Daqing offers', () =>
    assert.deepEqual(
      said.filter(({ to }) => !known.has(to)),
      [],
    ));

  it('nothing is both paid beside another and barred by it, or weighed against it', () =>
    assert.deepEqual(both(sayOf('concurrent'), sayOf('exclusive', 'choose-higher')), []));

  it('nothing is both counted as income and left out of it', () =>
    assert.deepEqual(both(sayOf('counted'), sayOf('not-counted')), []));

  it('what opens a programme does not bar it', () =>
    assert.deepEqual(
      sayOf('opener').filter((opener) =>
        sayOf('exclusive').some(({ from, to }) => from === opener.from && to === opener.to),
      ),
      [],
    ));

  it('who pays first of a bill is one order: nobody pays before and after another', () => {
    const after = Map.groupBy(sayOf('payer-order'), ({ from }) => from);
    const before = (id: string, seen: readonly string[]): readonly string[] =>
      (after.get(id) ?? []).flatMap(({ to }) => (seen.includes(to) ? [to] : before(to, [...seen, to])));
    assert.deepEqual(
      [...after.keys()].flatMap((id) => before(id, [id])),
      [],
    );
  });

  it('uses every one of the twelve kinds', () => {
    const used = new Set(
      programmes.flatMap(({ together, editions }) =>
        [...together, ...editions.flatMap((edition) => edition.together ?? [])].map(({ kind }) => kind),
      ),
    );
    assert.equal(used.size, 12);
  });
});
