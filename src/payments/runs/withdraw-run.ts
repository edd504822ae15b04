import type { Actor } from '#access';
import { done, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import { dropPlanned } from '../recovery/withholding-store.ts';
import { moveAll } from './line-store.ts';
import { onRun } from './run-deed.ts';
import { setWithdrawn } from './run-store.ts';

export type WithdrawRefused = { readonly because: 'no-reason' };

/** Takes back a run that has not gone to the bank. What it would have paid stays owed, and a later run may take it. */
export const withdrawRun = (
  needs: PaymentNeeds,
  { actor, run: id, why }: { readonly actor: Actor; readonly run: number; readonly why: string },
) =>
  onRun<WithdrawRefused>(
    needs,
    { actor, run: id },
    { right: 'make-payments', in: ['prepared', 'approved'], act: 'payment.withdraw' },
    async (tx) => {
      if (why.trim() === '') return refuse({ because: 'no-reason' });
      await moveAll(tx, id, { from: ['held', 'ready'], to: 'dropped' });
      await dropPlanned(tx, id);
      await setWithdrawn(tx, id, why.trim());
      return done({});
    },
  );
