import type { Transaction } from '#database';
import type { Day, Month } from '#kernel';
import { firstDay } from '#kernel';
import type { PaymentRun, RunCount } from './payment-run.ts';

const columns = `id, to_char(month, 'YYYY-MM') as month, programmes, payer, state, prepared_by as "preparedBy", prepared_at as "preparedAt",
  approved_by as "approvedBy", approved_at as "approvedAt", execute_on as "executeOn", sent_at as "sentAt", closed_at as "closedAt",
  withdrawn_why as "withdrawnWhy"`;

/** Until the transaction ends nobody else prepares a run: two would reach for the same lines. */
export const lockPreparing = (tx: Transaction) =>
  tx.execute(`select pg_advisory_xact_lock(hashtext('handrail payment run'))`);

export async function findRun(tx: Transaction, id: number): Promise<PaymentRun | undefined> {
  const [run] = await tx.query<PaymentRun>(`select ${columns} from payment_run where id = $1`, [id]);
  return run;
}

export async function getRun(tx: Transaction, id: number): Promise<PaymentRun> {
  const run = await findRun(tx, id);
  if (!run) throw new Error(`There is no payment run ${id}.`);
  return run;
}

/** Undefined when there is none that the actor may see. Held until the transaction ends. */
export async function lockRun(tx: Transaction, id: number): Promise<PaymentRun | undefined> {
  const [run] = await tx.query<PaymentRun>(`select ${columns} from payment_run where id = $1 for update`, [
    id,
  ]);
  return run;
}

export async function findRunByKey(tx: Transaction, key: string): Promise<PaymentRun | undefined> {
  const [run] = await tx.query<PaymentRun>(`select ${columns} from payment_run where key = $1`, [key]);
  return run;
}

/** The newest first. */
export const listRuns = (tx: Transaction): Promise<PaymentRun[]> =>
  tx.query(`select ${columns} from payment_run order by id desc limit 200`);

export async function insertRun(
  tx: Transaction,
  run: { key: string; month: Month; programmes: readonly string[]; payer: string; by: number; at: Date },
): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    'insert into payment_run (key, month, programmes, payer, prepared_by, prepared_at) values ($1, $2, $3, $4, $5, $6) returning id',
    [run.key, firstDay(run.month), run.programmes, run.payer, run.by, run.at],
  );
  return row!.id;
}

type Stroke = { readonly by: number; readonly at: Date };

export const setApproved = (tx: Transaction, run: number, { by, at }: Stroke) =>
  tx.execute(`update payment_run set state = 'approved', approved_by = $2, approved_at = $3 where id = $1`, [
    run,
    by,
    at,
  ]);

export const setSent = (tx: Transaction, run: number, { by, at, on }: Stroke & { on: Day }) =>
  tx.execute(
    `update payment_run set state = 'sent', sent_by = $2, sent_at = $3, execute_on = $4 where id = $1`,
    [run, by, at, on],
  );

export const setClosed = (tx: Transaction, run: number, { by, at }: Stroke) =>
  tx.execute(`update payment_run set state = 'closed', closed_by = $2, closed_at = $3 where id = $1`, [
    run,
    by,
    at,
  ]);

export const setWithdrawn = (tx: Transaction, run: number, why: string) =>
  tx.execute(`update payment_run set state = 'withdrawn', withdrawn_why = $2 where id = $1`, [run, why]);

/** How many lines of a run stand where, and how much they come to. */
export const countLines = (tx: Transaction, run: number): Promise<RunCount[]> =>
  tx.query(
    'select state, count(*)::integer as lines, sum(amount)::bigint as amount from payment_line where run_id = $1 group by state',
    [run],
  );
