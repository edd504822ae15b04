import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Fen, type Result, refuse } from '#kernel';
import { debtOf, owedTo, paidTo, setAsideFor } from '../accounts-of.ts';
import { setConfirmed } from '../decision-store.ts';
import { postEntry } from '../ledger/post-entry.ts';
import type { PaymentNeeds } from '../needs.ts';
import { insertDebts } from '../recovery/debt-store.ts';
import { insertCorrections } from '../recovery/withholding-store.ts';
import type { Proposal } from './adjustment.ts';
import { insertArrears, listFixedTooHigh, lockProposal, moveProposed } from './proposal-store.ts';
import { type Split, splitTooHigh } from './split-too-high.ts';

export type DecideAdjustments = {
  readonly actor: Actor;
  readonly proposal: number;
  readonly confirmed: boolean;
  /** Fen of the proposal as the decider saw it on the page: what changed since is looked at first. */
  readonly seen: Fen;
};

export type AdjustmentsNotDecided =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-proposal' }
  | { readonly because: 'own-proposal' }
  | { readonly because: 'decided-already' }
  | { readonly because: 'changed-since-seen'; readonly amount: Fen };

export type Decided = {
  readonly followed: number;
  /** Found again: the bank has not said yet whether their money was paid. */
  readonly waiting: number;
};

type Stroke = { readonly by: number; readonly at: Date };

/**
 * The second person's word. Confirmed, what is still owed becomes an obligation of its month for the next run; of what was fixed too high,
 * the part that is not paid yet is not paid out, and the part that is becomes a debt. A closed month itself never changes.
 */
export async function decideAdjustments(
  { database, clock }: Pick<PaymentNeeds, 'database' | 'clock'>,
  { actor, proposal: id, confirmed, seen }: DecideAdjustments,
): Promise<Result<Decided, AdjustmentsNotDecided>> {
  if (!mayDo(actor, 'check-payments')) return refuse({ because: 'not-yours-to-do' });
  return await database.transaction(
    async (tx): Promise<Result<Decided, AdjustmentsNotDecided>> => {
      const proposal = await lockProposal(tx, id);
      if (!proposal) return refuse({ because: 'no-such-proposal' });
      if (proposal.proposedBy === actor.account) return refuse({ because: 'own-proposal' });
      if (proposal.confirmed !== null) return refuse({ because: 'decided-already' });
      if (proposal.amount !== seen) return refuse({ because: 'changed-since-seen', amount: proposal.amount });
      const stroke = { by: actor.account, at: clock() };
      const decided = confirmed ? await follow(tx, proposal, stroke) : await giveBack(tx, id);
      await setConfirmed(tx, 'adjustment_proposal', [id], { confirmed, ...stroke });
      const details = { proposal: id, confirmed, ...decided };
      await witness(tx, { act: 'adjustment.decide', at: stroke.at, details });
      return done(decided);
    },
    { actor },
  );
}

const giveBack = async (tx: Transaction, proposal: number): Promise<Decided> => {
  await moveProposed(tx, proposal, 'found');
  return { followed: 0, waiting: 0 };
};

async function follow(
  tx: Transaction,
  { id, accept, direction }: Proposal,
  stroke: Stroke,
): Promise<Decided> {
  if (!accept) return { followed: await moveProposed(tx, id, 'dismissed'), waiting: 0 };
  if (direction === 'arrears') await insertArrears(tx, id, stroke.at);
  const waiting = direction === 'arrears' ? [] : await takeBack(tx, id, stroke);
  await moveProposed(tx, id, 'found', waiting);
  return { followed: await moveProposed(tx, id, 'accepted'), waiting: waiting.length };
}

/** Gives those that wait for the bank's word. */
async function takeBack(tx: Transaction, proposal: number, { by, at }: Stroke): Promise<readonly number[]> {
  const split = splitTooHigh(await listFixedTooHigh(tx, proposal));
  await insertCorrections(tx, split.corrections);
  const debts = await insertDebts(tx, split.debts, at);
  const postings = [...correctionPostings(split), ...debtPostings(split, debts)];
  if (postings.length > 0) {
    const entry = { key: `adjustment/${proposal}`, kind: 'adjusted', at, by, postings };
    const posted = await postEntry(tx, entry);
    if (!posted.ok)
      throw new Error(`Proposal ${proposal} could not be posted: ${JSON.stringify(posted.refusal)}.`);
  }
  return split.waiting;
}

const correctionPostings = ({ corrections }: Split) =>
  corrections.flatMap(({ programme, person, amount, setAside }) =>
    setAside === null
      ? []
      : [{ from: owedTo({ programme, person }), to: setAsideFor(programme, setAside), amount }],
  );

const debtPostings = ({ debts }: Split, numbers: ReadonlyMap<number, number>) =>
  debts.map(({ adjustment, programme, person, amount }) => ({
    from: paidTo({ programme, person }),
    to: debtOf({ debt: numbers.get(adjustment)!, person }),
    amount,
  }));
