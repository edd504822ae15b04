import type { Transaction } from '#database';
import type { Day } from '#kernel';
import { yearSetAside } from '../obligations/obligation-store.ts';
import type { CashOutcome, Receiver } from './cash-outcome.ts';

/** What was recorded and waits for the second person, or was confirmed. */
export type CashRecord = {
  readonly id: number;
  readonly line: number;
  readonly as: 'paid' | 'failed';
  readonly on: Day;
  readonly handedBy: string;
  readonly receivedBy: string | null;
  readonly receivedAs: Receiver | null;
  readonly witness: string | null;
  readonly why: string | null;
  readonly recordedBy: number;
  readonly confirmed: boolean | null;
};

const records = `select c.id, c.line_id as line, c.as_state as "as", c.happened_on as on, c.handed_by as "handedBy", c.received_by as "receivedBy",
  c.received_as as "receivedAs", c.witness, c.why, c.recorded_by as "recordedBy", c.confirmed
  from cash_outcome c join payment_line l on l.id = c.line_id join obligation o on o.id = l.obligation_id`;

/** Of a line what waits or holds; undefined when nothing was recorded, or what was recorded was declined. */
export async function findCashRecord(tx: Transaction, line: number): Promise<CashRecord | undefined> {
  const [row] = await tx.query<CashRecord>(
    `${records} where c.line_id = $1 and c.confirmed is distinct from false order by c.id desc limit 1`,
    [line],
  );
  return row;
}

/** Of a run's village, what waits for the second person. Held until the transaction ends. */
export const lockCashRecords = (tx: Transaction, run: number, village: string): Promise<CashRecord[]> =>
  tx.query(
    `${records} where l.run_id = $1 and o.village = $2 and c.decided_by is null order by c.id for update of c`,
    [run, village],
  );

export async function insertCashRecord(
  tx: Transaction,
  line: number,
  { outcome, by, at }: { outcome: CashOutcome; by: number; at: Date },
): Promise<number> {
  const paid = outcome.as === 'paid' ? outcome : undefined;
  const [row] = await tx.query<{ id: number }>(
    `insert into cash_outcome (line_id, as_state, happened_on, handed_by, received_by, received_as, witness, why, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      line,
      outcome.as,
      outcome.on,
      outcome.handedBy,
      paid?.receivedBy ?? null,
      paid?.receivedAs ?? null,
      paid?.witness ?? null,
      outcome.as === 'failed' ? outcome.why : null,
      by,
      at,
    ],
  );
  return row!.id;
}

/** For each line the year whose money was set aside for it. */
export async function yearsOf(
  tx: Transaction,
  lines: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.query<{ id: number; year: number }>(
    `select l.id, ${yearSetAside} as year from payment_line l join obligation o on o.id = l.obligation_id where l.id = any ($1)`,
    [lines],
  );
  return new Map(rows.map(({ id, year }) => [id, year]));
}

/** What these lines would have paid is no longer set aside. */
export const setBack = (tx: Transaction, lines: readonly number[]) =>
  tx.execute(
    'update obligation o set owed_by = null from payment_line l where l.obligation_id = o.id and l.id = any ($1)',
    [lines],
  );
