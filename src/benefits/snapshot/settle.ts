/** Puts persons in the order of counties and households, so that members are neighbours. */
import type { Policy } from '#policy';
import type { Extract, Settlers } from './extract.ts';

/** Each array by row; `settler` is the place of the person among the extract's persons, chunk by chunk. */
export type Settlement = {
  readonly personIds: Int32Array;
  readonly personCounty: Uint8Array;
  readonly settler: Int32Array;
  readonly role: Uint8Array;
  readonly householdOf: Int32Array;
  /** 0 for a household of one row made for a person of whom no household is known. */
  readonly householdIds: Int32Array;
  readonly householdCounty: Uint8Array;
  readonly firstMember: Int32Array;
};

type Numbered = {
  readonly ids: Int32Array;
  readonly county: Uint8Array;
  readonly placeOf: Int32Array;
};

export function settle(policy: Policy, extract: Extract, day: number): Settlement {
  const persons = numbered(policy, extract.persons);
  const households = numbered(policy, extract.households);
  const { home, role } = homesOn(extract, { persons, households, day });
  const houses = housesInOrder(persons, households, home, policy.counties.length + 1);
  const { sorted, firstMember } = membersInOrder(houses, persons);
  const rows = sorted.length;
  const settlement: Settlement = {
    personIds: Int32Array.from(sorted, (settler) => persons.ids[settler]!),
    personCounty: Uint8Array.from(sorted, (settler) => persons.county[settler]!),
    settler: sorted,
    role: Uint8Array.from(sorted, (settler) => role[settler]!),
    householdOf: new Int32Array(rows),
    householdIds: houses.ids,
    householdCounty: houses.county,
    firstMember,
  };
  for (let house = 0; house < houses.ids.length; house++)
    settlement.householdOf.fill(house, firstMember[house]!, firstMember[house + 1]!);
  return settlement;
}

/** All persons, or households, with their county and their place by number. */
function numbered({ counties }: Policy, chunks: readonly Settlers[]): Numbered {
  const size = chunks.reduce((sum, { ids }) => sum + ids.length, 0);
  const ids = new Int32Array(size);
  const county = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    ids.set(chunk.ids, at);
    county.fill(counties.indexOf(chunk.village.slice(0, 6)) + 1, at, at + chunk.ids.length);
    at += chunk.ids.length;
  }
  const placeOf = new Int32Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1).fill(-1);
  for (let place = 0; place < size; place++) placeOf[ids[place]!] = place;
  return { ids, county, placeOf };
}

/** Place of the household where each person lives on a day (−1: not known), and the role there. */
function homesOn(
  { members }: Extract,
  { persons, households, day }: { persons: Numbered; households: Numbered; day: number },
) {
  const home = new Int32Array(persons.ids.length).fill(-1);
  const role = new Uint8Array(persons.ids.length);
  for (const chunk of members)
    for (let at = 0; at < chunk.person.length; at++) {
      if (chunk.from[at]! > day || chunk.until[at]! <= day) continue;
      const person = persons.placeOf[chunk.person[at]!] ?? -1;
      if (person < 0) continue;
      home[person] = households.placeOf[chunk.household[at]!] ?? -1;
      role[person] = chunk.role[at]!;
    }
  return { home, role };
}

type Houses = {
  readonly ids: Int32Array;
  readonly county: Uint8Array;
  /** House of each person, by place. */
  readonly of: Int32Array;
};

/** Households in which somebody lives, county by county in the order of their numbers; then those made for one person each. */
function housesInOrder(persons: Numbered, households: Numbered, home: Int32Array, counties: number): Houses {
  const lived = new Uint8Array(households.ids.length);
  for (const place of home) if (place >= 0) lived[place] = 1;
  const house = new Int32Array(households.ids.length);
  const of = new Int32Array(persons.ids.length);
  const ids: number[] = [];
  const county: number[] = [];
  for (let one = 0; one < counties; one++) {
    for (const place of households.placeOf)
      if (place >= 0 && lived[place] === 1 && households.county[place] === one) {
        house[place] = ids.length;
        ids.push(households.ids[place]!);
        county.push(one);
      }
    for (const place of persons.placeOf)
      if (place >= 0 && home[place]! < 0 && persons.county[place] === one) {
        of[place] = ids.length;
        ids.push(0);
        county.push(one);
      }
  }
  for (let place = 0; place < home.length; place++) if (home[place]! >= 0) of[place] = house[home[place]!]!;
  return { ids: Int32Array.from(ids), county: Uint8Array.from(county), of };
}

/** Counting sort: persons by house, and by number within it. */
function membersInOrder({ ids, of }: Houses, { placeOf }: Numbered) {
  const firstMember = new Int32Array(ids.length + 1);
  for (const house of of) firstMember[house + 1]! += 1;
  for (let house = 0; house < ids.length; house++) firstMember[house + 1]! += firstMember[house]!;
  const next = firstMember.slice(0, ids.length);
  const sorted = new Int32Array(of.length);
  for (const place of placeOf)
    if (place >= 0) {
      const house = of[place]!;
      sorted[next[house]!] = place;
      next[house]! += 1;
    }
  return { sorted, firstMember };
}
