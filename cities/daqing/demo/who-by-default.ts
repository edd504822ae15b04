import type { Roster } from '#declarations';
import { pick } from './chance.ts';
import type { List } from './list.ts';
import { storyPersons } from './stories.ts';

/** Whom a roster lists that nobody has described: one holder in a hundred, the heads of their households, or every organisation of the kind. */
export function whoByDefault(roster: Roster): List['who'] {
  if (roster.of === 'employer' || roster.of === 'provider')
    return ({ organisations }) => organisations.flatMap(({ kind }, at) => (kind === roster.of ? [at] : []));
  return ({ population, certificates }, _period, chance) => {
    const holders = certificates.holders.filter((person) => person >= storyPersons);
    const picked = pick(holders, { count: Math.round(holders.length / 100), chance });
    if (roster.of === 'person') return picked;
    return [
      ...new Set(picked.map((person) => population.households.first[population.people.household[person]!]!)),
    ];
  };
}
