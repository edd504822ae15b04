/** A run: what is owed, on its way to the bank and back. Pure. */
import type { Day, Fen, Month } from '#kernel';

/** prepared by one, approved by another, sent as a file, closed when the bank has answered for every line. */
export const runStates = ['prepared', 'approved', 'sent', 'closed', 'withdrawn'] as const;
export type RunState = (typeof runStates)[number];

/**
 * held: not to be sent as it is. ready: to be sent. sent: with the bank, which has said nothing. unknown: the bank says that it does not
 * know yet. disputed: the bank said two things. dropped: left to a later run.
 */
export const lineStates = [
  'held',
  'ready',
  'sent',
  'unknown',
  'paid',
  'failed',
  'disputed',
  'dropped',
] as const;
export type LineState = (typeof lineStates)[number];

/** What a check finds about a line, in the order of how grave it is. */
export const flags = [
  'dead',
  'no-account',
  'no-authority',
  'shared-account',
  'account-failed',
  'changed-account',
  'chosen',
  'guardian',
  'in-review',
  'undecided',
  'arrears',
  'withheld',
  'first-payment',
  'amount-changed',
] as const;
export type Flag = (typeof flags)[number];

/** With one of these a line is held until a person releases it; without an account it cannot be. */
export const holding: readonly Flag[] = [
  'dead',
  'no-account',
  'no-authority',
  'shared-account',
  'account-failed',
];

/** One account for so many different persons is looked at. */
export const manyPayees = 4;

export type PaymentRun = {
  readonly id: number;
  readonly month: Month;
  readonly programmes: readonly string[];
  /** Of the treasury's paying accounts, or `cashPayer`. */
  readonly payer: string;
  readonly state: RunState;
  readonly preparedBy: number;
  readonly preparedAt: Date;
  readonly approvedBy: number | null;
  readonly approvedAt: Date | null;
  readonly executeOn: Day | null;
  readonly sentAt: Date | null;
  readonly closedAt: Date | null;
  readonly withdrawnWhy: string | null;
};

/** Instead of a paying account: handed out by a list of each village, for those without an account. */
export const cashPayer = 'cash';

export type RunCount = { readonly state: LineState; readonly lines: number; readonly amount: Fen };

/** The number of the message with the bank, and of each line in it: unique for ever. */
export const messageOf = (run: number): string => `HANDRAIL-R${run}`;
export const endToEndOf = (line: number): string => `HANDRAIL-L${line}`;
/** Undefined when it is not one of ours. */
export const lineOf = (endToEnd: string): number | undefined => {
  const number = /^HANDRAIL-L([1-9]\d{0,9})$/.exec(endToEnd)?.[1];
  return number === undefined || Number(number) > 2_147_483_647 ? undefined : Number(number);
};
