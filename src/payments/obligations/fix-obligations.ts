import type { Transaction } from '#database';
import type { Month } from '#kernel';
import type { EnrolledInMonth } from './obligation.ts';
import { insertContinued, insertEntitled } from './obligation-store.ts';

export type FixObligations = {
  readonly month: Month;
  /** The run that closes it. */
  readonly run: number;
  readonly at: Date;
  readonly enrolled: readonly EnrolledInMonth[];
};

/**
 * Fixes what a month owes, in the transaction that closes it. Who is enrolled and entitled is owed what the month found. Who is enrolled,
 * but undecided or no longer entitled by what we hold, is owed what the month before fixed until a person decides: no benefit stops by
 * itself, save for a death that is known. Gives how many were fixed.
 */
export async function fixObligations(
  tx: Transaction,
  { month, run, at, enrolled }: FixObligations,
): Promise<number> {
  let fixed = 0;
  for (const of of enrolled) {
    fixed += await insertEntitled(tx, of, { month, run, at });
    fixed += await insertContinued(tx, of, { month, run, at });
  }
  return fixed;
}
