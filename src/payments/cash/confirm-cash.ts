import type { Actor } from '#access';
import type { Transaction } from '#database';
import { done, refuse } from '#kernel';
import { paidTo, sentIn, setAsideFor } from '../accounts-of.ts';
import { setConfirmed } from '../decision-store.ts';
import type { Posting } from '../ledger/entry.ts';
import { postEntry } from '../ledger/post-entry.ts';
import type { PaymentNeeds } from '../needs.ts';
import { moveLines } from '../replies/reply-store.ts';
import { type LineToMove, lockLinesById } from '../runs/line-store.ts';
import { onRun } from '../runs/run-deed.ts';
import { type CashRecord, lockCashRecords, setBack, yearsOf } from './cash-outcome-store.ts';

export type ConfirmCash = {
  readonly actor: Actor;
  readonly run: number;
  readonly village: string;
  /** The newest record that the page showed: what came since is looked at first. */
  readonly seen: number;
  readonly confirmed: boolean;
};

export type ConfirmRefused =
  | { readonly because: 'own-record' }
  | { readonly because: 'nothing-recorded' }
  | { readonly because: 'changed-since-seen' };

/**
 * The second person's word on a village's list, held against the signed paper: what was handed over is paid; what was not collected goes
 * back to the money set aside for its programme, and stays owed. Declined, each line may be recorded again.
 */
export const confirmCash = (needs: PaymentNeeds, { actor, run: id, village, seen, confirmed }: ConfirmCash) =>
  onRun<ConfirmRefused>(
    needs,
    { actor, run: id },
    { right: 'check-payments', in: ['sent'], act: 'payment.cash.confirm' },
    async (tx, _, at) => {
      const records = await lockCashRecords(tx, id, village);
      if (records.length === 0) return refuse({ because: 'nothing-recorded' });
      if (records.some(({ recordedBy }) => recordedBy === actor.account))
        return refuse({ because: 'own-record' });
      if (records.at(-1)!.id !== seen) return refuse({ because: 'changed-since-seen' });
      await setConfirmed(
        tx,
        'cash_outcome',
        records.map((record) => record.id),
        { confirmed, by: actor.account, at },
      );
      if (confirmed) await book(tx, records, { run: id, by: actor.account, at });
      return done({ details: { village, lines: records.length, confirmed } });
    },
  );

async function book(
  tx: Transaction,
  records: readonly CashRecord[],
  { run, by, at }: { run: number; by: number; at: Date },
): Promise<void> {
  const lines = await lockLinesById(
    tx,
    run,
    records.map(({ line }) => line),
  );
  const ended = new Map(records.map(({ line, as }) => [line, as]));
  const moves = lines.map((line) => {
    const to = ended.get(line.id)!;
    return { line, to, reason: to === 'failed' ? 'not-collected' : null };
  });
  await moveLines(tx, moves, at);
  const back = lines.filter(({ id }) => ended.get(id) === 'failed');
  const years = await yearsOf(
    tx,
    back.map(({ id }) => id),
  );
  await setBack(
    tx,
    back.map(({ id }) => id),
  );
  const towards = (line: LineToMove) =>
    ended.get(line.id) === 'paid' ? paidTo(line) : setAsideFor(line.programme, years.get(line.id)!);
  const postings: Posting[] = lines.map((line) => ({
    from: sentIn(run),
    to: towards(line),
    amount: line.amount,
  }));
  const entry = { key: `cash/${run}/${records.at(-1)!.id}`, kind: 'cash', at, by, postings };
  const posted = await postEntry(tx, entry);
  if (!posted.ok) throw new Error(`Run ${run}: cash could not be posted: ${posted.refusal.because}.`);
}
