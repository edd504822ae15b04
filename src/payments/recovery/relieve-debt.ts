import type { Actor } from '#access';
import type { Transaction } from '#database';
import { done, fen, refuse } from '#kernel';
import { debtOf, givenUp, paidTo } from '../accounts-of.ts';
import { setConfirmed } from '../decision-store.ts';
import { postEntry } from '../ledger/post-entry.ts';
import type { PaymentNeeds } from '../needs.ts';
import type { Debt, Relief } from './debt.ts';
import { closeEmptied, dismissFinding, findOpenRelief, insertRelief } from './debt-store.ts';
import { onDebt } from './on-debt.ts';

export type ProposeRelief = {
  readonly actor: Actor;
  readonly debt: number;
  readonly kind: Relief;
  readonly why: string;
};

export type ReliefRefused =
  | { readonly because: 'no-reason' }
  | { readonly because: 'proposed-already' }
  /** Part of it was taken back already: it is waived for the rest, and what was taken is paid again by an adjustment. */
  | { readonly because: 'taken-in-part' };

/** Proposes to give a debt up, or to say that it never was one. Sent twice, it is proposed once; until it is decided nothing is taken. */
export const proposeRelief = (needs: PaymentNeeds, { actor, debt: id, kind, why }: ProposeRelief) =>
  onDebt<ReliefRefused>(
    needs,
    { actor, debt: id },
    { right: 'make-payments', in: ['open', 'stopped'], act: 'debt.relief.propose' },
    async (tx, debt, at) => {
      if (why.trim() === '') return refuse({ because: 'no-reason' });
      const there = await findOpenRelief(tx, id);
      if (there) return there.kind === kind ? done(undefined) : refuse({ because: 'proposed-already' });
      if (kind === 'cancelled' && debt.left !== debt.amount) return refuse({ because: 'taken-in-part' });
      const reason = why.trim().slice(0, 500);
      await insertRelief(tx, { debt: id, kind, why: reason, by: actor.account, at });
      return done(undefined);
    },
  );

export type ReliefNotDecided =
  | { readonly because: 'nothing-proposed' }
  | { readonly because: 'own-proposal' }
  | { readonly because: 'taken-in-part' };

/** The second person's word. Refused, taking back goes on, unless an appeal has stopped it. */
export const decideRelief = (
  needs: PaymentNeeds,
  {
    actor,
    debt: id,
    confirmed,
  }: { readonly actor: Actor; readonly debt: number; readonly confirmed: boolean },
) =>
  onDebt<ReliefNotDecided>(
    needs,
    { actor, debt: id },
    { right: 'check-payments', in: ['stopped'], act: 'debt.relief.decide' },
    async (tx, debt, at) => {
      const asked = await findOpenRelief(tx, id);
      if (!asked) return refuse({ because: 'nothing-proposed' });
      if (asked.proposedBy === actor.account) return refuse({ because: 'own-proposal' });
      if (confirmed && asked.kind === 'cancelled' && debt.left !== debt.amount)
        return refuse({ because: 'taken-in-part' });
      if (confirmed) await giveUp(tx, debt, { kind: asked.kind, by: actor.account, at });
      await setConfirmed(tx, 'debt_relief', [asked.id], { confirmed, by: actor.account, at });
      return done(undefined);
    },
  );

type GivenUp = { readonly kind: Relief | 'died'; readonly by: number | null; readonly at: Date };

/** What is left of it goes; a debt that never was leaves the money with whom it was paid to. */
export async function giveUp(
  tx: Transaction,
  { id, person, programme, left }: Pick<Debt, 'id' | 'person' | 'programme' | 'left'>,
  { kind, by, at }: GivenUp,
): Promise<void> {
  const to = kind === 'cancelled' ? paidTo({ programme, person }) : givenUp(programme);
  const postings = [{ from: debtOf({ debt: id, person }), to, amount: fen(left) }];
  const posted = await postEntry(tx, { key: `debt/${id}/${kind}`, kind, at, by, postings });
  if (!posted.ok) throw new Error(`Debt ${id} could not be given up: ${posted.refusal.because}.`);
  if (kind === 'cancelled') await dismissFinding(tx, id);
  await closeEmptied(tx, [id]);
}
