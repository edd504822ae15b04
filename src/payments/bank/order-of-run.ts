import { type Actor, mayDo } from '#access';
import { witness } from '#audit';
import type { Payer, Treasury } from '#declarations';
import { done, type Result, refuse, type Text } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import { cashPayer, endToEndOf, messageOf, type PaymentRun } from '../runs/payment-run.ts';
import type { RunRefused } from '../runs/run-deed.ts';
import { findRun } from '../runs/run-store.ts';
import { readOrderLines } from './order-store.ts';
import type { PaymentOrder } from './payment-order.ts';

export type FetchOrder = {
  readonly actor: Actor;
  readonly run: number;
  /** The title of a programme, which the payee reads beside the money. */
  readonly titleOf: (programme: string) => Text;
};

export type OrderRefused = RunRefused | { readonly because: 'paid-by-hand' };

/** The order of a run that was sent, with account numbers in the open: who fetched it stands in the trail. */
export async function orderOfRun(
  { database, clock, secrets, treasury }: PaymentNeeds,
  { actor, run: id, titleOf }: FetchOrder,
): Promise<Result<PaymentOrder, OrderRefused>> {
  if (!mayDo(actor, 'make-payments')) return refuse({ because: 'not-yours-to-do' });
  return await database.transaction(
    async (tx): Promise<Result<PaymentOrder, OrderRefused>> => {
      const run = await findRun(tx, id);
      if (!run) return refuse({ because: 'no-such-run' });
      if (run.state !== 'sent' && run.state !== 'closed')
        return refuse({ because: 'not-in-this-state', state: run.state });
      if (run.payer === cashPayer) return refuse({ because: 'paid-by-hand' });
      const lines = await readOrderLines(tx, id);
      await witness(tx, { act: 'payment.file', at: clock(), details: { run: id, lines: lines.length } });
      return done({
        message: messageOf(id),
        at: run.sentAt!,
        executeOn: run.executeOn!,
        payer: payerOf(treasury, run),
        lines: lines.map(({ id: line, holder, sealed, bankCode, amount, programme, month }) => ({
          endToEnd: endToEndOf(line),
          holder,
          account: secrets.open(sealed),
          bankCode,
          amount,
          purpose: `${titleOf(programme).zh} ${month}`,
        })),
      });
    },
    { actor },
  );
}

/** A paying account that paid a run stays declared: its files must remain the same. */
function payerOf({ payers }: Treasury, { id, payer }: PaymentRun): Payer {
  const found = payers.find((one) => one.id === payer);
  if (!found) throw new Error(`Run ${id} is paid from ${payer}, which the treasury does not declare.`);
  return found;
}
