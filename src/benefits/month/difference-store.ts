import type { Transaction } from '#database';
import type { Day } from '#kernel';

export type Cause = { readonly reason: string; readonly learned?: string };

export type Difference = {
  readonly number: number;
  readonly subject: number;
  readonly was: number;
  readonly wasAmount: number;
  readonly outcome: number;
  readonly amount: number;
  readonly quantity: number | null;
  readonly cause: readonly Cause[];
};

/** A parameter holds so many without growing past what the database takes. */
const rowsAtOnce = 10_000;

/** Only ever appended. */
export async function insertDifferences(
  tx: Transaction,
  differences: readonly Difference[],
  run: { month: Day; runId: number },
): Promise<number> {
  let written = 0;
  for (let at = 0; at < differences.length; at += rowsAtOnce)
    written += await insertSome(tx, differences.slice(at, at + rowsAtOnce), run);
  return written;
}

const insertSome = (
  tx: Transaction,
  differences: readonly Difference[],
  { month, runId }: { month: Day; runId: number },
): Promise<number> =>
  tx.execute(
    `insert into difference (month, programme_id, subject_id, before_outcome, before_amount, after_outcome, after_amount,
       after_quantity, cause, run_id)
     select $1::date, d.number, d.subject, d.was, d."wasAmount", d.outcome, d.amount, d.quantity, d.cause, $2::int
     from jsonb_to_recordset($3) as d(number smallint, subject int, was smallint, "wasAmount" bigint, outcome smallint, amount bigint,
       quantity int, cause jsonb)`,
    [month, runId, JSON.stringify(differences)],
  );
