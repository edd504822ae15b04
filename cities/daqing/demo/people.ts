import type { Village } from './places.ts';

/** Everybody in the register, one index a person; whole numbers, so that 150,000 take some 30 MB. Days are yyyymmdd, 0 is none. */
export type People = {
  count: number;
  readonly name: string[];
  readonly idNumber: string[];
  readonly phone: string[];
  readonly female: Uint8Array;
  readonly born: Int32Array;
  readonly household: Int32Array;
  /** Index in householdRoles. */
  readonly role: Uint8Array;
  /** Digit of GB/T 26341, 1 to 7; 0 for who has no disability. */
  readonly category: Uint8Array;
  /** 1 is the heaviest. */
  readonly grade: Uint8Array;
};

/** Households follow one another in the order of persons: members are first to first + size − 1, the head first. */
export type Households = {
  count: number;
  readonly first: Int32Array;
  readonly size: Uint8Array;
  /** Index in the villages. */
  readonly village: Uint16Array;
};

export type Population = {
  readonly people: People;
  readonly households: Households;
  readonly villages: readonly Village[];
};

export function emptyPopulation(most: number, villages: readonly Village[]): Population {
  const texts = () => new Array<string>(most).fill('');
  const people = {
    count: 0,
    name: texts(),
    idNumber: texts(),
    phone: texts(),
    female: new Uint8Array(most),
    born: new Int32Array(most),
    household: new Int32Array(most),
    role: new Uint8Array(most),
    category: new Uint8Array(most),
    grade: new Uint8Array(most),
  };
  const households = {
    count: 0,
    first: new Int32Array(most),
    size: new Uint8Array(most),
    village: new Uint16Array(most),
  };
  return { people, households, villages };
}

export const villageOf = ({ people, households, villages }: Population, person: number): Village =>
  villages[households.village[people.household[person]!]!]!;

/** Everybody in a household, the head first. */
export function membersOf({ households }: Population, household: number): number[] {
  const first = households.first[household]!;
  return Array.from({ length: households.size[household]! }, (_, at) => first + at);
}

/** 户号: the six digits of the county and seven of the household's own. */
export const householdNumber = (population: Population, household: number): string =>
  population.villages[population.households.village[household]!]!.code.slice(0, 6) +
  String(household + 1).padStart(7, '0');
