/** What every deed on a run begins with: who may, and the run held still until the deed is done. */
import { type Actor, type Deed, mayDo } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { type Result, refuse } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import type { PaymentRun, RunState } from './payment-run.ts';
import { lockRun } from './run-store.ts';

export type RunRefused =
  | { readonly because: 'not-yours-to-do' }
  | { readonly because: 'no-such-run' }
  /** The run is not where this can be done; `state` is where it is. */
  | { readonly because: 'not-in-this-state'; readonly state: RunState };

export type RunDeed = {
  readonly right: Deed;
  readonly in: readonly RunState[];
  /** The dotted word of the trail. */
  readonly act: string;
};

type Done = { readonly details?: Readonly<Record<string, string | number | boolean | null>> };

/** Runs the deed in one transaction under the actor's rights; when it is done, the trail says so. */
export async function onRun<Refusal>(
  { database, clock }: Pick<PaymentNeeds, 'database' | 'clock'>,
  { actor, run: id }: { readonly actor: Actor; readonly run: number },
  { right, in: states, act }: RunDeed,
  deed: (tx: Transaction, run: PaymentRun, at: Date) => Promise<Result<Done, Refusal>>,
): Promise<Result<Done, RunRefused | Refusal>> {
  if (!mayDo(actor, right)) return refuse({ because: 'not-yours-to-do' });
  return await database.transaction(
    async (tx): Promise<Result<Done, RunRefused | Refusal>> => {
      const run = await lockRun(tx, id);
      if (!run) return refuse({ because: 'no-such-run' });
      if (!states.includes(run.state)) return refuse({ because: 'not-in-this-state', state: run.state });
      const at = clock();
      const outcome = await deed(tx, run, at);
      if (outcome.ok) await witness(tx, { act, at, details: { run: id, ...outcome.value.details } });
      return outcome;
    },
    { actor },
  );
}
