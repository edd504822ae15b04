import { type Chance, weighted } from './chance.ts';

/** One row of the table of areas: 4 digits for the city, 6 county, 9 township, 12 village. */
export type Area = {
  readonly code: string;
  readonly name: string;
  readonly rural?: boolean | null | undefined;
};

export type Village = {
  readonly code: string;
  readonly name: string;
  readonly township: string;
  readonly county: string;
  readonly rural: boolean;
};

/** Residents in thousands by county, near the census of 2020: only their proportion is used. */
const residents: Readonly<Record<string, number>> = {
  '230602': 330,
  '230603': 270,
  '230604': 500,
  '230605': 150,
  '230606': 200,
  '230621': 300,
  '230622': 320,
  '230623': 190,
  '230624': 190,
  '230671': 130,
};

/** The villages among the areas, in the order of their codes. Throws when there are none. */
export function villagesOf(areas: readonly Area[]): readonly Village[] {
  const name = new Map(areas.map((area) => [area.code, area.name]));
  const villages = areas.filter((area) => area.code.length === 12);
  if (villages.length === 0) throw new Error('Among the areas is no village: none has a code of 12 digits.');
  return villages
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map((area) => ({
      code: area.code,
      name: area.name,
      township: name.get(area.code.slice(0, 9)) ?? '',
      county: name.get(area.code.slice(0, 6)) ?? '',
      rural: area.rural ?? !/社区|居(民)?委(员)?会/.test(area.name),
    }));
}

/** Picks a village by the residents of its county. */
export function villageByResidents(villages: readonly Village[]): (chance: Chance) => number {
  const inCounty = new Map<string, number>();
  for (const { code } of villages) inCounty.set(code.slice(0, 6), (inCounty.get(code.slice(0, 6)) ?? 0) + 1);
  return weighted(
    villages.map(({ code }) => (residents[code.slice(0, 6)] ?? 100) / inCounty.get(code.slice(0, 6))!),
  );
}
