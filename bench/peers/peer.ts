/** What each of the other ways is given, and what it answers. */

/** One person of the trial policy with what her household lives on; money in fen. */
export type Person = {
  /** 0 the most severe to 3. */
  readonly grade: number;
  readonly mind: boolean;
  /** Completed years on the last day of the month. */
  readonly age: number;
  readonly care: boolean;
  readonly injury: boolean;
  readonly orphan: boolean;
  readonly disabled: boolean;
  readonly child: boolean;
  readonly dibao: boolean;
  readonly near: boolean;
  readonly income: number;
  readonly size: number;
};

/** The city's amounts in fen; `near` and `childMonthly` are worked out from them. */
export type Amounts = {
  readonly living: number;
  readonly heavy: number;
  readonly near: number;
  readonly line: number;
  readonly nursing: readonly [number, number, number, number];
  readonly elderly: number;
  readonly childMonthly: number;
  readonly childLine: number;
};

/** Fen over all persons. */
export type Totals = {
  readonly living: number;
  readonly nursing: number;
  readonly elderly: number;
  readonly child: number;
};

export type Peer = {
  readonly name: string;
  /** Persons that it works out in a bearable time. */
  readonly persons: number;
  /** Everything that is done once: reading rules, loading people. What it gives is what is measured. */
  prepare(people: readonly Person[], amounts: Amounts): Promise<() => Promise<Totals>>;
};

/** Nursing or the elderly subsidy, whichever is higher; nursing when they are equal. */
export const better = (nursing: number, elderly: number) =>
  nursing >= elderly ? { nursing, elderly: 0 } : { nursing: 0, elderly };
