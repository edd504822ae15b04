/** One person explained over all programmes of Daqing, and what would change each "no", against reading the same statement as JSON. */
import type { Month } from '#kernel';
import { assemble, explainAll, nearestChanges, type Situation } from '#policy';
import { daqing } from '../cities/daqing/city.ts';
import { randomPeople } from '../tests/support/random-people.ts';

const month: Month = '2026-11';
const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });
const { people } = randomPeople({ policy, city: daqing }, { count: 200, seed: 11 });
const programmes = policy.programmes.filter(({ of }) => of === 'person' || of === 'household').length;

const percentile = (all: readonly number[], share: number) =>
  all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)]!;

/** Milliseconds for each of the persons: the best of some turns, so that what else the machine does is left out. */
function each<Given>(given: readonly Given[], work: (one: Given) => unknown): number[] {
  const best = given.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < 7; turn++)
    for (const [at, one] of given.entries()) {
      const start = performance.now();
      work(one);
      best[at] = Math.min(best[at]!, performance.now() - start);
    }
  return best;
}
const said = (times: readonly number[]) =>
  `${percentile(times, 0.5).toFixed(2)} ms (at most ${percentile(times, 0.99).toFixed(2)} for 99 in 100)`;

const explained = (situation: Situation) => explainAll(policy, situation, month);
function changes(situation: Situation) {
  const nearest = nearestChanges({ policy, situation, month });
  return explained(situation).map(({ programme, outcome }) =>
    outcome === 'not-entitled' ? nearest(programme.id) : [],
  );
}

const explaining = each(people, explained);
const changing = each(people, changes);
const written = people.map((situation) =>
  JSON.stringify(explained(situation), (key, value) => (key === 'programme' ? (value.id ?? value) : value)),
);
const reading = each(written, (text) => JSON.parse(text));
const ratio = (times: readonly number[]) =>
  `${(percentile(times, 0.5) / percentile(reading, 0.5)).toFixed(1)} × JSON.parse of the same findings`;
console.log(
  `explaining all ${programmes} programmes for one person: ${said(explaining)}; ${ratio(explaining)}`,
);
console.log(`with the nearest change of every "no": ${said(changing)}; ${ratio(changing)}`);
