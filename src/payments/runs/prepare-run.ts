import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import { done, type Month, type Result, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import { planSetOffs } from '../recovery/set-off.ts';
import { dropUnused } from '../recovery/withholding-store.ts';
import { insertLines } from './insert-lines-store.ts';
import { cashPayer, type PaymentRun } from './payment-run.ts';
import { findRunByKey, getRun, insertRun, lockPreparing } from './run-store.ts';

export type PrepareRun = {
  readonly actor: Actor;
  /** Made with the form, so that sending it twice prepares one run. */
  readonly key: string;
  /** Pays what is owed up to this month and with it. */
  readonly month: Month;
  readonly programmes: readonly string[];
  /** From which account: its bank decides on the layout. Or `cashPayer`, by hand. */
  readonly payer: string;
};

export type PrepareRefused =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'not-paid-here'; readonly programmes: readonly string[] }
  | { readonly because: 'no-such-payer' }
  | { readonly because: 'nothing-owed' };

/** Takes into a run all that is owed and in no other, and checks each line. The same key again gives the run that is there. */
export async function prepareRun(
  { database, clock, treasury }: PaymentNeeds,
  { actor, key, month, programmes, payer }: PrepareRun,
): Promise<Result<PaymentRun, PrepareRefused>> {
  if (!mayDo(actor, 'make-payments')) return refuse({ because: 'not-yours-to-do' });
  const paid = new Set(treasury.funding.map(({ programme }) => programme));
  const others = programmes.filter((programme) => !paid.has(programme));
  if (others.length > 0 || programmes.length === 0)
    return refuse({ because: 'not-paid-here', programmes: others });
  if (payer !== cashPayer && !treasury.payers.some(({ id }) => id === payer))
    return refuse({ because: 'no-such-payer' });
  return await database.transaction(
    async (tx): Promise<Result<PaymentRun, PrepareRefused>> => {
      await lockPreparing(tx);
      const there = await findRunByKey(tx, key);
      if (there) return done(there);
      const at = clock();
      const run = await insertRun(tx, { key, month, programmes, payer, by: actor.account, at });
      await planSetOffs(tx, run, treasury.recovery);
      const lines = await insertLines(tx, run);
      await dropUnused(tx, run);
      if (lines === 0) return refuse({ because: 'nothing-owed' });
      await witness(tx, { act: 'payment.prepare', at, details: { run, month, payer, lines } });
      return done(await getRun(tx, run));
    },
    { actor },
  );
}
