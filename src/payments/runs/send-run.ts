import type { Actor } from '#access';
import { type Day, dayOf, done, refuse } from '#kernel';
import { owedTo, sentIn } from '../accounts-of.ts';
import { postEntry } from '../ledger/post-entry.ts';
import type { PaymentNeeds } from '../needs.ts';
import { dropPlanned } from '../recovery/withholding-store.ts';
import { lockLines, moveAll, sendReady } from './line-store.ts';
import { onRun } from './run-deed.ts';
import { setSent } from './run-store.ts';

export type SendRun = {
  readonly actor: Actor;
  readonly run: number;
  /** When the bank is to pay. */
  readonly on: Day;
};

export type SendRefused = { readonly because: 'day-past'; readonly today: Day };

/**
 * From here on the file may be fetched and given to the bank, as often as it takes: its message and its lines keep their numbers, so the
 * bank pays it once. What is held stays behind for a later run.
 */
export const sendRun = (needs: PaymentNeeds, { actor, run: id, on }: SendRun) =>
  onRun<SendRefused>(
    needs,
    { actor, run: id },
    { right: 'make-payments', in: ['approved'], act: 'payment.send' },
    async (tx, _, at) => {
      const today = dayOf(at);
      if (on < today) return refuse({ because: 'day-past', today });
      const lines = await lockLines(tx, id, 'ready');
      const postings = lines.map((line) => ({ from: owedTo(line), to: sentIn(id), amount: line.amount }));
      const entry = { key: `run/${id}/sent`, kind: 'sent', at, by: actor.account, postings };
      const posted = await postEntry(tx, entry);
      if (!posted.ok) throw new Error(`Run ${id} could not be posted: ${posted.refusal.because}.`);
      await sendReady(tx, id, on);
      const dropped = await moveAll(tx, id, { from: ['held'], to: 'dropped' });
      await dropPlanned(tx, id);
      await setSent(tx, id, { by: actor.account, at, on });
      return done({ details: { lines: lines.length, dropped } });
    },
  );
