/** The lists by which cash is handed out, village by village. */
import type { Transaction } from '#database';
import type { Fen } from '#kernel';
import type { LineState } from '../runs/payment-run.ts';

export type CashVillage = {
  readonly village: string;
  readonly lines: number;
  readonly amount: Fen;
  /** Lines recorded, waiting for the second person. */
  readonly recorded: number;
  readonly paid: number;
  readonly returned: number;
};

const onList = `l.run_id = $1 and l.state not in ('held', 'dropped')`;

export const listCashVillages = (tx: Transaction, run: number): Promise<CashVillage[]> =>
  tx.query(
    `select o.village, count(*)::integer as lines, sum(l.amount)::bigint as amount,
       count(*) filter (where c.id is not null)::integer as recorded,
       count(*) filter (where l.state = 'paid')::integer as paid, count(*) filter (where l.state = 'failed')::integer as returned
     from payment_line l join obligation o on o.id = l.obligation_id left join cash_outcome c on c.line_id = l.id and c.decided_by is null
     where ${onList} group by o.village order by o.village`,
    [run],
  );

export type CashLine = {
  readonly id: number;
  readonly person: number;
  readonly village: string;
  readonly name: string;
  /** Guardians of today, with how they stand to the person: they may sign. */
  readonly guardians: string;
  readonly programme: string;
  readonly month: string;
  readonly amount: Fen;
  readonly state: LineState;
  /** Recorded and waiting. */
  readonly record: number | null;
  readonly as: 'paid' | 'failed' | null;
  readonly receivedBy: string | null;
  readonly why: string | null;
  readonly recordedBy: number | null;
};

/** One village's lines, or all of a run's, in the order of villages and names. */
export const listCashLines = (tx: Transaction, run: number, village?: string): Promise<CashLine[]> =>
  tx.query(
    `select l.id, o.person_id as person, o.village, o.payee_name as name, n.name as programme, to_char(o.month, 'YYYY-MM') as month, l.amount, l.state,
       coalesce((select string_agg(g.guardian_name || '（' || g.relation || '）', '、' order by g.id) from guardian g
         where g.ward_id = o.person_id and g.valid_from <= current_date and (g.valid_until is null or g.valid_until > current_date)), '') as guardians,
       c.id as record, c.as_state as "as", c.received_by as "receivedBy", c.why, c.recorded_by as "recordedBy"
     from payment_line l join obligation o on o.id = l.obligation_id join programme_name n on n.id = o.programme_id
       left join lateral (select * from cash_outcome c where c.line_id = l.id and c.confirmed is distinct from false order by c.id desc limit 1) c on true
     where ${onList} and ($2::text is null or o.village = $2) order by o.village, o.payee_name, o.person_id, o.month, l.id`,
    [run, village ?? null],
  );
