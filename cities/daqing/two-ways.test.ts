/** Daqing's own law gives the same outcome and the same fen when one person is explained and when a city is counted. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Day, Fen } from '#kernel';
import {
  assemble,
  columns,
  explain,
  type Fact,
  type Facts,
  type Member,
  populationOf,
  type Situation,
} from '#policy';
import { type Random, random } from '../../tests/support/random.ts';
import { daqing } from './city.ts';

const counties = daqing.counties.map(({ code }) => code);
const policy = assemble({ ...daqing, counties });
const all = [...policy.facts.values()];
const absent = Object.fromEntries(daqing.rosters.flatMap((roster) => Object.entries(roster.absent ?? {})));
const seed = 20_261_123;
const months = ['2016-01', '2021-04', '2021-05', '2021-07', '2022-01', '2024-08', '2025-02'] as const;
const named = ['not-entitled', 'entitled', 'undecided'] as const;
const days = [
  '0001-01-01',
  '1950-03-01',
  '1984-05-15',
  '2012-02-29',
  '2023-12-01',
  '2024-03-01',
  '9999-12-31',
] as Day[];
const amounts = [0, 1, 150_00, 599_99, 600_00, 2000_00, 9999_00];

/** Leans towards what lists say of most people, so that rules are reached to the end and not refused at once. */
function value(fact: Fact, numbers: Random): Facts[string] {
  if (fact.name === 'diedOn' && numbers.chance(0.9)) return '9999-12-31' as Day;
  if (fact.name in absent && numbers.chance(0.4)) return absent[fact.name];
  if (numbers.chance(0.1)) return undefined;
  switch (fact.type) {
    case 'yes-no':
      return numbers.chance(0.6);
    case 'choice':
      return numbers.pick(Object.keys(fact.codes ?? {}));
    case 'day':
      return numbers.pick(days);
    case 'money':
      return Math.min(fact.most, numbers.pick(amounts)) as Fen;
    case 'number':
      return Math.max(fact.least, Math.min(fact.most, numbers.pick([0, 1, 11, 12, 24, 40])));
  }
}

const drawn = (of: Fact['of'], numbers: Random): Facts =>
  Object.fromEntries(all.filter((fact) => fact.of === of).map((fact) => [fact.name, value(fact, numbers)]));

function personIn(numbers: Random): Situation {
  const member = (role: Member['role']): Member => ({ role, facts: drawn('person', numbers) });
  return {
    role: 'head',
    facts: { ...drawn('person', numbers), ...drawn('household', numbers) },
    county: numbers.pick(counties),
    household: (['spouse', 'child', 'parent'] as const).filter(() => numbers.chance(0.4)).map(member),
  };
}

it('explaining and counting agree on the law of Daqing', (t) => {
  const numbers = random(seed);
  let [compared, entitled] = [0, 0];
  for (const month of months) {
    const people = Array.from({ length: 150 }, () => personIn(numbers));
    const organisations = (of: Fact['of']) =>
      people.map(() => ({ facts: drawn(of, numbers), county: numbers.pick(counties), household: [] }));
    const given = { people, employers: organisations('employer'), providers: organisations('provider') };
    const { population, firstRow } = populationOf(policy, given);
    const results = columns(policy).run(population, month);
    for (const { id, of } of policy.programmes)
      for (const [index, person] of people.entries()) {
        const situation =
          of === 'employer' ? given.employers[index]! : of === 'provider' ? given.providers[index]! : person;
        const found = results.get(id);
        const row = of === 'person' ? firstRow[index]! : index;
        const counted = found ? named[found.outcome[row]!]! : 'not-entitled';
        const explained = explain(policy, id, situation, month);
        assert.equal(counted, explained.outcome, `${id}, ${month}, situation ${index}, seed ${seed}`);
        if (explained.outcome === 'entitled')
          assert.equal(
            found?.amount[row],
            explained.amount,
            `${id}, ${month}, situation ${index}, seed ${seed}`,
          );
        compared++;
        if (counted === 'entitled') entitled++;
      }
  }
  t.diagnostic(`${compared} determinations compared, ${entitled} of them entitled`);
  assert.ok(entitled > compared / 50, `only ${entitled} of ${compared} entitled`);
});
