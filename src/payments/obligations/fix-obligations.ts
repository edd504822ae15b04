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
  /** By a rule that the city has signed, a death that is known ends what is owed with the month after it. */
  readonly endsAtDeath: boolean;
};

/**
 * Fixes what a month owes, in the transaction that closes it. Who is enrolled and entitled is owed what the month found. Who is enrolled,
 * but undecided or no longer entitled by what we hold, is owed what the month before fixed until a person decides: no benefit stops by
 * itself, save for a death where the city has signed so. Gives how many were fixed.
 */
export async function fixObligations(
  tx: Transaction,
  { enrolled, ...fixing }: FixObligations,
): Promise<number> {
  let fixed = 0;
  for (const of of enrolled) {
    fixed += await insertEntitled(tx, of, fixing);
    fixed += await insertContinued(tx, of, fixing);
  }
  return fixed;
}
