/** What every deed on a debt begins with: who may, and the debt held still until the deed is done. */
import { type Actor, type Deed, mayDo } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { type Result, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import type { Debt, DebtState } from './debt.ts';
import { lockDebt } from './debt-store.ts';

export type DebtRefused =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-debt' }
  | { readonly because: 'not-in-this-state'; readonly state: DebtState };

export type DebtDeed = {
  readonly right: Deed;
  readonly in: readonly DebtState[];
  /** The dotted word of the trail. */
  readonly act: string;
};

export async function onDebt<Refusal>(
  { database, clock }: Pick<PaymentNeeds, 'database' | 'clock'>,
  { actor, debt: id }: { readonly actor: Actor; readonly debt: number },
  { right, in: states, act }: DebtDeed,
  deed: (tx: Transaction, debt: Debt, at: Date) => Promise<Result<undefined, Refusal>>,
): Promise<Result<undefined, DebtRefused | Refusal>> {
  if (!mayDo(actor, right)) return refuse({ because: 'not-yours-to-do' });
  return await database.transaction(
    async (tx): Promise<Result<undefined, DebtRefused | Refusal>> => {
      const debt = await lockDebt(tx, id);
      if (!debt) return refuse({ because: 'no-such-debt' });
      if (!states.includes(debt.state)) return refuse({ because: 'not-in-this-state', state: debt.state });
      const at = clock();
      const outcome = await deed(tx, debt, at);
      if (outcome.ok) await witness(tx, { act, at, details: { debt: id } });
      return outcome;
    },
    { actor },
  );
}
