import type { Transaction } from '#database';
import { done, type Month, type Result, refuse } from '#kernel';
import { keepAmounts } from '../amounts/amounts-used-store.ts';
import type { MonthNeeds, MonthRun, RunRefused } from './month-run.ts';
import { findClosing, findLaterClosed, insertRun, retakeRun } from './run-store.ts';

export type BeginRun = {
  readonly month: Month;
  /** What was known until then is used; now, unless told. */
  readonly knownAt?: Date | undefined;
  readonly askedBy?: number | undefined;
  /** Takes over a run that is marked as running; only for who knows that nobody is at it any more. */
  readonly resume?: boolean;
};

/** A month that was never closed is closed; a closed one is recomputed beside what stands. In a transaction of its own. */
export async function beginRun(
  tx: Transaction,
  { law, clock }: MonthNeeds,
  { month, knownAt, askedBy, resume }: BeginRun,
): Promise<Result<MonthRun, RunRefused>> {
  const startedAt = clock();
  await keepAmounts(tx, law);
  const closing = await findClosing(tx, month);
  const beginning = {
    month,
    knownAt: knownAt ?? startedAt,
    lawHash: law.lawHash,
    amountsHash: law.amountsHash,
    askedBy,
    startedAt,
  };
  // What was cut off for us may have been committed all the same.
  if (closing?.state === 'done' && resume) return refuse({ because: 'running', month });
  if (closing?.state === 'done') return done(await insertRun(tx, { ...beginning, kind: 'recomputing' }));
  const later = await findLaterClosed(tx, month);
  if (later) return refuse({ because: 'later-month-closed', month, later });
  if (!closing) return done(await insertRun(tx, { ...beginning, kind: 'closing' }));
  if (closing.state === 'running' && !resume) return refuse({ because: 'running', month });
  const known = resume ? closing.knownAt : beginning.knownAt;
  return done(await retakeRun(tx, closing.id, { ...beginning, kind: 'closing', knownAt: known }));
}
