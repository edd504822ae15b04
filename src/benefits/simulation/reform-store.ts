import type { Transaction } from '#database';
import { type Day, firstDay, monthOf } from '#kernel';
import type { ReformChange } from '#policy';
import type { By } from '../amounts/amount-proposal.ts';
import type { NewReform, SavedReform } from './saved-reform.ts';

type Row = {
  id: number;
  name: string;
  from_month: Day;
  until_month: Day | null;
  changes: ReformChange[];
  maker_id: number;
  maker_name: string;
  changed_at: Date;
};

const savedOf = (row: Row): SavedReform => ({
  id: row.id,
  name: row.name,
  from: monthOf(row.from_month),
  ...(row.until_month && { until: monthOf(row.until_month) }),
  changes: row.changes,
  maker: { account: row.maker_id, name: row.maker_name },
  changedAt: row.changed_at,
});

export async function addReform(
  tx: Transaction,
  { reform, maker, at }: { reform: NewReform; maker: By; at: Date },
): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `insert into reform (name, from_month, until_month, changes, maker_id, maker_name, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      reform.name,
      firstDay(reform.from),
      reform.until ? firstDay(reform.until) : null,
      JSON.stringify(reform.changes),
      maker.account,
      maker.name,
      at,
    ],
  );
  return row!.id;
}

/** False where it is another's. */
export async function changeReform(
  tx: Transaction,
  id: number,
  { reform, at }: { reform: NewReform; at: Date },
): Promise<boolean> {
  const changed = await tx.execute(
    `update reform set name = $2, from_month = $3, until_month = $4, changes = $5, changed_at = $6 where id = $1`,
    [
      id,
      reform.name,
      firstDay(reform.from),
      reform.until ? firstDay(reform.until) : null,
      JSON.stringify(reform.changes),
      at,
    ],
  );
  return changed === 1;
}

export async function findReform(tx: Transaction, id: number): Promise<SavedReform | undefined> {
  const [row] = await tx.query<Row>('select * from reform where id = $1', [id]);
  return row && savedOf(row);
}

/** Newest first. */
export async function listReforms(tx: Transaction, most: number): Promise<SavedReform[]> {
  const rows = await tx.query<Row>('select * from reform order by changed_at desc, id desc limit $1', [most]);
  return rows.map(savedOf);
}
