import { createHash } from 'node:crypto';
import type { Actor } from '#access';
import type { Transaction } from '#database';
import { done, type Result, refuse, type Text } from '#kernel';
import type { PaymentNeeds } from '../needs.ts';
import { type LineToMove, lockLinesById } from '../runs/line-store.ts';
import { cashPayer } from '../runs/payment-run.ts';
import { onRun, type RunRefused } from '../runs/run-deed.ts';
import type { WordEffect } from './bank-word.ts';
import { bookMoves } from './book-moves.ts';
import { type Heard, hearAll } from './hear-all.ts';
import type { ReplyRead } from './reply.ts';
import { dropUnsentLines, findReply, insertReply, insertWords, linesPaidElsewhere } from './reply-store.ts';

export type TakeReply = {
  readonly actor: Actor;
  readonly run: number;
  readonly fileName: string;
  readonly content: Uint8Array;
  /** What the reader of its layout made of the content. */
  readonly read: ReplyRead;
};

export type ReplyTaken = {
  readonly reply: number;
  /** The same file was taken before; nothing happened. */
  readonly before: boolean;
  readonly effects: Readonly<Record<WordEffect, number>>;
  readonly complaints: readonly Text[];
};

/** Takes what the bank says of a run. The same file twice changes nothing; what contradicts an earlier word waits for two persons. */
export async function takeReply(
  needs: PaymentNeeds,
  { actor, run: id, fileName, content, read }: TakeReply,
): Promise<Result<ReplyTaken, RunRefused | ByHand>> {
  const hash = createHash('sha256').update(`${id} `).update(content).digest('hex');
  let taken: ReplyTaken | undefined;
  const deed = { right: 'make-payments', in: ['sent', 'closed'], act: 'payment.reply' } as const;
  const outcome = await onRun<ByHand>(needs, { actor, run: id }, deed, async (tx, run, at) => {
    if (run.payer === cashPayer) return refuse({ because: 'paid-by-hand' });
    const before = await findReply(tx, hash);
    if (before) {
      taken = { reply: before.id, before: true, effects: none, complaints: before.complaints };
      return done({ details: { reply: before.id, before: true } });
    }
    const heard = await hearIn(tx, id, read);
    const reply = await insertReply(tx, {
      ...{ run: id, hash, fileName, layout: read.layout, by: actor.account, at },
      contentSealed: needs.secrets.seal(Buffer.from(content).toString('base64')),
      complaints: heard.complaints,
    });
    await insertWords(tx, reply, heard.words);
    await bookMoves(
      tx,
      { run: id, key: `reply/${hash}`, kind: 'answered', at, by: actor.account },
      heard.moves,
    );
    taken = { reply, before: false, effects: heard.effects, complaints: heard.complaints };
    return done({ details: { reply, ...heard.effects } });
  });
  return outcome.ok ? done(taken!) : refuse(outcome.refusal);
}

type ByHand = { readonly because: 'paid-by-hand' };
const none = { applied: 0, repeated: 0, contradicts: 0 } as const;

async function hearIn(tx: Transaction, run: number, { words, complaints }: ReplyRead): Promise<Heard> {
  const lines = await lockLinesById(tx, run, [...new Set(words.map(({ line }) => line))]);
  const byId = new Map(lines.map((line): [number, LineToMove] => [line.id, line]));
  const failed = lines.filter(({ state }) => state === 'failed').map(({ id }) => id);
  await dropUnsentLines(tx, mayBePaid(failed, words));
  const elsewhere = await linesPaidElsewhere(tx, failed);
  return hearAll(words, { lines: byId, elsewhere, complaints });
}

/** Lines that had failed, and that the bank now says were paid: what was to pay them again must not go out. */
const mayBePaid = (failed: readonly number[], words: ReplyRead['words']): number[] => {
  const were = new Set(failed);
  return words.filter(({ line, says }) => says === 'paid' && were.has(line)).map(({ line }) => line);
};
