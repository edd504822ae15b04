import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { setConfirmed } from '../decision-store.ts';
import type { PaymentNeeds } from '../needs.ts';
import { lockLinesById } from '../runs/line-store.ts';
import type { LineState } from '../runs/payment-run.ts';
import { bookMoves } from './book-moves.ts';
import { findOpenSettlement, insertSettlement, lockSettlement } from './settlement-store.ts';

export type ProposeSettlement = {
  readonly actor: Actor;
  readonly run: number;
  readonly line: number;
  readonly as: 'paid' | 'failed';
  /** What the bank was asked, and what it answered. */
  readonly why: string;
};

export type SettlementRefused =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-line' }
  | { readonly because: 'paid-by-hand' }
  | { readonly because: 'no-reason' }
  | { readonly because: 'answered'; readonly state: LineState }
  | { readonly because: 'proposed-already' };

/** A line of which the bank says nothing, does not know, or says two things. */
const open: readonly LineState[] = ['sent', 'unknown', 'disputed'];

/** Proposes how a line ended of which the bank gives no clear answer. Nothing moves before another confirms it. */
export async function proposeSettlement(
  { database, clock }: PaymentNeeds,
  { actor, run, line, as, why }: ProposeSettlement,
): Promise<Result<{ settlement: number }, SettlementRefused>> {
  if (!mayDo(actor, 'make-payments')) return refuse({ because: 'not-yours-to-do' });
  if (why.trim() === '') return refuse({ because: 'no-reason' });
  return await database.transaction(
    async (tx): Promise<Result<{ settlement: number }, SettlementRefused>> => {
      const [found] = await lockLinesById(tx, run, [line]);
      if (!found) return refuse({ because: 'no-such-line' });
      if (found.cash) return refuse({ because: 'paid-by-hand' });
      if (!open.includes(found.state)) return refuse({ because: 'answered', state: found.state });
      const there = await findOpenSettlement(tx, line);
      if (there?.as === as && there.proposedBy === actor.account) return done({ settlement: there.id });
      if (there) return refuse({ because: 'proposed-already' });
      const at = clock();
      const settlement = await insertSettlement(tx, { line, as, why: why.trim(), by: actor.account, at });
      await witness(tx, { act: 'payment.settle.propose', at, details: { settlement, line, as } });
      return done({ settlement });
    },
    { actor },
  );
}

export type DecideSettlement = {
  readonly actor: Actor;
  readonly settlement: number;
  readonly confirmed: boolean;
};

export type NotSettled =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-settlement' }
  | { readonly because: 'own-proposal' }
  | { readonly because: 'decided-already' }
  /** The bank answered in the meantime: its word stands. */
  | { readonly because: 'answered'; readonly state: LineState };

/** The second person's word: confirmed, the line and its money move. */
export async function decideSettlement(
  { database, clock }: PaymentNeeds,
  { actor, settlement, confirmed }: DecideSettlement,
): Promise<Result<undefined, NotSettled>> {
  if (!mayDo(actor, 'check-payments')) return refuse({ because: 'not-yours-to-do' });
  return await database.transaction(
    async (tx): Promise<Result<undefined, NotSettled>> => {
      const found = await lockSettlement(tx, settlement);
      if (!found) return refuse({ because: 'no-such-settlement' });
      if (found.proposedBy === actor.account) return refuse({ because: 'own-proposal' });
      if (found.confirmed !== null) return refuse({ because: 'decided-already' });
      const at = clock();
      const moved = confirmed ? await move(tx, found, { by: actor.account, at }) : done(undefined);
      if (!moved.ok) return moved;
      await setConfirmed(tx, 'line_settlement', [settlement], { confirmed, by: actor.account, at });
      const { line, as } = found;
      await witness(tx, { act: 'payment.settle.decide', at, details: { settlement, line, as, confirmed } });
      return done(undefined);
    },
    { actor },
  );
}

async function move(
  tx: Transaction,
  { id, run, line: lineId, as }: { id: number; run: number; line: number; as: 'paid' | 'failed' },
  { by, at }: { by: number; at: Date },
): Promise<Result<undefined, NotSettled>> {
  const [line] = await lockLinesById(tx, run, [lineId]);
  if (!open.includes(line!.state)) return refuse({ because: 'answered', state: line!.state });
  const reason = as === 'failed' ? 'settled' : null;
  await bookMoves(tx, { run, key: `settlement/${id}`, kind: 'settled', at, by }, [
    [{ line: line!, to: as, reason }],
  ]);
  return done(undefined);
}
