/** A run of a month: what it used, what came of it, and where it stands. */
import type { CaseworkNeeds } from '#casework';
import type { Database } from '#database';
import type { Reviews } from '#declarations';
import type { Month, Text } from '#kernel';
import type { MonthLaw } from '../month-law.ts';
import type { AfterClosing } from './after-closing.ts';

export type RunKind = 'closing' | 'recomputing';
export type RunState = 'waiting' | 'running' | 'done' | 'failed';
export type RunStep = 'reading' | 'computing' | 'writing' | 'done';

export type MonthRun = {
  readonly id: number;
  readonly month: Month;
  readonly kind: RunKind;
  readonly state: RunState;
  /** 0 to 1. */
  readonly progress: number;
  readonly step: RunStep | null;
  readonly knownAt: Date;
  readonly attempt: number;
  readonly snapshotHash: string | null;
  readonly resultHash: string | null;
  readonly persons: number | null;
  readonly totals: RunTotals | null;
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>> | null;
  readonly failure: string | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
};

export type RunTotals = {
  readonly entitled: number;
  readonly undecided: number;
  readonly candidates: number;
  /** Fen of all programmes together. */
  readonly amount: number;
  /** Of a recomputing run: rows that differ from what stands. */
  readonly differences?: number;
};

export type RunRefused =
  | { readonly because: 'running'; readonly month: Month }
  | { readonly because: 'later-month-closed'; readonly month: Month; readonly later: Month };

/** What to tell whoever asked for the run. */
export function runRefusal(refused: RunRefused): Text {
  if (refused.because === 'running')
    return {
      zh: `${refused.month}正在测算，请稍候查看进度。`,
      en: `${refused.month} is being run. Wait and look at its progress.`,
    };
  return {
    zh: `${refused.later}已经结算，不能再首次结算更早的${refused.month}。请按月份顺序结算。`,
    en: `${refused.later} is already closed, so the earlier ${refused.month} cannot be closed for the first time. Close months in their order.`,
  };
}

/** By which rule of the city, and by which edition of its procedure. */
export type Reviewing = Pick<CaseworkNeeds, 'procedures' | 'calendar'> & { readonly rule: Reviews };

export type MonthNeeds = {
  readonly database: Database;
  readonly law: MonthLaw;
  readonly clock: () => Date;
  /** Ids of the programmes that are paid in money: what is owed for them is fixed with the month. */
  readonly paid?: ReadonlySet<string>;
  /** Opens a review where the month contradicts an enrolment. */
  readonly reviews?: Reviewing;
  /** What else a closed month brings about, in the same transaction. */
  readonly afterClosing?: AfterClosing;
};
