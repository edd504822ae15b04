import { hash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { done, type Month, type Result, refuse } from '#kernel';
import { findSameFile, insertBatch } from './batch-store.ts';
import type { Needs } from './needs.ts';
import { firstDayOf } from './roster-batch.ts';

export type ReceiveFile = {
  /** Id of the roster. */
  readonly roster: string;
  readonly fileName: string;
  readonly content: Buffer;
  /** The month that the list speaks of. */
  readonly period: Month;
  readonly sentBy?: number;
  /** The batch whose refused rows this file corrects: such a file ends nothing that it does not list. */
  readonly corrects?: number;
  /** As the sender counted: rows, and the sum of the roster's control column (fen for money). */
  readonly declared?: { readonly rows?: number; readonly sum?: number };
};

export type ReceiveRefused =
  | { because: 'unknown-roster'; roster: string }
  | { because: 'same-file'; batchId: number };

/** Keeps the file, packed and sealed, as a new batch; the same file for the same roster is refused with the batch that has it. */
export async function receiveFile(
  { database, secrets, clock, city }: Needs,
  file: ReceiveFile,
): Promise<Result<number, ReceiveRefused>> {
  const { roster, content, declared } = file;
  if (!city.rosters.some(({ id }) => id === roster)) return refuse({ because: 'unknown-roster', roster });
  const fileHash = hash('sha256', content, 'buffer');
  const sealed = secrets.seal(zstdCompressSync(content).toString('base64'));
  return await database.work(async (tx): Promise<Result<number, ReceiveRefused>> => {
    const batchId = await insertBatch(tx, {
      roster,
      fileName: file.fileName,
      fileHash,
      content: sealed,
      period: firstDayOf(file.period),
      receivedAt: clock(),
      sentBy: file.sentBy,
      corrects: file.corrects,
      declaredRows: declared?.rows,
      declaredSum: declared?.sum,
    });
    if (batchId !== undefined) return done(batchId);
    return refuse({ because: 'same-file', batchId: (await findSameFile(tx, roster, fileHash))! });
  });
}
