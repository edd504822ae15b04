/** A reform: changes of the law or of a city's amounts from a month on, as data. It names what it changes and holds nothing else. */
import type { Month } from '#kernel';
import type { Rounding, Value } from './term.ts';

type OfParameter = { readonly programme: string; readonly parameter: string };
/** A condition is named by its Chinese words, so that it is still found when others come before it. */
type OfCondition = { readonly programme: string; readonly condition: string };

export type ReformChange =
  /** A new value for the city, or for the one county that is named; a county's own value stays where none is named. */
  | (OfParameter & {
      readonly kind: 'set';
      readonly value: number | Readonly<Record<string, number>>;
      readonly county?: string;
    })
  /** Everything that is paid, a county's own values among it, by so many ten-thousandths more or (below nothing) less. */
  | (OfParameter & {
      readonly kind: 'raise';
      readonly tenThousandths: number;
      readonly rounding: Rounding;
    })
  /** Another number in a comparison of a condition: the oldest age, the fewest months. `at` counts those of the condition. */
  | (OfCondition & {
      readonly kind: 'threshold';
      readonly at: number;
      readonly was: number;
      readonly to: number;
    })
  | (OfCondition & { readonly kind: 'drop' })
  /** The condition holds also for whoever has the fact. */
  | (OfCondition & { readonly kind: 'widen'; readonly fact: string })
  /** One more condition: that the fact is so, or is not. */
  | { readonly kind: 'require'; readonly programme: string; readonly fact: string; readonly holds: boolean };

export type Reform = {
  readonly from: Month;
  /** The first month in which it no longer holds. */
  readonly until?: Month;
  readonly changes: readonly ReformChange[];
};

/** A number that a condition compares with. */
export type Threshold = {
  readonly condition: string;
  readonly at: number;
  readonly value: number;
  readonly type: 'number' | 'money';
};

export const isThreshold = (type: string, value: Value): value is number =>
  (type === 'number' || type === 'money') && typeof value === 'number';
