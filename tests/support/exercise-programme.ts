/** Runs a programme of Daqing for invented subjects in both ways and tells what it came to. */
import assert from 'node:assert/strict';
import type { Month } from '#kernel';
import {
  assemble,
  columns,
  explain,
  type Finding,
  type Policy,
  type Programme,
  populationOf,
  type Situation,
} from '#policy';
import { daqing } from '../../cities/daqing/city.ts';

export const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });
/** Warning signs run as a law of their own. */
export const signs = assemble({
  facts: [...policy.facts.values()],
  offers: daqing.warningSigns,
  counties: policy.counties,
});
const counted = new Map([policy, signs].map((law) => [law, columns(law)]));
const outcomes = ['not-entitled', 'entitled', 'undecided'] as const;

export type ProgrammeExercise = {
  /** The finding for a subject; what it comes to is kept, and counted again over columns afterwards. */
  find(situation: Situation, month: Month): Finding;
};

type Found = { readonly situation: Situation; readonly month: Month; readonly finding: Finding };

export function programmeExercise({ id, of }: Programme, law: Policy = policy) {
  const found: Found[] = [];
  const find: ProgrammeExercise['find'] = (situation, month) => {
    const finding = explain(law, id, situation, month);
    found.push({ situation, month, finding });
    return finding;
  };
  /** Exercised: somebody was entitled and somebody was not, and counting a city says the same as explaining one. */
  const prove = () => {
    const came = new Set(found.map(({ finding }) => finding.outcome));
    for (const outcome of ['entitled', 'not-entitled'] as const)
      assert.ok(
        came.has(outcome),
        `Nobody was ${outcome}: ${id} was not exercised by ${found.length} findings.`,
      );
    for (const [month, inMonth] of Map.groupBy(found, (one) => one.month))
      assertCounted({ id, of, month, law }, inMonth);
  };
  return { exercise: { find }, prove };
}

type Asked = Pick<Programme, 'id' | 'of'> & { readonly month: Month; readonly law: Policy };

function assertCounted({ id, of, month, law }: Asked, found: readonly Found[]): void {
  const situations = found.map(({ situation }) => situation);
  const { population, firstRow } = populationOf(law, {
    people: of === 'person' || of === 'household' ? situations : [],
    employers: of === 'employer' ? situations : [],
    providers: of === 'provider' ? situations : [],
  });
  const results = counted.get(law)!.run(population, month).get(id);
  for (const [index, { finding }] of found.entries()) {
    const row = of === 'person' ? firstRow[index]! : index;
    assert.equal(
      results ? outcomes[results.outcome[row]!] : 'not-entitled',
      finding.outcome,
      `${id} in ${month}`,
    );
    if (finding.outcome === 'entitled')
      assert.equal(results?.amount[row], finding.amount, `${id} in ${month}`);
  }
}
