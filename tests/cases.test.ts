/** Runs every case in law/ and cities/: one test a case, named as the policy office named it. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { assemble, type Case, type Cases, explain, type Finding } from '#policy';

const root = new URL('..', import.meta.url).pathname;
const files = globSync(['law/**/*.cases.ts', 'cities/**/*.cases.ts'], { cwd: decodeURI(root) }).sort();

function differences(finding: Finding, { expected }: Case): string | undefined {
  const { outcome, amount, quantity } = finding;
  if (typeof expected === 'string') return outcome === expected ? undefined : `${outcome}, not ${expected}`;
  if (outcome !== 'entitled')
    return `${outcome} (missing: ${finding.missing.join(', ')}; failing: ${failing(finding)})`;
  const wanted = typeof expected === 'number' ? { amount: expected } : expected;
  if ('amount' in wanted && wanted.amount !== amount) return `${amount} fen, not ${wanted.amount}`;
  if ('quantity' in wanted && wanted.quantity !== quantity)
    return `quantity ${quantity}, not ${wanted.quantity}`;
  return undefined;
}

const failing = ({ verdicts }: Finding) =>
  verdicts
    .filter(({ holds }) => holds === false)
    .map(({ says }) => says.en)
    .join('; ');

for (const file of files) {
  const { programme, offers, rows, facts }: Cases = (
    await import(pathToFileURL(`${decodeURI(root)}/${file}`).href)
  ).default;
  const policy = assemble({ facts: facts, offers, counties: [] });

  describe(`${file}: ${programme.title.zh}`, () => {
    it('has at least six cases', () => assert.ok(rows.length >= 6, `${rows.length} cases`));
    for (const one of rows)
      it(one.name, () =>
        assert.equal(differences(explain(policy, programme.id, one.situation, one.month), one), undefined),
      );
  });
}
