import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import { done, type Result, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import type { NewBudget } from './budget.ts';
import { insertBudget } from './budget-store.ts';

export type ProposeBudget = {
  readonly actor: Actor;
  /** Made with the form, so that sending it twice proposes once. */
  readonly key: string;
  readonly budget: NewBudget;
};

export type BudgetRefused =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-fund' }
  /** The fund may not pay for the programme. */
  | { readonly because: 'not-for-this' }
  | { readonly because: 'no-amount' }
  | { readonly because: 'no-document' }
  | { readonly because: 'no-such-year' };

/** Puts before another what a fund has for a year, or what of it is set aside for a programme. */
export async function proposeBudget(
  { database, clock, treasury }: PaymentNeeds,
  { actor, key, budget }: ProposeBudget,
): Promise<Result<undefined, BudgetRefused>> {
  if (!mayDo(actor, 'make-payments')) return refuse({ because: 'not-yours-to-do' });
  const { fund, programme, amount, document, year } = budget;
  if (!treasury.funds.some(({ id }) => id === fund)) return refuse({ because: 'no-such-fund' });
  const funding = treasury.funding.find((one) => one.programme === programme);
  if (programme !== null && !funding?.from.includes(fund)) return refuse({ because: 'not-for-this' });
  if (!Number.isSafeInteger(amount) || amount <= 0) return refuse({ because: 'no-amount' });
  if (document.trim() === '' || document.trim().length > 200) return refuse({ because: 'no-document' });
  if (!Number.isInteger(year) || year < 2000 || year > 2999) return refuse({ because: 'no-such-year' });
  return await database.transaction(
    async (tx) => {
      const at = clock();
      const id = await insertBudget(tx, { ...budget, document: document.trim(), key, by: actor.account, at });
      if (id !== undefined)
        await witness(tx, { act: 'budget.propose', at, details: { budget: id, fund, programme, amount } });
      return done(undefined);
    },
    { actor },
  );
}
