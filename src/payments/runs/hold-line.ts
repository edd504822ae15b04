import type { Actor } from '#access';
import { done, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import { lockLinesById, setHeld } from './line-store.ts';
import { onRun } from './run-deed.ts';

export type HoldLine = {
  readonly actor: Actor;
  readonly run: number;
  readonly line: number;
  readonly to: 'held' | 'ready';
  readonly why: string;
};

export type HoldRefused =
  | { readonly because: 'no-such-line' }
  | { readonly because: 'no-reason' }
  | { readonly because: 'no-account' };

/** Holds a line back, or releases one that a check held; whoever does so says why, and cannot approve the run. Twice is once. */
export const holdLine = (needs: PaymentNeeds, { actor, run, line, to, why }: HoldLine) =>
  onRun<HoldRefused>(
    needs,
    { actor, run },
    { right: 'make-payments', in: ['prepared'], act: to === 'held' ? 'payment.hold' : 'payment.release' },
    async (tx) => {
      const [found] = await lockLinesById(tx, run, [line]);
      if (!found) return refuse({ because: 'no-such-line' });
      if (why.trim() === '') return refuse({ because: 'no-reason' });
      if (found.state === to) return done({ details: { line } });
      if (to === 'ready' && found.account === null && !found.cash) return refuse({ because: 'no-account' });
      await setHeld(tx, { line, to, why: why.trim(), by: actor.account });
      return done({ details: { line } });
    },
  );
