/** Daqing's own law gives the same outcome and the same fen when one person is explained and when a city is counted. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Month } from '#kernel';
import { assemble, columns, explainAll, populationOf } from '#policy';
import { type RandomPeople, randomPeople } from '../../tests/support/random-people.ts';
import { daqing } from './city.ts';

const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });
const months = ['2016-01', '2021-04', '2021-05', '2021-07', '2022-01', '2024-08', '2025-02'] as const;
/** Persons, each with an employer and a provider; 1,000,000 for a night. */
const situations = Number(process.env['HANDRAIL_SITUATIONS'] ?? 6_300);
const seed = Number(process.env['HANDRAIL_SEED'] ?? 20_261_123);
const named = ['not-entitled', 'entitled', 'undecided'] as const;

/** How many were entitled; throws at the first difference. */
function compare(given: RandomPeople, month: Month, from: number): number {
  const { population, firstRow } = populationOf(policy, given);
  const results = columns(policy).run(population, month);
  let entitled = 0;
  for (const [kind, asked] of [
    ['person', given.people],
    ['employer', given.employers],
    ['provider', given.providers],
  ] as const)
    for (const [index, situation] of asked.entries())
      for (const { programme, outcome: said, amount: fen } of explainAll(policy, situation, month, kind)) {
        const { id, of: subject } = programme;
        const found = results.get(id);
        const row = subject === 'person' ? firstRow[index]! : index;
        const outcome = found ? named[found.outcome[row]!]! : 'not-entitled';
        const amount = outcome === 'entitled' ? found!.amount[row] : undefined;
        if (outcome !== said || amount !== fen)
          assert.fail(
            `${id}, ${month}: counted ${outcome} ${amount}, explained ${said} ${fen} (HANDRAIL_SEED=${from}, situation ${index})`,
          );
        if (outcome === 'entitled') entitled++;
      }
  return entitled;
}

it('explaining and counting agree on the law of Daqing', (t) => {
  const stretch = 150;
  let [done, entitled] = [0, 0];
  for (let at = 0; done < situations; at++, done += stretch)
    entitled += compare(
      randomPeople({ policy, city: daqing }, { count: stretch, seed: seed + at }),
      months[at % months.length]!,
      seed + at,
    );
  const compared = done * policy.programmes.length;
  t.diagnostic(`${done} situations, ${compared} determinations compared, ${entitled} of them entitled`);
  assert.ok(entitled > compared / 50, `only ${entitled} of ${compared} entitled`);
});
