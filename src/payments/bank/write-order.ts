/** An order as the bank of its paying account takes it: a name for the file, its kind, and its bytes piece by piece. */
import type { PaymentOrder } from './payment-order.ts';
import { writeBatch } from './write-batch.ts';
import { writePain001 } from './write-pain001.ts';

export type OrderFile = {
  readonly fileName: string;
  readonly type: string;
  readonly content: AsyncIterable<Uint8Array>;
};

export function writeOrder(order: PaymentOrder): OrderFile {
  const { message, payer } = order;
  if (payer.layout === 'pain.001')
    return {
      fileName: `${message}.xml`,
      type: 'application/xml; charset=utf-8',
      content: inBytes(writePain001(order)),
    };
  const { form, encoding } = payer.layout;
  return {
    fileName: `${message}.${form === 'csv' ? 'csv' : 'txt'}`,
    type: `text/${form === 'csv' ? 'csv' : 'plain'}; charset=${encoding}`,
    content: writeBatch(order, payer.layout),
  };
}

async function* inBytes(pieces: Iterable<string>): AsyncGenerator<Uint8Array, void> {
  for (const piece of pieces) yield Buffer.from(piece);
}
