import type { Transaction } from '#database';
import { owedTo, paidTo, sentIn } from '../accounts-of.ts';
import type { LedgerAccount } from '../ledger/ledger-account.ts';
import { postEntry } from '../ledger/post-entry.ts';
import type { LineToMove } from '../runs/line-store.ts';
import type { LineState } from '../runs/payment-run.ts';
import type { LineMove } from './hear-all.ts';
import { moveLines } from './reply-store.ts';

type Booking = {
  readonly run: number;
  /** Of what is taken: each round of moves is one entry under it. */
  readonly key: string;
  readonly kind: string;
  readonly at: Date;
  readonly by: number;
};

/** Moves lines, and their money with them. A disputed line's money is neither with the payee nor back: it stands with the bank. */
export async function bookMoves(
  tx: Transaction,
  { run, key, kind, at, by }: Booking,
  rounds: readonly (readonly LineMove[])[],
): Promise<void> {
  for (const [round, moves] of rounds.entries()) {
    await moveLines(tx, moves, at);
    const postings = moves.flatMap(({ line, to }) => {
      const [from, towards] = [moneyOf(line, line.state, run), moneyOf(line, to, run)];
      return from === towards || from.kind === towards.kind
        ? []
        : [{ from, to: towards, amount: line.amount }];
    });
    if (postings.length === 0) continue;
    const posted = await postEntry(tx, { key: `${key}/${round}`, kind, at, by, postings });
    if (!posted.ok) throw new Error(`Run ${run}: ${key} could not be posted: ${posted.refusal.because}.`);
  }
}

const moneyOf = (line: LineToMove, state: LineState, run: number): LedgerAccount => {
  if (state === 'paid') return paidTo(line);
  return state === 'failed' ? owedTo(line) : sentIn(run);
};
