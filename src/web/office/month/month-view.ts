/** What the page of a month shows, as plain values: totals without personal data, and how much work the month made. */
import type { Month, Text } from '#kernel';

/** Counted in benefits, not persons: one person with two programmes counts twice. Amounts are fen; of a whole month only what is given monthly. */
export type Totals = {
  readonly entitled: number;
  readonly undecided: number;
  readonly enrolled: number;
  readonly candidates: number;
  readonly amount: number;
};

export const changeKinds = ['new', 'ended', 'raised', 'lowered', 'doubted', 'settled'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What changed since the month before; `reason` as the run wrote it: fact:<name>, late:<name>, edition, amount, … */
export type MonthChange = {
  readonly kind: ChangeKind;
  readonly reason: string;
  /** The reason in words: 残疾等级变动. */
  readonly said: Text;
  readonly subjects: number;
  /** Fen that it adds or takes away. */
  readonly amount: number;
};

export type CountyMonth = { readonly code: string; readonly name: Text; readonly totals: Totals };

export type ProgrammeMonth = {
  readonly id: string;
  readonly title: Text;
  /** "每月", "一次": how often the amount is given. */
  readonly every: Text;
  /** Given each month in money: counted in the amounts of the whole month. Bills, services and what comes once are not. */
  readonly monthly: boolean;
  /** The city has not confirmed an amount that it uses. */
  readonly assumed: boolean;
  readonly totals: Totals;
  /** Twelve months, oldest first; undefined where no run is kept. */
  readonly course: readonly (Totals | undefined)[];
};

export type RunFacts = {
  readonly id: number;
  /** Moments as they are read: 2026-11-23 09:30. */
  readonly knownAt: string;
  readonly finishedAt: string;
  readonly seconds: number;
  readonly persons: number;
  readonly snapshotHash: string;
  readonly lawHash: string;
  readonly amountsHash: string;
  readonly resultHash: string;
};

export type RunUnderWay = {
  readonly state: 'waiting' | 'running' | 'failed';
  /** 0 to 1. */
  readonly progress: number;
  readonly step: string | undefined;
};

export type MonthView = {
  readonly month: Month;
  /** Whose figures: the city's or one county's. */
  readonly scope: Text;
  /** Facts known until then were used: 2026-11-23 09:30. */
  readonly moment: string;
  readonly all: Totals;
  readonly before: Totals | undefined;
  readonly changes: readonly MonthChange[];
  readonly counties: readonly CountyMonth[];
  readonly programmes: readonly ProgrammeMonth[];
  /** Oldest first, twelve at the most; the labels of every course. */
  readonly labels: readonly Month[];
  /** Undefined for who sees totals only. */
  readonly work:
    | { readonly candidates: number; readonly doubts: number; readonly differences: number }
    | undefined;
  readonly run: RunFacts | undefined;
};

export const noTotals: Totals = { entitled: 0, undecided: 0, enrolled: 0, candidates: 0, amount: 0 };

export const addTotals = (one: Totals, other: Totals): Totals => ({
  entitled: one.entitled + other.entitled,
  undecided: one.undecided + other.undecided,
  enrolled: one.enrolled + other.enrolled,
  candidates: one.candidates + other.candidates,
  amount: one.amount + other.amount,
});

/** Of those entitled, the share that receives it; undefined where nobody is entitled. */
export const takeUp = ({ entitled, candidates }: Totals): number | undefined =>
  entitled === 0 ? undefined : (entitled - candidates) / entitled;
