/** What is owed for a month. Pure. */
import type { Fen, Month } from '#kernel';

/**
 * Why it is owed. entitled: the law finds it, and the person is enrolled. undecided: enrolled, but something is not known this month.
 * in-review: enrolled, while what we hold says no; nobody has decided so yet. arrears: found later.
 */
export const grounds = ['entitled', 'undecided', 'in-review', 'arrears'] as const;
export type Ground = (typeof grounds)[number];

export type Obligation = {
  readonly id: number;
  readonly programme: string;
  readonly subject: number;
  /** Of the register: who is paid, the subject or the head of the household. */
  readonly person: number;
  readonly month: Month;
  /** 0: the month's own; from 1 on: arrears that were found later. */
  readonly number: number;
  readonly amount: Fen;
  readonly ground: Ground;
};

/** Of a programme that is paid: everybody enrolled, with what the month found. */
export type EnrolledInMonth = {
  readonly programme: string;
  readonly of: 'person' | 'household';
  readonly subjects: readonly number[];
  /** Fen; 0 where the month found nothing to be owed. */
  readonly amounts: readonly number[];
  /** 0 not entitled, 1 entitled, 2 undecided. */
  readonly outcomes: readonly number[];
};
