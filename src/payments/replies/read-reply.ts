import { type Actor, mayDo } from '#access';
import type { BankLayout, Treasury } from '#declarations';
import { done, type Result, refuse, type Text } from '#kernel';
import { readOrderLines } from '../bank/order-store.ts';
import { readBatchRows } from '../bank/read-batch-rows.ts';
import { ofAnother, readPain002 } from '../bank/read-pain002.ts';
import { understandRows } from '../bank/understand-rows.ts';
import type { PaymentNeeds } from '../needs.ts';
import { messageOf } from '../runs/payment-run.ts';
import type { ReplyRead } from './reply.ts';

export type ReadReply = {
  readonly actor: Actor;
  readonly run: number;
  readonly fileName: string;
  readonly content: Uint8Array;
};

/** Reads what a bank says of a run in whichever layout it is: pain.002, or a list of one of the city's banks. Nothing is taken yet. */
export async function readReply(
  { database, secrets, treasury }: PaymentNeeds,
  { actor, run, fileName, content }: ReadReply,
): Promise<Result<ReplyRead, Text>> {
  const layouts = layoutsOf(treasury);
  if (isXml(content) || layouts.length === 0) return readPain002(content, run);
  const read = await readBatchRows(content, { fileName, layouts });
  if (!read.ok) return read;
  const message = /[A-Z]+-R\d+/.exec(read.value.summary)?.[0] ?? '';
  if (message !== messageOf(run)) return refuse(ofAnother(message, run));
  if (!mayDo(actor, 'make-payments')) return done(understandRows(read.value, []));
  const { value: sent } = await database.transaction(async (tx) => done(await readOrderLines(tx, run)), {
    actor,
  });
  const lines = sent.map(({ id, amount, hash }) => ({
    id,
    amount,
    isAccount: (digits: string) => hash.equals(secrets.fingerprint(digits)),
  }));
  return done(understandRows(read.value, lines));
}

const layoutsOf = ({ payers }: Treasury): BankLayout[] => [
  ...new Set(payers.map(({ layout }) => layout).filter((layout) => layout !== 'pain.001')),
];

/** The first mark that is no blank and no byte-order mark. */
const isXml = (content: Uint8Array): boolean =>
  Buffer.from(content.subarray(0, 200))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*/, '')
    .startsWith('<');
