import type { Day, Month, Text } from '#kernel';

export type BatchState = 'received' | 'reading' | 'previewed' | 'taking' | 'taken' | 'refused' | 'abandoned';

/** What became, or would become, of the rows of a file. Ended: facts of subjects that a full list no longer names. */
export type Counts = {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly duplicate: number;
  readonly doubtful: number;
  readonly setAside: number;
  readonly ended: number;
  /** Of the unchanged: named although a decision has ended the enrolment; the department is asked. */
  readonly decided: number;
};

export const noCounts: Counts = {
  new: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  duplicate: 0,
  doubtful: 0,
  setAside: 0,
  ended: 0,
  decided: 0,
};

/** Rows and the sum of the roster's control column (fen for money) as the sender typed them and as we read them. */
export type Control = {
  readonly rows: number;
  readonly sum?: number | undefined;
  readonly declaredRows?: number | undefined;
  readonly declaredSum?: number | undefined;
  readonly agrees: boolean;
  /** Hidden sheets and sheets without the roster's columns: not read. */
  readonly leftOut: readonly string[];
};

/** Which heading of the file was taken for which column of the roster, sheet by sheet. */
export type Understood = {
  readonly sheet: string;
  readonly headings: Readonly<Record<string, string>>;
  /** Where each of those headings stands, from 0. */
  readonly positions: Readonly<Record<string, number>>;
  /** All headings in their order. */
  readonly header: readonly string[];
  /** Headings that the roster does not know. */
  readonly unknown: readonly string[];
};

export type Batch = {
  readonly id: number;
  readonly roster: string;
  readonly fileName: string;
  /** First day of the month that the list speaks of. */
  readonly period: Day;
  readonly state: BatchState;
  readonly refusal: Text | null;
  readonly encoding: string | null;
  readonly understood: readonly Understood[];
  readonly rowCount: number;
  readonly counts: Counts;
  readonly control: Control | null;
  /** 0 to 1. */
  readonly progress: number;
  readonly takenThrough: number;
  readonly corrects: number | null;
  readonly sentBy: number | null;
  readonly receivedAt: Date;
  readonly takenAt: Date | null;
  readonly declaredRows: number | null;
  readonly declaredSum: number | null;
};

/** What is wrong with a cell, or worth knowing about a row; `column` is the heading in the file, '' for the whole row. */
export type Fault = Text & { readonly column: string };

export type Candidate = { readonly id: number; readonly name: string; readonly why: Text };

export type RowOutcome = 'good' | 'refused' | 'duplicate' | 'doubtful' | 'corrected' | 'set-aside';

export const decisions = ['same', 'different', 'new-person', 'dropped'] as const;
export type Decision = (typeof decisions)[number];

export type BatchRow = {
  readonly batchId: number;
  readonly row: number;
  readonly sheet: string;
  readonly outcome: RowOutcome;
  readonly subjectId: number | null;
  /** As they stood in the file, in the order of its columns. */
  readonly cells: readonly (string | null)[];
  readonly faults: readonly Fault[];
  readonly candidates: readonly Candidate[];
  readonly decision: Decision | null;
};

export const firstDayOf = (period: Month): Day => `${period}-01` as Day;
