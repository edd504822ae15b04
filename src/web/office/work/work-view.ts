/** The three work lists of a month, as plain values. Names are masked before they come here. */
import type { Month, Text } from '#kernel';

/** Of whom a line speaks. Only persons have a statement to open. */
export type Subject = {
  readonly kind: 'person' | 'household' | 'employer' | 'provider';
  readonly id: number;
  readonly name: string;
  /** From the county down. */
  readonly area: string;
  readonly href: string | undefined;
};

export type CandidateLine = {
  readonly subject: Subject;
  readonly programme: Text;
  readonly since: Month;
  /** Fen. */
  readonly amount: number;
  readonly every: Text;
  readonly assumed: boolean;
};

/** What is asked of whom, and of how many: the questions of the doubts, largest first. */
export type Question = {
  readonly id: number;
  /** The facts that are missing, in words. */
  readonly facts: readonly Text[];
  /** Who can answer: the departments that own the lists, or the person. */
  readonly of: readonly Text[];
  /** Why it is not known: 民政局 9 月以来未报. */
  readonly why: Text | undefined;
  readonly count: number;
};

export type DoubtLine = {
  readonly subject: Subject;
  readonly programme: Text;
  readonly since: Month;
  readonly asks: readonly Text[];
};

export type Outcome = 'not-entitled' | 'entitled' | 'undecided';

export type DifferenceLine = {
  readonly subject: Subject;
  readonly programme: Text;
  readonly month: Month;
  /** Both statements side by side; undefined where the subject has none. */
  readonly compare: string | undefined;
  readonly before: { readonly outcome: Outcome; readonly amount: number };
  readonly after: { readonly outcome: Outcome; readonly amount: number };
  readonly causes: readonly { readonly said: Text; readonly learned: string }[];
};

/** What the address of a list asks for. */
export type ListQuery = {
  readonly programme: string | undefined;
  /** Code of an area; lines of it and of all within. */
  readonly area: string | undefined;
  readonly since: Month | undefined;
  /** Of doubts: the number of a question. */
  readonly question: number | undefined;
  /** From 1. */
  readonly page: number;
};

export const pageSize = 50;

export type Choice = { readonly value: string; readonly label: string };

/** Everything around the lines that all three lists have. */
export type ListFrame = {
  readonly path: '/candidates' | '/doubts' | '/differences';
  readonly query: ListQuery;
  readonly total: number;
  /** 萨尔图区: the area that is listed. */
  readonly scope: string;
  readonly moment: string;
  readonly programmes: readonly Choice[];
  /** The areas one level below the one that is listed. */
  readonly areas: readonly Choice[];
  /** Name of the chosen area, when one was chosen. */
  readonly chosenArea: string | undefined;
  /** Whether this role may take the list out as a file; `key` makes pressing twice one export. */
  readonly exportKey: string | undefined;
};
