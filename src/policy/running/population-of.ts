/** A population from situations: one household each. For small numbers; the registry fills columns directly. */

import { householdRoles, type Member, type Situation } from '../language/situation.ts';
import type { Policy } from '../loading/assemble.ts';
import { createPopulation, membersKey, type Population, setFact, type Table } from './table.ts';

type Given = {
  readonly people: readonly Situation[];
  readonly employers?: readonly Situation[];
  readonly providers?: readonly Situation[];
};

/** `firstRow` is the person row of each situation's own person; its household has the situation's index. */
export function populationOf(
  policy: Policy,
  { people, employers = [], providers = [] }: Given,
): { population: Population; firstRow: number[] } {
  const members = people.map(membersOf);
  const population = createPopulation(policy, {
    person: members.reduce((sum, all) => sum + all.length, 0),
    household: people.length,
    employer: employers.length,
    provider: providers.length,
  });
  const firstRow: number[] = [];
  let row = 0;
  for (const [household, situation] of people.entries()) {
    population.firstMember[household] = row;
    firstRow.push(row);
    if (situation.household) setFact(population.household, membersKey, household, true);
    fillRow(policy, population.household, household, {
      facts: situation.facts,
      past: situation.past,
      county: situation.county,
    });
    for (const member of members[household]!) {
      population.householdOf[row] = household;
      population.role[row] = householdRoles.indexOf(member.role);
      fillRow(policy, population.person, row++, { ...member, county: situation.county });
    }
  }
  population.firstMember[people.length] = row;
  for (const [index, one] of employers.entries()) fillRow(policy, population.employer, index, one);
  for (const [index, one] of providers.entries()) fillRow(policy, population.provider, index, one);
  return { population, firstRow };
}

const membersOf = ({ role, facts, past, household = [] }: Situation): Member[] => [
  { role: role ?? 'head', facts, ...(past && { past }) },
  ...household,
];

type RowFacts = {
  readonly facts: Member['facts'];
  readonly past?: Member['past'] | undefined;
  readonly county?: string | undefined;
};

function fillRow(policy: Policy, table: Table, row: number, { facts, past, county }: RowFacts) {
  table.county[row] = county === undefined ? 0 : policy.counties.indexOf(county) + 1;
  for (const [key, { fact, ago }] of table.columns) {
    if (key === membersKey) continue;
    setFact(table, key, row, ago === 0 ? facts[fact.name] : past?.[fact.name]?.[ago - 1]);
  }
}
