import type { Transaction } from '#database';
import type { Day, Text } from '#kernel';
import type { Batch, BatchState, Control, Counts, Understood } from './roster-batch.ts';
import { noCounts } from './roster-batch.ts';

const columns = `id, roster, file_name as "fileName", period, state, refusal, encoding, coalesce(matched_columns, '[]') as understood,
  row_count as "rowCount", counts, control, progress, taken_through as "takenThrough", corrects, sent_by as "sentBy",
  received_at as "receivedAt", taken_at as "takenAt", declared_rows as "declaredRows", declared_sum as "declaredSum"`;

const whole = (row: Batch | undefined): Batch | undefined =>
  row && {
    ...row,
    counts: { ...noCounts, ...row.counts },
    control: row.control && 'agrees' in row.control ? row.control : null,
  };

export async function findBatch(tx: Transaction, id: number): Promise<Batch | undefined> {
  const [row] = await tx.query<Batch>(`select ${columns} from roster_batch where id = $1`, [id]);
  return whole(row);
}

/** Throws when there is no such batch. */
export async function getBatch(tx: Transaction, id: number): Promise<Batch> {
  const batch = await findBatch(tx, id);
  if (!batch) throw new Error(`There is no batch ${id}.`);
  return batch;
}

/** Waits for whoever works on the batch; the lock ends with the transaction. */
export async function lockBatch(tx: Transaction, id: number): Promise<Batch> {
  const [row] = await tx.query<Batch>(`select ${columns} from roster_batch where id = $1 for update`, [id]);
  const batch = whole(row);
  if (!batch) throw new Error(`There is no batch ${id}.`);
  return batch;
}

/** The newest first. */
export async function listBatches(
  tx: Transaction,
  choice: { roster?: string; limit?: number } = {},
): Promise<Batch[]> {
  const rows = await tx.query<Batch>(
    `select ${columns} from roster_batch where $1::text is null or roster = $1 order by id desc limit $2`,
    [choice.roster ?? null, choice.limit ?? 50],
  );
  return rows.map((row) => whole(row)!);
}

export type NewBatch = {
  readonly roster: string;
  readonly fileName: string;
  readonly fileHash: Buffer;
  readonly content: Buffer;
  readonly period: Day;
  readonly receivedAt: Date;
  readonly sentBy?: number | undefined;
  readonly corrects?: number | undefined;
  readonly declaredRows?: number | undefined;
  readonly declaredSum?: number | undefined;
};

/** Undefined when the same file was received for the roster before. */
export async function insertBatch(tx: Transaction, batch: NewBatch): Promise<number | undefined> {
  const [row] = await tx.query<{ id: number }>(
    `insert into roster_batch (roster, file_name, file_hash, content, period, state, received_at, sent_by, corrects, declared_rows, declared_sum)
     values ($1, $2, $3, $4, $5, 'received', $6, $7, $8, $9, $10)
     on conflict (roster, file_hash) where state not in ('refused', 'abandoned') do nothing returning id`,
    [batch.roster, batch.fileName, batch.fileHash, batch.content, batch.period, batch.receivedAt, batch.sentBy ?? null,
     batch.corrects ?? null, batch.declaredRows ?? null, batch.declaredSum ?? null],
  ); // biome-ignore format: values in the order of the columns
  return row?.id;
}

export async function findSameFile(
  tx: Transaction,
  roster: string,
  fileHash: Buffer,
): Promise<number | undefined> {
  const [row] = await tx.query<{ id: number }>(
    `select id from roster_batch where roster = $1 and file_hash = $2 and state not in ('refused', 'abandoned')`,
    [roster, fileHash],
  );
  return row?.id;
}

export async function readContent(tx: Transaction, id: number): Promise<Buffer | null> {
  const [row] = await tx.query<{ content: Buffer | null }>('select content from roster_batch where id = $1', [
    id,
  ]);
  return row?.content ?? null;
}

export const refuseBatch = (tx: Transaction, id: number, text: Text): Promise<number> =>
  tx.execute(
    `update roster_batch set state = 'refused', refusal = $2, content = null where id = $1 and state <> 'taken'`,
    [id, JSON.stringify(text)],
  );

export type ReadResult = {
  readonly state: BatchState;
  readonly encoding: string;
  readonly understood: readonly Understood[];
  readonly rowCount: number;
  readonly counts: Counts;
  readonly control: Control;
};

export const noteRead = (tx: Transaction, id: number, read: ReadResult): Promise<number> =>
  tx.execute(
    `update roster_batch set state = $2, encoding = $3, matched_columns = $4, row_count = $5, counts = $6, control = $7 where id = $1`,
    [
      id,
      read.state,
      read.encoding,
      JSON.stringify(read.understood),
      read.rowCount,
      JSON.stringify(read.counts),
      JSON.stringify(read.control),
    ],
  );

/** Adds to the counts of a batch, below nothing never. */
export async function addToCounts(tx: Transaction, id: number, more: Partial<Counts>): Promise<void> {
  const { counts } = await lockBatch(tx, id);
  const sums = Object.entries(counts).map(([name, count]) => [
    name,
    Math.max(0, count + (more[name as keyof Counts] ?? 0)),
  ]);
  await tx.execute('update roster_batch set counts = $2 where id = $1', [
    id,
    JSON.stringify(Object.fromEntries(sums)),
  ]);
}

export const noteProgress = (
  tx: Transaction,
  id: number,
  at: { counts: Counts; through: number; progress: number },
) =>
  tx.execute('update roster_batch set counts = $2, taken_through = $3, progress = $4 where id = $1', [
    id,
    JSON.stringify(at.counts),
    at.through,
    at.progress,
  ]);

/** Says where facts of the batch come from, for readers who may not see lists; `takenAt` null while it is being taken. */
export const noteList = (tx: Transaction, batch: Batch, takenAt: Date | null): Promise<number> =>
  tx.execute(
    `insert into taken_list (batch_id, roster, period, taken_at) values ($1, $2, $3, $4)
     on conflict (batch_id) do update set taken_at = excluded.taken_at`,
    [batch.id, batch.roster, batch.period, takenAt],
  );

export const noteTaken = (
  tx: Transaction,
  id: number,
  at: { counts: Counts; takenAt: Date },
): Promise<number> =>
  tx.execute(
    `update roster_batch set state = 'taken', counts = $2, taken_at = $3, progress = 1, content = null where id = $1`,
    [id, JSON.stringify(at.counts), at.takenAt],
  );

/** The newest period of a roster that was taken, other than by this batch; undefined when there is none. */
export async function newestTaken(tx: Transaction, roster: string, except: number): Promise<Day | undefined> {
  const [row] = await tx.query<{ period: Day | null }>(
    `select max(period) as period from roster_batch where roster = $1 and state = 'taken' and id <> $2`,
    [roster, except],
  );
  return row?.period ?? undefined;
}

export type Coverage = {
  readonly roster: string;
  readonly batchId: number;
  readonly period: Day;
  readonly takenAt: Date;
};

/**
 * Per roster the newest list for a month not after `on`, as known at `knownAt`. Who is not on a full list that is fresh enough
 * has the roster's `absent` values: they are derived from this, never stored.
 */
export const listCoverage = (tx: Transaction, on: Day, knownAt?: Date): Promise<Coverage[]> =>
  tx.query<Coverage>(
    `select distinct on (roster) roster, id as "batchId", period, taken_at as "takenAt" from roster_batch
     where state = 'taken' and corrects is null and period <= $1 and ($2::timestamptz is null or taken_at <= $2)
     order by roster, period desc, id desc`,
    [on, knownAt ?? null],
  );
