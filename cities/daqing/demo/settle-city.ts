import type { Month } from '#kernel';
import { chanceOf } from './chance.ts';
import { emptyPopulation, type Population } from './people.ts';
import { type Area, villageByResidents, villagesOf } from './places.ts';
import { settle, settleHousehold } from './settle-household.ts';
import { stories } from './stories.ts';

export type CitySize = { readonly persons: number; readonly holders: number };

/** 68,000 certificates among 150,000 persons, and in proportion for a smaller city. */
export const citySize = (persons: number): CitySize => ({
  persons,
  holders: Math.round((persons * 68) / 150),
});

/** Exactly so many persons, exactly so many of them with a certificate in force. */
export function settleCity(
  size: CitySize,
  { areas, seed, month }: { areas: readonly Area[]; seed: number; month: Month },
): Population {
  const villages = villagesOf(areas);
  const population = emptyPopulation(size.persons, villages);
  const settling = { population, month, chance: chanceOf(seed, 'people'), bornOn: new Map<number, number>() };
  const village = villageByResidents(villages);
  let holders = 0;
  for (const story of stories) {
    settle({ ...settling, village: village(settling.chance) }, story.members);
    holders += story.members.filter(({ disability }) => disability).length;
  }
  while (population.people.count < size.persons) {
    const [room, certificates] = [size.persons - population.people.count, size.holders - holders];
    // A certificate is settled with 1.9 persons on average; where more room is left, some households have none.
    const without = settling.chance.happens(1 - (1.9 * certificates) / room);
    holders += settleHousehold({
      ...settling,
      village: village(settling.chance),
      // Whatever comes, every certificate that is left still finds a person.
      room: certificates > 0 ? Math.max(1, room - certificates + 1) : room,
      certificates: without && room - certificates > 8 ? 0 : certificates,
    });
  }
  return population;
}
