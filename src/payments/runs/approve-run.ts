import type { Actor } from '#access';
import { dayOf, done, type Fen, refuse } from '#kernel';
import { owedTo, setAsideFor } from '../accounts-of.ts';
import type { Posting } from '../ledger/entry.ts';
import { postEntry } from '../ledger/post-entry.ts';
import type { PaymentNeeds } from '../needs.ts';
import { closeEmptied } from '../recovery/debt-store.ts';
import { setOffPostings } from '../recovery/set-off.ts';
import { listPlanned, setSetOff } from '../recovery/withholding-store.ts';
import { changersOf, type LineToMove, lockLines, setOwed } from './line-store.ts';
import { onRun } from './run-deed.ts';
import { setApproved } from './run-store.ts';

export type ApproveRun = {
  readonly actor: Actor;
  readonly run: number;
  /** Fen of the lines to be sent, as the approver saw it on the page: what changed since is looked at first. */
  readonly seen: Fen;
};

export type ApproveRefused =
  | { readonly because: 'own-run' }
  | { readonly because: 'nothing-to-send' }
  | { readonly because: 'changed-since-seen'; readonly amount: Fen }
  /** A debt that it sets off was repaid or given up in the meantime: it is withdrawn and prepared again. */
  | { readonly because: 'debt-changed' }
  /** What is set aside for the programme in the year does not reach; `short` fen are missing. */
  | {
      readonly because: 'over-budget';
      readonly programme: string;
      readonly year: number;
      readonly short: Fen;
    };

/** The second pair of eyes: what the run sends is set aside for its payees. Over the budget nothing is approved, to the last fen. */
export const approveRun = (needs: PaymentNeeds, { actor, run: id, seen }: ApproveRun) =>
  onRun<ApproveRefused>(
    needs,
    { actor, run: id },
    { right: 'check-payments', in: ['prepared'], act: 'payment.approve' },
    async (tx, run, at) => {
      const made = await changersOf(tx, id);
      if (run.preparedBy === actor.account || made.has(actor.account)) return refuse({ because: 'own-run' });
      const lines = await lockLines(tx, id, 'ready');
      const amount = lines.reduce((sum, line) => sum + line.amount, 0) as Fen;
      if (lines.length === 0) return refuse({ because: 'nothing-to-send' });
      if (amount !== seen) return refuse({ because: 'changed-since-seen', amount });
      const year = Number(dayOf(at).slice(0, 4));
      const planned = await listPlanned(tx, id);
      const postings = [...asidePostings(lines, year), ...setOffPostings(planned, year)];
      if (postings.length > 0) {
        const entry = { key: `run/${id}/approved`, kind: 'set-aside', at, by: actor.account, postings };
        const posted = await postEntry(tx, entry);
        if (!posted.ok && posted.refusal.because === 'not-enough')
          return refuse(lacking(posted.refusal, year));
        if (!posted.ok) throw new Error(`Run ${id} could not be posted: ${posted.refusal.because}.`);
        await setOwed(
          tx,
          lines.map((line) => line.id),
          posted.value.id,
        );
      }
      await setSetOff(
        tx,
        planned.map((one) => one.id),
      );
      await closeEmptied(
        tx,
        planned.map(({ debt }) => debt),
      );
      await setApproved(tx, id, { by: actor.account, at });
      return done({ details: { lines: lines.length, amount } });
    },
  );

/** What failed or was dropped before was set aside then, and is still owed. */
const asidePostings = (lines: readonly LineToMove[], year: number): Posting[] =>
  lines
    .filter(({ owed }) => !owed)
    .map((line) => ({ from: setAsideFor(line.programme, year), to: owedTo(line), amount: line.amount }));

const lacking = (
  { account, short }: { account: string; short: number },
  year: number,
): Extract<ApproveRefused, { because: 'over-budget' | 'debt-changed' }> =>
  account.startsWith('debt/')
    ? { because: 'debt-changed' }
    : { because: 'over-budget', programme: account.split('/')[1]!, year, short: short as Fen };
