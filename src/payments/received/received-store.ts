import type { Transaction } from '#database';
import type { Day, Fen, Month } from '#kernel';
import type { Ground } from '../obligations/obligation.ts';
import { withheld } from '../recovery/withholding-store.ts';
import type { LineState } from '../runs/payment-run.ts';

/** One amount that a person is owed for a month, and how far its payment has come. */
export type Received = {
  readonly month: Month;
  readonly programme: string;
  readonly ground: Ground;
  /** Fen that the month fixed. */
  readonly owed: Fen;
  /** Fen of it that were corrected, or set off against what was paid too much before. */
  readonly corrected: Fen;
  readonly setOff: Fen;
  /** Of the newest line that pays it; null while it is in no run. */
  readonly state: Exclude<LineState, 'dropped'> | null;
  readonly reason: string | null;
  /** When the bank is to pay, and when it said what became of it. */
  readonly dueOn: Day | null;
  readonly saidAt: Date | null;
  readonly bank: string | null;
  readonly numberEnd: string | null;
};

/** What a person was owed in the months of a year, the newest first. */
export const listReceived = (tx: Transaction, person: number, year: number): Promise<Received[]> =>
  tx.query(
    `select to_char(o.month, 'YYYY-MM') as month, n.name as programme, o.ground, o.amount as owed,
       w.corrected, w."setOff",
       nullif(l.state, 'dropped') as state, l.reason, l.due_on as "dueOn", l.said_at as "saidAt", a.bank_name as bank, a.number_end as "numberEnd"
     from obligation o join programme_name n on n.id = o.programme_id
     left join lateral (select * from payment_line l where l.obligation_id = o.id order by l.id desc limit 1) l on true
     left join payee_account a on a.id = l.account_id
     ${withheld}
     where o.person_id = $1 and o.month >= make_date($2, 1, 1) and o.month < make_date($2 + 1, 1, 1)
     order by o.month desc, n.name, o.number`,
    [person, year],
  );

/** Years of which anything was owed, the newest first. */
export async function yearsReceived(tx: Transaction, person: number): Promise<number[]> {
  const rows = await tx.query<{ year: number }>(
    'select distinct extract(year from month)::integer as year from obligation where person_id = $1 order by 1 desc',
    [person],
  );
  return rows.map(({ year }) => year);
}
