import type { Actor } from '#access';
import { done, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import { setDebtState } from './debt-store.ts';
import { onDebt } from './on-debt.ts';

export type NoReason = { readonly because: 'no-reason' };
export type ChangeRecovery = { readonly actor: Actor; readonly debt: number; readonly why: string };

/** An appeal stops the clock: from now on nothing is taken, until another person says that it goes on. */
export const stopRecovery = (needs: PaymentNeeds, { actor, debt, why }: ChangeRecovery) =>
  onDebt<NoReason>(
    needs,
    { actor, debt },
    { right: 'make-payments', in: ['open'], act: 'debt.stop' },
    async (tx) => {
      if (why.trim() === '') return refuse({ because: 'no-reason' });
      await setDebtState(tx, debt, { state: 'stopped', why: why.trim().slice(0, 500) });
      return done(undefined);
    },
  );

/** The appeal failed: taking back goes on. */
export const resumeRecovery = (needs: PaymentNeeds, { actor, debt }: Omit<ChangeRecovery, 'why'>) =>
  onDebt<never>(
    needs,
    { actor, debt },
    { right: 'check-payments', in: ['stopped'], act: 'debt.resume' },
    async (tx) => {
      await setDebtState(tx, debt, { state: 'open', why: null });
      return done(undefined);
    },
  );
