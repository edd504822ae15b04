import type { Transaction } from '#database';
import type { Asker, ExportJob, ExportKind, ExportQuestion } from './export-job.ts';

const columns = `id, kind, state, progress, rows, file_name as "fileName", asked_at as "askedAt", finished_at as "finishedAt"`;

export type NewExport = {
  readonly id: string;
  readonly kind: ExportKind;
  readonly question: ExportQuestion;
  readonly asker: Asker;
  readonly at: Date;
};

/** False when the key was used before; nothing is written then. */
export async function insertExport(
  tx: Transaction,
  { id, kind, question, asker, at }: NewExport,
): Promise<boolean> {
  const added = await tx.execute(
    `insert into export_job (id, kind, question, account_id, area, state, asked_at)
     values ($1, $2, $3, $4, $5, 'waiting', $6) on conflict (id) do nothing`,
    [id, kind, JSON.stringify({ ...question, asker }), asker.account, asker.area, at],
  );
  return added === 1;
}

/** Row security shows an export to who asked for it alone. */
export async function findExport(tx: Transaction, id: string): Promise<ExportJob | undefined> {
  const [row] = await tx.query<ExportJob>(`select ${columns} from export_job where id = $1`, [id]);
  return row;
}

/** Newest first. */
export const listExports = (tx: Transaction, most: number): Promise<ExportJob[]> =>
  tx.query<ExportJob>(`select ${columns} from export_job order by asked_at desc, id limit $1`, [most]);

export async function findQuestion(
  tx: Transaction,
  id: string,
): Promise<{ question: ExportQuestion; asker: Asker; kind: ExportKind; askedAt: Date } | undefined> {
  const [row] = await tx.query<{ question: ExportQuestion & { asker: Asker }; kind: ExportKind; at: Date }>(
    'select question, kind, asked_at as at from export_job where id = $1',
    [id],
  );
  if (!row) return undefined;
  const { asker, ...question } = row.question;
  return { question, asker, kind: row.kind, askedAt: row.at };
}

/** Takes an export that waits, or one that a worker died on; false when it is finished. */
export async function beginExport(tx: Transaction, id: string): Promise<boolean> {
  const taken = await tx.execute(
    `update export_job set state = 'running', progress = 0 where id = $1 and state in ('waiting', 'running')`,
    [id],
  );
  return taken === 1;
}

export const noteExportProgress = (tx: Transaction, id: string, progress: number): Promise<number> =>
  tx.execute(`update export_job set progress = $2 where id = $1 and state = 'running'`, [id, progress]);

export type WrittenFile = {
  readonly fileName: string;
  readonly content: Buffer;
  readonly rows: number;
  readonly at: Date;
};

export const keepFile = (
  tx: Transaction,
  id: string,
  { fileName, content, rows, at }: WrittenFile,
): Promise<number> =>
  tx.execute(
    `update export_job set state = 'done', progress = 1, file_name = $2, content = $3, rows = $4, finished_at = $5 where id = $1`,
    [id, fileName, content, rows, at],
  );

/** `failure` is for the operator: no name and no number of a person. */
export const noteFailure = (
  tx: Transaction,
  id: string,
  { failure, at }: { failure: string; at: Date },
): Promise<number> =>
  tx.execute(`update export_job set state = 'failed', failure = $2, finished_at = $3 where id = $1`, [
    id,
    failure,
    at,
  ]);

export async function readFileOf(tx: Transaction, id: string): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ content: Buffer | null }>('select content from export_job where id = $1', [
    id,
  ]);
  return row?.content ?? undefined;
}

/** Throws the files away that were ready before this moment. */
export const dropFiles = (tx: Transaction, before: Date): Promise<number> =>
  tx.execute(`update export_job set content = null where content is not null and finished_at < $1`, [before]);
