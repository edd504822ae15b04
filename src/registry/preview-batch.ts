import type { Transaction } from '#database';
import { FileRefused } from '#files';
import { done, type Result, refuse, type Text } from '#kernel';
import { getBatch, lockBatch, noteRead, refuseBatch } from './batch-store.ts';
import { countRows } from './count-rows.ts';
import type { Needs } from './needs.ts';
import { type Prepared, prepareBatch } from './prepare-batch.ts';
import { readBatch } from './read-batch.ts';
import type { Batch, Counts } from './roster-batch.ts';
import { replaceRows } from './row-store.ts';
import { takeEndings, takeStretch } from './take-stretch.ts';

export type PreviewRefused =
  | { because: 'file-refused'; text: Text }
  | { because: 'not-waiting'; state: Batch['state'] };

type Preview = { ok: false; refusal: { prepared: Prepared; counts: Counts } | PreviewRefused };

/**
 * A dry run: reads the file, takes the whole batch in a transaction that is rolled back, so that the counts are those that taking
 * would give; then keeps what was understood and the rows that need a person.
 */
export async function previewBatch(needs: Needs, batchId: number): Promise<Result<Batch, PreviewRefused>> {
  const { database } = needs;
  try {
    const waiting = await database.work((tx) => readAhead(tx, needs, batchId));
    if (!waiting.ok) return waiting;
    const { refusal } = await database.work((tx) => rehearse(tx, needs, batchId));
    if ('because' in refusal) return refuse(refusal);
    const { prepared, counts } = refusal;
    const { read, control, rows } = prepared;
    return await database.work(async (tx) => {
      await replaceRows(tx, batchId, rows);
      await noteRead(tx, batchId, { ...read, state: 'previewed', rowCount: read.rows, counts, control });
      return done(await getBatch(tx, batchId));
    });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { text } = error;
    await database.work(async (tx) => done(await refuseBatch(tx, batchId, text)));
    return refuse({ because: 'file-refused', text });
  }
}

async function lockWaiting(tx: Transaction, batchId: number): Promise<Result<Batch, PreviewRefused>> {
  const batch = await lockBatch(tx, batchId);
  if (batch.state === 'refused') return refuse({ because: 'file-refused', text: batch.refusal! });
  if (batch.state !== 'received' && batch.state !== 'previewed')
    return refuse({ because: 'not-waiting', state: batch.state });
  return done(batch);
}

/** In a transaction of its own, so that the rows are there for the rehearsal and for taking. */
async function readAhead(
  tx: Transaction,
  needs: Needs,
  batchId: number,
): Promise<Result<undefined, PreviewRefused>> {
  const waiting = await lockWaiting(tx, batchId);
  if (!waiting.ok) return waiting;
  await readBatch(tx, needs, waiting.value);
  return done(undefined);
}

/** Always a refusal, which rolls back all that was done. */
async function rehearse(tx: Transaction, needs: Needs, batchId: number): Promise<Preview> {
  const waiting = await lockWaiting(tx, batchId);
  if (!waiting.ok) return waiting;
  const prepared = await prepareBatch(tx, needs, waiting.value);
  const { plan, rows } = prepared;
  await replaceRows(tx, batchId, rows);
  const known = needs.clock();
  const taken = await takeStretch(tx, plan, { after: 0, through: plan.last, known });
  const ended = await takeEndings(tx, plan, known);
  return { ok: false, refusal: { prepared, counts: { ...countRows(rows), ...taken, ended } } };
}
