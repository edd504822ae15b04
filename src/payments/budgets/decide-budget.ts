import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Fen, type Result, refuse } from '#kernel';
import { fundOf, outsideOf, setAsideFor } from '../accounts-of.ts';
import { postEntry } from '../ledger/post-entry.ts';
import type { PaymentNeeds } from '../needs.ts';
import { type Budget, brokenCap, type OverCap } from './budget.ts';
import { listStanding, lockBudget, lockFund, setBudgetDecided } from './budget-store.ts';

export type DecideBudget = { readonly actor: Actor; readonly budget: number; readonly approved: boolean };

export type BudgetNotDecided =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-budget' }
  | { readonly because: 'own-proposal' }
  | { readonly because: 'decided-already' }
  /** The fund has not so much left for the year; `short` fen are missing. */
  | { readonly because: 'fund-too-small'; readonly short: Fen }
  | OverCap;

/** The second person's word: approved, the money stands in the ledger. */
export async function decideBudget(
  { database, clock, treasury }: PaymentNeeds,
  { actor, budget: id, approved }: DecideBudget,
): Promise<Result<undefined, BudgetNotDecided>> {
  if (!mayDo(actor, 'check-payments')) return refuse({ because: 'not-yours-to-do' });
  return await database.transaction(
    async (tx): Promise<Result<undefined, BudgetNotDecided>> => {
      const budget = await lockBudget(tx, id);
      if (!budget) return refuse({ because: 'no-such-budget' });
      if (budget.proposedBy === actor.account) return refuse({ because: 'own-proposal' });
      if (budget.approved !== null) return refuse({ because: 'decided-already' });
      await lockFund(tx, budget.fund);
      const cap = approved && brokenCap(treasury, budget, await listStanding(tx, budget.year));
      if (cap) return refuse(cap);
      const at = clock();
      const posted = approved ? await post(tx, budget, { by: actor.account, at }) : done(undefined);
      if (!posted.ok) return posted;
      await setBudgetDecided(tx, id, { approved, by: actor.account, at });
      await witness(tx, { act: 'budget.decide', at, details: { budget: id, approved } });
      return done(undefined);
    },
    { actor },
  );
}

async function post(
  tx: Transaction,
  { id, fund, programme, year, amount }: Budget,
  { by, at }: { by: number; at: Date },
): Promise<Result<undefined, BudgetNotDecided>> {
  const posting =
    programme === null
      ? { from: outsideOf(fund), to: fundOf(fund, year), amount }
      : { from: fundOf(fund, year), to: setAsideFor(programme, year), amount };
  const entry = { key: `budget/${id}`, kind: 'budget', at, by, postings: [posting] };
  const posted = await postEntry(tx, entry);
  if (posted.ok) return done(undefined);
  if (posted.refusal.because !== 'not-enough')
    throw new Error(`Budget ${id} could not be posted: ${posted.refusal.because}.`);
  return refuse({ because: 'fund-too-small', short: posted.refusal.short as Fen });
}
