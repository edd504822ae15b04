/** How amounts are written down here, so that each line says when, how much, who set it and whether it was seen. */
import type { Day, Month } from '#kernel';
import type { Basis, Dated } from '#policy';
import { cityNotice } from '../bases.ts';

/** Set by the city; not yet confirmed by it. */
export const assumed = <V>(from: Month, value: Dated<V>['value']): Dated<V> => ({
  from,
  value,
  basis: cityNotice,
  state: 'assumed',
});
/** Set later than it holds from: a notice of March in force since January. */
export const madeKnown = <V>(announced: Day, value: Dated<V>): Dated<V> => ({ ...value, announced });
/** Set by a county for itself; not yet confirmed by it. */
export const assumedIn = <V>(county: string, from: Month, value: Dated<V>['value']): Dated<V> => ({
  ...assumed<V>(from, value),
  layer: 'county',
  county,
});
/** Set by the nation for all, and read at a source. */
export const national = <V>(from: Month, value: Dated<V>['value'], basis: Basis): Dated<V> => ({
  from,
  value,
  basis,
  state: 'confirmed',
  layer: 'nation',
});
/** Set by the nation for all, as remembered and not yet read at its source. */
export const nationalFromMemory = <V>(from: Month, value: Dated<V>['value'], basis: Basis): Dated<V> => ({
  ...national<V>(from, value, basis),
  state: 'assumed',
});
/** The least that the nation or the province lets be paid. */
export const floor = <V>(
  layer: 'nation' | 'province',
  from: Month,
  value: Dated<V>['value'],
  seen: { readonly basis: Basis; readonly state: 'confirmed' | 'assumed' },
): Dated<V> => ({ from, value, layer, floor: true, ...seen });
