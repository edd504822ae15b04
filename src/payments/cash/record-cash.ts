import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import { type Day, dayOf, done, type Result, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import { lockLinesById } from '../runs/line-store.ts';
import type { LineState } from '../runs/payment-run.ts';
import { getRun } from '../runs/run-store.ts';
import { type CashFault, type CashOutcome, faultOf } from './cash-outcome.ts';
import { findCashRecord, insertCashRecord } from './cash-outcome-store.ts';

export type RecordCash = {
  readonly actor: Actor;
  readonly run: number;
  readonly line: number;
  readonly outcome: CashOutcome;
};

export type RecordRefused =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-line' }
  | { readonly because: 'not-handed-out'; readonly state: LineState }
  | { readonly because: 'recorded-already' }
  | { readonly because: 'incomplete'; readonly what: CashFault; readonly from: Day };

/** Records from the signed list what became of a line of cash. No money moves before another confirms it. The same again changes nothing. */
export async function recordCash(
  { database, clock }: PaymentNeeds,
  { actor, run, line, outcome }: RecordCash,
): Promise<Result<{ record: number }, RecordRefused>> {
  if (!mayDo(actor, 'make-payments')) return refuse({ because: 'not-yours-to-do' });
  return await database.transaction(
    async (tx): Promise<Result<{ record: number }, RecordRefused>> => {
      const [found] = await lockLinesById(tx, run, [line]);
      if (!found?.cash) return refuse({ because: 'no-such-line' });
      const there = await findCashRecord(tx, line);
      if (there?.as === outcome.as && there.recordedBy === actor.account) return done({ record: there.id });
      if (there) return refuse({ because: 'recorded-already' });
      if (found.state !== 'sent') return refuse({ because: 'not-handed-out', state: found.state });
      const at = clock();
      const from = (await getRun(tx, run)).executeOn!;
      const what = faultOf(outcome, { from, today: dayOf(at) });
      if (what) return refuse({ because: 'incomplete', what, from });
      const record = await insertCashRecord(tx, line, { outcome, by: actor.account, at });
      const details = { run, line, as: outcome.as };
      await witness(tx, { act: 'payment.cash.record', at, person: found.person, details });
      return done({ record });
    },
    { actor },
  );
}
