import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import { done, type Result, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import type { NewProposal } from './adjustment.ts';
import { insertProposal, takeFound } from './proposal-store.ts';

export type ProposeAdjustments = {
  readonly actor: Actor;
  /** Made with the form, so that sending it twice proposes once. */
  readonly key: string;
  readonly proposal: NewProposal;
};

export type ProposalRefused =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-reason' }
  /** Whose fault it was decides how it may be taken back. */
  | { readonly because: 'no-cause' }
  | { readonly because: 'nothing-found' };

/** Puts before another what follows from what was found: to pay it or take it back, or to leave it. Nothing moves before that. */
export async function proposeAdjustments(
  { database, clock }: Pick<PaymentNeeds, 'database' | 'clock'>,
  { actor, key, proposal }: ProposeAdjustments,
): Promise<Result<undefined, ProposalRefused>> {
  if (!mayDo(actor, 'make-payments')) return refuse({ because: 'not-yours-to-do' });
  const why = proposal.why.trim().slice(0, 500);
  if (why === '') return refuse({ because: 'no-reason' });
  if (proposal.accept && proposal.direction === 'overpaid' && !proposal.cause)
    return refuse({ because: 'no-cause' });
  return await database.transaction(
    async (tx): Promise<Result<undefined, ProposalRefused>> => {
      const at = clock();
      const id = await insertProposal(tx, { ...proposal, why, key, by: actor.account, at });
      if (id === undefined) return done(undefined);
      const adjustments = await takeFound(tx, id, proposal);
      if (adjustments === 0) return refuse({ because: 'nothing-found' });
      await witness(tx, { act: 'adjustment.propose', at, details: { proposal: id, adjustments } });
      return done(undefined);
    },
    { actor },
  );
}
