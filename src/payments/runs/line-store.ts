import type { Transaction } from '#database';
import type { Day, Fen } from '#kernel';
import { isOpen, payable } from '../recovery/withholding-store.ts';
import { holding, type LineState, manyPayees } from './payment-run.ts';

/** What a check finds of each line; a person's newest payment tells what is new. */
const checked = `
  with taken as (
    select o.*, n.name as programme, ${payable}::bigint as payable from obligation o join programme_name n on n.id = o.programme_id, payment_run r
    where r.id = $1 and n.name = any (r.programmes) and o.month <= r.month and ${isOpen}
  ), shared as (
    select number_hash from payee_account where valid_until is null group by number_hash having count(distinct person_id) >= $2
  ), newest as (
    select distinct on (o.person_id) o.person_id, l.account_id from payment_line l join obligation o on o.id = l.obligation_id
    where l.state = 'paid' order by o.person_id, l.id desc
  ), paid as (
    select distinct o.programme_id, o.subject_id from payment_line l join obligation o on o.id = l.obligation_id where l.state = 'paid'
  ), failed as (
    select distinct on (account_id) account_id, state from payment_line where account_id is not null order by account_id, id desc
  )
  select t.id, a.id as account_id, t.payable as amount, array_remove(array[
    case when d.died_on is not null then 'dead' end,
    case when a.id is null then 'no-account' end,
    case when s.number_hash is not null then 'shared-account' end,
    case when f.state = 'failed' then 'account-failed' end,
    case when newest.account_id <> a.id then 'changed-account' end,
    case when t.ground <> 'entitled' then t.ground end,
    case when t.payable <> t.amount then 'withheld' end,
    case when paid.subject_id is null then 'first-payment' end,
    case when b.amount <> t.amount and t.number = 0 then 'amount-changed' end], null) as flags
  from taken t
  left join payee_account a on a.person_id = t.person_id and a.valid_until is null
  left join known_death d on d.person_id = t.person_id
  left join shared s on s.number_hash = a.number_hash
  left join failed f on f.account_id = a.id
  left join newest on newest.person_id = t.person_id
  left join paid on paid.programme_id = t.programme_id and paid.subject_id = t.subject_id
  left join obligation b on b.programme_id = t.programme_id and b.subject_id = t.subject_id and b.month = t.month - interval '1 month' and b.number = 0`;

/** All that is owed up to the run's month and in no line that may still reach the bank. Gives how many. */
export const insertLines = (tx: Transaction, run: number): Promise<number> =>
  tx.execute(
    `insert into payment_line (run_id, obligation_id, account_id, amount, state, flags)
     select $1, c.id, c.account_id, c.amount, case when c.flags && $3::text[] then 'held' else 'ready' end, c.flags
     from (${checked}) c order by c.id`,
    [run, manyPayees, holding],
  );

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
};

const moved = `l.id, l.state, l.amount, n.name as programme, o.person_id as person, l.account_id as account, o.owed_by is not null as owed
  from payment_line l join obligation o on o.id = l.obligation_id join programme_name n on n.id = o.programme_id`;

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

/** Whether anybody but the preparer changed a line of the run, and who: they may not approve it. */
export async function changersOf(tx: Transaction, run: number): Promise<ReadonlySet<number>> {
  const rows = await tx.query<{ by: number }>(
    'select distinct changed_by as by from payment_line where run_id = $1 and changed_by is not null',
    [run],
  );
  return new Set(rows.map(({ by }) => by));
}
