/** What a reform would do, in figures without personal data: who gains and who loses, what it costs, and which caps it meets. */
import type { Month, Text } from '#kernel';
import type { Every } from '#policy';

/** Fen, never below nothing. */
export type Change = {
  readonly gainers: number;
  readonly losers: number;
  readonly gained: number;
  readonly lost: number;
};

export const groupings = ['county', 'category', 'grade', 'age', 'sex'] as const;
export type Grouping = (typeof groupings)[number];

/** Those of one county, category, …; '' where it is not known. */
export type GroupChange = Change & { readonly by: Grouping; readonly key: string };

export type Standing = { readonly entitled: number; readonly undecided: number; readonly amount: number };

export type ProgrammeEffect = Change & {
  readonly programme: string;
  readonly every: Every;
  readonly before: Standing;
  readonly after: Standing;
  /** Of persons all groupings, of others the county. */
  readonly groups: readonly GroupChange[];
};

/** Persons whose change a month lies above `over` (or at it, below nothing) and up to `upTo`; null is without end. */
export type Bin = { readonly over: number | null; readonly upTo: number | null; readonly persons: number };

export type CapEffect = {
  readonly programme: string;
  readonly over: Text;
  readonly limit: number;
  readonly before: number;
  readonly after: number;
};

export type Effect = {
  /** Facts of this closed month, and its newest run. */
  readonly month: Month;
  readonly runId: number;
  /** The law and amounts that were compared are those of this month. */
  readonly lawMonth: Month;
  readonly amountsHash: string;
  readonly programmes: readonly ProgrammeEffect[];
  /** All monthly money of a person together; a household's counts with its first member. */
  readonly persons: Change & { readonly groups: readonly GroupChange[]; readonly bins: readonly Bin[] };
  /** Fen: what it costs more, of what is given each month, and of what is given once a year. */
  readonly aMonth: number;
  readonly aYear: number;
  /** The months of the first year in which it holds, and what they cost with the year's own. */
  readonly monthsOfYear: number;
  readonly toYearEnd: number;
  readonly caps: readonly CapEffect[];
};
