/** Which value of a parameter is in force in a month, county by county, and on which basis. */
import type { Day, Fen, Month } from '#kernel';
import type { AnyDated, Layer, PercentOf } from '../language/parameter.ts';
import type { Offer } from '../language/programme.ts';
import { roundedQuotient } from '../language/round.ts';

export type Cell = number | Readonly<Record<string, number>>;
export type InForce = { readonly value: Cell; readonly dated: AnyDated };
/** The city's value and those of counties that differ from it. */
export type Resolved = {
  readonly city: InForce | undefined;
  readonly counties: ReadonlyMap<string, InForce>;
};

export type Offers = ReadonlyMap<string, Offer>;
type At = { readonly month: Month; readonly knownOn?: Day | undefined };
type Name = { readonly programme: string; readonly name: string };

const rank: Readonly<Record<Layer, number>> = { nation: 0, province: 1, city: 2, county: 3 };
export const layerOf = ({ layer, county }: AnyDated): Layer => layer ?? (county ? 'county' : 'city');

export function resolve(offers: Offers, name: Name, at: At): Resolved {
  const entries = offers.get(name.programme)?.amounts[name.name] ?? [];
  const named = entries.flatMap(({ county }) => county ?? []);
  const followed = entries.flatMap(({ value }) =>
    isPercent(value) ? countiesOf(offers, sourceOf(value)) : [],
  );
  const counties = [...new Set([...named, ...followed])];
  return {
    city: inForce(offers, name, at, undefined),
    counties: new Map(
      counties.flatMap((county) => {
        const value = inForce(offers, name, at, county);
        return value ? [[county, value] as const] : [];
      }),
    ),
  };
}

/** The most local amount in force, before floors are looked at. */
export function inForce(offers: Offers, name: Name, at: At, county: string | undefined): InForce | undefined {
  const dated = mostLocal(applying(offers, name, at, county).filter(({ floor }) => !floor));
  const value = dated && cellOf(offers, dated, at, county);
  return dated && value !== undefined ? { value, dated } : undefined;
}

/** The most local layer counts, in it the newest value, and of one month the one that was written last. */
export const mostLocal = (applies: readonly AnyDated[]): AnyDated | undefined =>
  applies
    .toReversed()
    .sort(
      (a, b) => rank[layerOf(b)] - rank[layerOf(a)] || (a.from === b.from ? 0 : a.from < b.from ? 1 : -1),
    )[0];

/** Floors that bind a county or the city in a month. */
export function floorsInForce(offers: Offers, name: Name, at: At, county: string | undefined): InForce[] {
  return applying(offers, name, at, county).flatMap((dated) => {
    const value =
      dated.floor && newest(offers, name, at, dated) ? cellOf(offers, dated, at, county) : undefined;
    return value === undefined ? [] : [{ value, dated }];
  });
}

function applying(
  offers: Offers,
  { programme, name }: Name,
  { month, knownOn }: At,
  county: string | undefined,
): AnyDated[] {
  return (offers.get(programme)?.amounts[name] ?? []).filter(
    (dated) =>
      dated.from <= month &&
      (knownOn === undefined || dated.announced === undefined || dated.announced <= knownOn) &&
      (dated.county === undefined || dated.county === county),
  );
}

/** A later floor of the same layer takes the place of an earlier one. */
const newest = (offers: Offers, name: Name, at: At, dated: AnyDated) =>
  !applying(offers, name, at, dated.county).some(
    (other) =>
      other.floor &&
      layerOf(other) === layerOf(dated) &&
      other.county === dated.county &&
      other.from > dated.from,
  );

function cellOf(offers: Offers, { value }: AnyDated, at: At, county: string | undefined): Cell | undefined {
  if (!isPercent(value)) return value;
  const base = inForce(offers, sourceOf(value), at, county)?.value;
  if (typeof base !== 'number') return undefined;
  return roundedQuotient(base * value.tenThousandths, 10_000, value.rounding);
}

export const isPercent = (value: AnyDated['value']): value is PercentOf =>
  typeof value === 'object' && 'tenThousandths' in value;

export function sourceOf({ of }: PercentOf): Name {
  if (of.node.kind !== 'parameter')
    throw new Error('percentOf takes the parameter of a programme, such as dibao.terms.standard.');
  return { programme: of.node.programme, name: of.node.name };
}

/** Whether some county sets its own value, or follows a parameter of which one does. */
export const variesByCounty = (offers: Offers, name: Name): boolean => countiesOf(offers, name).length > 0;

const countiesOf = (offers: Offers, { programme, name }: Name): string[] =>
  (offers.get(programme)?.amounts[name] ?? []).flatMap(({ county, value }) => [
    ...(county ? [county] : []),
    ...(isPercent(value) ? countiesOf(offers, sourceOf(value)) : []),
  ]);

export const cell = (value: Cell, key?: string): Fen | number | undefined =>
  typeof value === 'number' ? value : key === undefined ? undefined : value[key];
