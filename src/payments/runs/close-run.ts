import type { Actor } from '#access';
import { done, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import type { RunCount } from './payment-run.ts';
import { onRun } from './run-deed.ts';
import { countLines, setClosed } from './run-store.ts';

/** Of some lines it is not known for good whether they were paid. */
export type CloseRefused = { readonly because: 'lines-open'; readonly open: readonly RunCount[] };

/** Closes a run of which every line was paid, or came back and is owed again. */
export const closeRun = (
  needs: PaymentNeeds,
  { actor, run: id }: { readonly actor: Actor; readonly run: number },
) =>
  onRun<CloseRefused>(
    needs,
    { actor, run: id },
    { right: 'make-payments', in: ['sent'], act: 'payment.close' },
    async (tx, _, at) => {
      const open = (await countLines(tx, id)).filter(({ state }) =>
        ['sent', 'unknown', 'disputed'].includes(state),
      );
      if (open.length > 0) return refuse({ because: 'lines-open', open });
      await setClosed(tx, id, { by: actor.account, at });
      return done({});
    },
  );
