import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import { done, type Result, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import { findPayeeName, insertChoice, listAccounts, listChoices } from './payee-store.ts';

export type ChooseWay = {
  readonly actor: Actor;
  readonly person: number;
  /** Null: all that have no choice of their own. */
  readonly programme: string | null;
  readonly way: 'account' | 'cash' | 'usual';
  readonly account: number | null;
  /** Who asked for it, and by which paper. */
  readonly why: string;
};

export type ChooseRefused =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-payee' }
  | { readonly because: 'no-such-account' }
  | { readonly because: 'not-paid-here' }
  | { readonly because: 'no-reason' };

/** Another way for a person's money than the usual one. It is told in each run that pays by it, and whoever chose it cannot approve that run. */
export async function chooseWay(
  { database, clock, treasury }: PaymentNeeds,
  { actor, person, programme, way, account, why }: ChooseWay,
): Promise<Result<undefined, ChooseRefused>> {
  if (!mayDo(actor, 'make-payments')) return refuse({ because: 'not-yours-to-do' });
  if (why.trim() === '') return refuse({ because: 'no-reason' });
  if (programme !== null && !treasury.funding.some((one) => one.programme === programme))
    return refuse({ because: 'not-paid-here' });
  return await database.transaction(
    async (tx): Promise<Result<undefined, ChooseRefused>> => {
      if ((await findPayeeName(tx, person)) === undefined) return refuse({ because: 'no-such-payee' });
      const accounts = await listAccounts(tx, person);
      if (way === 'account' && !accounts.some(({ id }) => id === account))
        return refuse({ because: 'no-such-account' });
      const chosen = way === 'account' ? account : null;
      const now = (await listChoices(tx, person)).find((one) => one.programme === programme);
      if (now?.way === way && now.account === chosen) return done(undefined);
      const at = clock();
      await insertChoice(tx, person, {
        programme,
        way,
        account: chosen,
        why: why.trim(),
        by: actor.account,
        at,
      });
      await witness(tx, { act: 'payment.choose', at, person, details: { programme, way, account: chosen } });
      return done(undefined);
    },
    { actor },
  );
}
