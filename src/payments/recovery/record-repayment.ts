import type { Actor } from '#access';
import { dayOf, done, type Fen, refuse } from '#kernel';
import { debtOf, setAsideFor } from '../accounts-of.ts';
import { postEntry } from '../ledger/post-entry.ts';
import type { PaymentNeeds } from '../needs.ts';
import { closeEmptied } from './debt-store.ts';
import { onDebt } from './on-debt.ts';

export type RecordRepayment = {
  readonly actor: Actor;
  readonly debt: number;
  readonly amount: Fen;
  /** Number of the receipt: the same one twice is one repayment. */
  readonly receipt: string;
};

export type RepaymentRefused =
  | { readonly because: 'no-amount' }
  | { readonly because: 'no-receipt' }
  | { readonly because: 'more-than-left'; readonly left: Fen }
  | { readonly because: 'receipt-of-another' };

/** Somebody paid back: it returns to what is set aside for the programme this year. Also while an appeal is open, for who wishes to. */
export const recordRepayment = (needs: PaymentNeeds, { actor, debt: id, amount, receipt }: RecordRepayment) =>
  onDebt<RepaymentRefused>(
    needs,
    { actor, debt: id },
    { right: 'make-payments', in: ['open', 'stopped', 'closed'], act: 'debt.repaid' },
    async (tx, debt, at) => {
      const number = receipt.trim();
      if (!Number.isSafeInteger(amount) || amount <= 0) return refuse({ because: 'no-amount' });
      if (number === '' || number.length > 60) return refuse({ because: 'no-receipt' });
      const posted = await postEntry(tx, {
        ...{ key: `debt/${id}/receipt/${number}`, kind: 'repaid', at, by: actor.account },
        postings: [
          {
            from: debtOf({ debt: id, person: debt.person }),
            to: setAsideFor(debt.programme, Number(dayOf(at).slice(0, 4))),
            amount,
          },
        ],
      });
      if (posted.ok) {
        await closeEmptied(tx, [id]);
        return done(undefined);
      }
      if (posted.refusal.because === 'not-enough')
        return refuse({ because: 'more-than-left', left: debt.left });
      return refuse({ because: 'receipt-of-another' });
    },
  );
