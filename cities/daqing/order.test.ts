/** The order in which programmes are offered or asked for never matters: they are laws, not a program. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { assemble, columns, explain, explainAll, type Offer, populationOf } from '#policy';
import { random } from '../../tests/support/random.ts';
import { randomPeople } from '../../tests/support/random-people.ts';
import { daqing } from './city.ts';

const counties = daqing.counties.map(({ code }) => code);
const policy = assemble({ ...daqing, counties });
const given = randomPeople({ policy, city: daqing }, { count: 400, seed: 7 });
const month = '2024-08';

function shuffled(offers: readonly Offer[], seed: number): Offer[] {
  const numbers = random(seed);
  const order = new Map(offers.map((offer) => [offer, numbers.whole(0, 1_000_000)]));
  return offers.toSorted((a, b) => order.get(a)! - order.get(b)!);
}

function counted(offers: readonly Offer[]) {
  const law = assemble({ ...daqing, offers, counties });
  const results = columns(law).run(populationOf(law, given).population, month);
  return Object.fromEntries(
    [...results].toSorted().map(([id, { outcome, amount }]) => [id, [[...outcome], [...amount]]]),
  );
}

it('a city counts the same whatever the order of its offers', () => {
  const usual = counted(daqing.offers);
  assert.ok(Object.keys(usual).length > 40);
  for (const seed of [1, 2, 3]) assert.deepEqual(counted(shuffled(daqing.offers, seed)), usual);
});

it('one programme asked for alone says what it says among all', () => {
  for (const situation of given.people.slice(0, 60)) {
    const all = new Map(
      explainAll(policy, situation, month).map((finding) => [finding.programme.id, finding]),
    );
    for (const { id, of } of policy.programmes.filter(({ of }) => of === 'person' || of === 'household')) {
      const alone = explain(policy, id, situation, month);
      const among = all.get(id)!;
      assert.deepEqual([of, alone.outcome, alone.amount], [of, among.outcome, among.amount], id);
    }
  }
});
