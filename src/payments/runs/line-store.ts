import type { Transaction } from '#database';
import type { Day, Fen } from '#kernel';
import type { LineState } from './payment-run.ts';

export type LineToMove = {
  readonly id: number;
  readonly state: LineState;
  readonly amount: Fen;
  readonly programme: string;
  readonly person: number;
  /** Of the register's list of accounts. */
  readonly account: number | null;
  /** Whether its money was set aside before. */
  readonly owed: boolean;
  /** Paid out by hand, and not through a bank. */
  readonly cash: boolean;
};

const moved = `l.id, l.state, l.amount, n.name as programme, o.person_id as person, l.account_id as account, o.owed_by is not null as owed, r.payer = 'cash' as cash
  from payment_line l join payment_run r on r.id = l.run_id join obligation o on o.id = l.obligation_id join programme_name n on n.id = o.programme_id`;

/** The lines of a run in a state, locked until the transaction ends. */
export const lockLines = (tx: Transaction, run: number, state: LineState): Promise<LineToMove[]> =>
  tx.query(`select ${moved} where l.run_id = $1 and l.state = $2 order by l.id for update of l`, [
    run,
    state,
  ]);

export const lockLinesById = (
  tx: Transaction,
  run: number,
  lines: readonly number[],
): Promise<LineToMove[]> =>
  tx.query(`select ${moved} where l.run_id = $1 and l.id = any ($2) order by l.id for update of l`, [
    run,
    lines,
  ]);

/** Money was set aside for what these lines pay. */
export const setOwed = (tx: Transaction, lines: readonly number[], entry: number) =>
  tx.execute(
    `update obligation o set owed_by = $2 from payment_line l where l.obligation_id = o.id and l.id = any ($1) and o.owed_by is null`,
    [lines, entry],
  );

export const moveAll = (
  tx: Transaction,
  run: number,
  { from, to }: { from: readonly LineState[]; to: LineState },
): Promise<number> =>
  tx.execute('update payment_line set state = $3 where run_id = $1 and state = any ($2)', [run, from, to]);

/** What is ready goes to the bank, to be paid on the day. */
export const sendReady = (tx: Transaction, run: number, on: Day): Promise<number> =>
  tx.execute(`update payment_line set state = 'sent', due_on = $2 where run_id = $1 and state = 'ready'`, [
    run,
    on,
  ]);

export type HoldChange = {
  readonly line: number;
  readonly to: 'held' | 'ready';
  readonly why: string;
  readonly by: number;
};
export const setHeld = (tx: Transaction, { line, to, why, by }: HoldChange): Promise<number> =>
  tx.execute('update payment_line set state = $2, held_why = $3, changed_by = $4 where id = $1', [
    line,
    to,
    why,
    by,
  ]);

/** Whether anybody but the preparer changed a line of the run or chose where its money goes, and who: they may not approve it. */
export async function changersOf(tx: Transaction, run: number): Promise<ReadonlySet<number>> {
  const rows = await tx.query<{ by: number }>(
    `select distinct changed_by as by from payment_line where run_id = $1 and changed_by is not null
     union select c.chosen_by from payment_line l join payee_choice c on c.id = l.choice_id where l.run_id = $1`,
    [run],
  );
  return new Set(rows.map(({ by }) => by));
}
