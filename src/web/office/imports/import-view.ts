/** What the pages of importing show, as plain values. Numbers of persons are masked before they come here. */
import type { Roster } from '#declarations';
import type { Day, Text } from '#kernel';
import type { Batch, Decision, Fault, RowOutcome } from '#registry';
import type { Freshness } from './freshness.ts';

export type RosterLine = {
  readonly roster: Roster;
  readonly owner: Text;
  readonly newest: Day | undefined;
  readonly takenAt: string | undefined;
  readonly freshness: Freshness;
};

export const steps = ['file', 'understood', 'outcome', 'done'] as const;
export type Step = (typeof steps)[number];

export type BatchView = {
  readonly batch: Batch;
  readonly roster: Roster;
  readonly owner: Text;
  /** As they are read: 2026-11-23 09:30. */
  readonly receivedAt: string;
  readonly takenAt: string | undefined;
  /** What this visitor may do with it. */
  readonly mayTake: boolean;
  readonly mayDecide: boolean;
};

/** A row that was not simply taken. */
export type RowLine = {
  readonly sheet: string;
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly faults: readonly Fault[];
  readonly decision: Decision | null;
  /** Persons of the register whom it may mean. */
  readonly candidates: readonly { readonly id: number }[];
};

/** One side of a doubtful match. */
export type Side = {
  readonly title: string;
  readonly facts: readonly { readonly key: string; readonly value: string }[];
};

export type DoubtfulRow = Omit<RowLine, 'candidates'> & {
  /** As they stood in the file, under their headings. */
  readonly cells: readonly { readonly key: string; readonly value: string }[];
  /** Persons of the register who may be meant. */
  readonly candidates: readonly {
    readonly id: number;
    readonly name: string;
    readonly why: Text;
    readonly facts: readonly { readonly key: string; readonly value: string }[];
    readonly href: string;
  }[];
};

/** The outcomes that have rows to look at. */
export const listedOutcomes = [
  'refused',
  'doubtful',
  'duplicate',
  'set-aside',
  'corrected',
] as const satisfies readonly RowOutcome[];
export type ListedOutcome = (typeof listedOutcomes)[number];

export const rowsAtOnce = 50;

/** 50 MB: a list of the whole city has about 10. */
export const largestFileBytes = 50 * 1024 * 1024;
