import { makeIdNumber } from '#files';
import { dayFromNumber, type Month, monthNumber } from '#kernel';
import { type HouseholdRole, householdRoles } from '#policy';
import { someDayIn } from './calendar.ts';
import type { Chance } from './chance.ts';
import { chineseName } from './names.ts';
import type { Population } from './people.ts';
import type { Disability } from './shares.ts';

export type NewPerson = {
  readonly female: boolean;
  /** In full years. */
  readonly age: number;
  readonly role: HouseholdRole;
  readonly family: string;
  /** Where the person has a name that is not made of family and given name. */
  readonly name?: string;
  readonly disability?: Disability | undefined;
};

/** Where no living person's identity number begins: the prefix was never assigned to any place. */
export const nobodysArea = '230699';

export type Settling = {
  readonly population: Population;
  readonly month: Month;
  readonly chance: Chance;
  /** How many were born on each day, so that no identity number repeats. */
  readonly bornOn: Map<number, number>;
};

/** Adds a person to the household that is being settled, and gives the index. */
export function settlePerson({ population, month, chance, bornOn }: Settling, person: NewPerson): number {
  const { people, households } = population;
  const at = people.count++;
  const born = someDayIn(monthNumber(month) - 1 - person.age * 12 - chance.below(12), chance);
  people.name[at] =
    person.name ?? chineseName({ sex: person.female ? 'female' : 'male', family: person.family }, chance);
  people.female[at] = person.female ? 1 : 0;
  people.born[at] = born;
  people.idNumber[at] = identityNumber(born, { female: person.female, bornOn });
  people.phone[at] = person.age < 12 ? '' : phoneNumber(at);
  people.household[at] = households.count;
  people.role[at] = householdRoles.indexOf(person.role);
  people.category[at] = person.disability?.category ?? 0;
  people.grade[at] = person.disability?.grade ?? 0;
  return at;
}

function identityNumber(born: number, { female, bornOn }: { female: boolean; bornOn: Map<number, number> }) {
  const key = born * 2 + (female ? 0 : 1);
  const before = bornOn.get(key) ?? 0;
  if (before >= 500)
    throw new Error(`More than 500 of one sex born on ${born}: the identity numbers run out.`);
  bornOn.set(key, before + 1);
  // 137 has no divisor in common with 500, so each of the 500 numbers comes once.
  const sequence = ((born + before * 137) % 500) * 2 + (female ? 0 : 1);
  return makeIdNumber({ area: nobodysArea, born: dayFromNumber(born), sequence });
}

/** 120 begins no mobile number. The factor has no divisor in common with 10⁷, so no number repeats. */
const phoneNumber = (at: number) =>
  `1200${String((at * 7_654_321 + 1_234_567) % 10_000_000).padStart(7, '0')}`;
