/** Rows of month_run: begun and moved on in small transactions of their own, so that others see the progress. */
import type { Transaction } from '#database';
import { type Day, firstDay, type Month, monthOf } from '#kernel';
import type { Snapshot } from '../snapshot/freeze.ts';
import type { MonthRun, RunKind, RunStep, RunTotals } from './month-run.ts';

type Row = Omit<MonthRun, 'month'> & { month: Day };

const columns = `id, month, kind, state, progress, step, known_at as "knownAt", attempt, snapshot_hash as "snapshotHash",
  result_hash as "resultHash", persons, totals, timings, failure, started_at as "startedAt", finished_at as "finishedAt"`;

const runOf = ({ month, ...row }: Row): MonthRun => ({ ...row, month: monthOf(month) });

export async function findClosing(tx: Transaction, month: Month): Promise<MonthRun | undefined> {
  const [row] = await tx.query<Row>(
    `select ${columns} from month_run where month = $1 and kind = 'closing' for update`,
    [firstDay(month)],
  );
  return row && runOf(row);
}

export async function findLaterClosed(tx: Transaction, month: Month): Promise<Month | undefined> {
  const [row] = await tx.query<{ month: Day }>(
    `select month from month_run where month > $1 and kind = 'closing' and state = 'done' order by month limit 1`,
    [firstDay(month)],
  );
  return row && monthOf(row.month);
}

export type Beginning = {
  readonly month: Month;
  readonly kind: RunKind;
  readonly knownAt: Date;
  readonly lawHash: string;
  readonly amountsHash: string;
  readonly askedBy?: number | undefined;
  readonly startedAt: Date;
};

export async function insertRun(tx: Transaction, begin: Beginning): Promise<MonthRun> {
  const [row] = await tx.query<Row>(
    `insert into month_run (month, kind, known_at, law_hash, amounts_hash, state, step, asked_by, started_at)
     values ($1, $2, $3, $4, $5, 'running', 'reading', $6, $7) returning ${columns}`,
    [
      firstDay(begin.month),
      begin.kind,
      begin.knownAt,
      begin.lawHash,
      begin.amountsHash,
      begin.askedBy ?? null,
      begin.startedAt,
    ],
  );
  return runOf(row!);
}

/** Begins a run again that was cut off or failed. */
export async function retakeRun(tx: Transaction, id: number, begin: Beginning): Promise<MonthRun> {
  const [row] = await tx.query<Row>(
    `update month_run set state = 'running', step = 'reading', progress = 0, failure = null, attempt = attempt + 1,
       known_at = $2, law_hash = $3, amounts_hash = $4, started_at = $5
     where id = $1 returning ${columns}`,
    [id, begin.knownAt, begin.lawHash, begin.amountsHash, begin.startedAt],
  );
  return runOf(row!);
}

export const moveRun = (tx: Transaction, run: MonthRun, step: RunStep, progress: number): Promise<number> =>
  tx.execute(
    `update month_run set step = $2, progress = $3 where id = $1 and attempt = $4 and state = 'running'`,
    [run.id, step, progress, run.attempt],
  );

export const failRun = (tx: Transaction, run: MonthRun, failure: string): Promise<number> =>
  tx.execute(
    `update month_run set state = 'failed', failure = $2 where id = $1 and attempt = $3 and state = 'running'`,
    [run.id, failure, run.attempt],
  );

/** One month is closed at a time; false when another attempt has taken the run over. */
export async function lockRun(tx: Transaction, run: MonthRun): Promise<boolean> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('handrail.month'))`);
  const rows = await tx.query(
    `select from month_run where id = $1 and attempt = $2 and state = 'running' for update`,
    [run.id, run.attempt],
  );
  return rows.length === 1;
}

export type Ending = {
  readonly snapshot: Snapshot;
  readonly resultHash: string;
  readonly persons: number;
  readonly totals: RunTotals;
  readonly timings: Readonly<Record<string, number>>;
  readonly finishedAt: Date;
};

export async function finishRun(tx: Transaction, run: MonthRun, end: Ending): Promise<MonthRun> {
  await tx.execute(
    `insert into snapshot (hash, month, content, taken_at) values ($1, $2, $3, $4) on conflict (hash) do nothing`,
    [end.snapshot.hash, firstDay(run.month), end.snapshot.content, end.finishedAt],
  );
  const [row] = await tx.query<Row>(
    `update month_run set state = 'done', step = 'done', progress = 1, snapshot_hash = $2, result_hash = $3, persons = $4,
       totals = $5, timings = $6, finished_at = $7
     where id = $1 returning ${columns}`,
    [
      run.id,
      end.snapshot.hash,
      end.resultHash,
      end.persons,
      JSON.stringify(end.totals),
      JSON.stringify(end.timings),
      end.finishedAt,
    ],
  );
  return runOf(row!);
}

/** A recomputing run that was cut off wrote nothing and is begun anew. */
export const dropRun = (tx: Transaction, id: number): Promise<number> =>
  tx.execute(`delete from month_run where id = $1 and kind = 'recomputing' and state = 'running'`, [id]);

export async function findClosed(tx: Transaction): Promise<Set<Month>> {
  const rows = await tx.query<{ month: Day }>(
    `select month from month_run where kind = 'closing' and state = 'done'`,
  );
  return new Set(rows.map(({ month }) => monthOf(month)));
}

/** The hash of the amounts that the newest run of each closed month used, in the order of months. */
export async function listAmountsUsed(tx: Transaction): Promise<{ month: Month; hash: string }[]> {
  const rows = await tx.query<{ month: Day; hash: string }>(
    `select distinct on (month) month, amounts_hash as hash from month_run where state = 'done' order by month, known_at desc, id desc`,
  );
  return rows.map(({ month, hash }) => ({ month: monthOf(month), hash }));
}

export async function listRuns(
  tx: Transaction,
  among: { state?: MonthRun['state'] } = {},
): Promise<MonthRun[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from month_run where $1::text is null or state = $1 order by month desc, id desc`,
    [among.state ?? null],
  );
  return rows.map(runOf);
}

/** The newest run of a month that was done, with its frozen facts and the hashes it was run by. */
export async function findLastDone(
  tx: Transaction,
  month: Month,
  kind?: RunKind,
): Promise<(MonthRun & { content: Buffer; lawHash: string; amountsHash: string }) | undefined> {
  const [row] = await tx.query<Row & { content: Buffer; lawHash: string; amountsHash: string }>(
    `select ${columns}, content, law_hash as "lawHash", amounts_hash as "amountsHash"
     from (select * from month_run where month = $1 and state = 'done' and ($2::text is null or kind = $2) order by known_at desc, id desc limit 1) run
     join (select hash, content from snapshot) s on s.hash = snapshot_hash`,
    [firstDay(month), kind ?? null],
  );
  return row && { ...runOf(row), content: row.content, lawHash: row.lawHash, amountsHash: row.amountsHash };
}
