import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import type { MonthLaw } from '../month-law.ts';
import { type AmountProposal, type By, type Decision, seenMark } from './amount-proposal.ts';
import { lockProposal, setDecision } from './proposal-store.ts';
import { type AmountRefused, lawfulWith } from './propose-amount.ts';

export type DecideProposal = {
  /** In force now: what was lawful when it was proposed may not be any more. */
  readonly law: MonthLaw;
  readonly proposal: number;
  readonly verdict: 'approved' | 'refused';
  /** Asked for where it is refused. */
  readonly reason: string;
  readonly by: By;
  readonly at: Date;
  /** The mark of the figures that were on the page. */
  readonly seen: string;
};

export type NotDecided =
  | { readonly because: 'no-such-proposal' }
  | { readonly because: 'own-proposal' }
  | { readonly because: 'decided-already'; readonly decision: Decision }
  | { readonly because: 'figures-changed' }
  | { readonly because: 'no-reason' }
  | AmountRefused;

/** The second person's word. From an approval on, the value is among the city's amounts. */
export async function decideProposal(
  tx: Transaction,
  { law, proposal: id, verdict, reason, by, at, seen }: DecideProposal,
): Promise<Result<AmountProposal, NotDecided>> {
  const proposal = await lockProposal(tx, id);
  if (!proposal) return refuse({ because: 'no-such-proposal' });
  const { decision } = proposal;
  if (decision.standing !== 'waiting') return refuse({ because: 'decided-already', decision });
  if (proposal.maker.account === by.account) return refuse({ because: 'own-proposal' });
  if (verdict === 'refused' && reason.trim() === '') return refuse({ because: 'no-reason' });
  if (verdict === 'approved' && seenMark(proposal.effect) !== seen)
    return refuse({ because: 'figures-changed' });
  const lawful = verdict === 'approved' ? lawfulWith(law, proposal) : done(undefined);
  if (!lawful.ok) return lawful;
  const decided = { standing: verdict, by, at, reason: reason.trim() || null } as const;
  await setDecision(tx, id, decided);
  await witness(tx, {
    act: verdict === 'approved' ? 'amount.approve' : 'amount.refuse',
    at,
    details: { proposal: id, seen },
  });
  return done({ ...proposal, decision: decided });
}
