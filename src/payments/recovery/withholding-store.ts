import type { Transaction } from '#database';
import type { Fen } from '#kernel';
import type { SetOff, ToBePaid } from './plan-set-off.ts';

/** Fen of an obligation `o` that are paid out: without what was corrected or is set off. */
export const payable = `(o.amount - coalesce((select sum(w.amount) from withholding w where w.obligation_id = o.id and w.state <> 'dropped'), 0))`;

/** Fen of an obligation `o` that were corrected, and that were set off: for the payee as good as paid. Joined as `w`. */
export const withheld = `cross join lateral (select coalesce(sum(w.amount) filter (where w.adjustment_id is not null), 0)::bigint as corrected,
    coalesce(sum(w.amount) filter (where w.debt_id is not null), 0)::bigint as "setOff"
  from withholding w where w.obligation_id = o.id and w.state = 'done') w`;

/** Whether an obligation `o` is still to be taken into a run: something of it is paid out, and no line does that. */
export const isOpen = `${payable} > 0 and not exists (select from payment_line l where l.obligation_id = o.id and l.state not in ('failed', 'dropped'))`;

export const insertCorrections = (
  tx: Transaction,
  corrections: readonly { adjustment: number; obligation: number; amount: Fen }[],
) =>
  tx.execute(
    `insert into withholding (obligation_id, amount, adjustment_id, state)
     select *, 'done' from unnest($1::integer[], $2::bigint[], $3::integer[])`,
    [
      corrections.map(({ obligation }) => obligation),
      corrections.map(({ amount }) => amount),
      corrections.map(({ adjustment }) => adjustment),
    ],
  );

/** What a run would pay to these persons. What a line tried to pay before is left as it was set off then. */
export const listToBePaid = (tx: Transaction, run: number, persons: readonly number[]): Promise<ToBePaid[]> =>
  tx.query(
    `select o.id as obligation, n.name as programme, o.person_id as person, ${payable}::bigint as amount
     from obligation o join programme_name n on n.id = o.programme_id, payment_run r
     where r.id = $1 and o.person_id = any ($2) and n.name = any (r.programmes) and o.month <= r.month and o.owed_by is null and ${isOpen}
       and not exists (select from withholding w where w.obligation_id = o.id and w.debt_id is not null and w.state = 'done') order by o.id`,
    [run, persons],
  );

export const insertPlanned = (tx: Transaction, run: number, plan: readonly SetOff[]) =>
  tx.execute(
    `insert into withholding (obligation_id, amount, debt_id, run_id, state)
     select *, $4, 'planned' from unnest($1::integer[], $2::bigint[], $3::integer[])`,
    [
      plan.map(({ obligation }) => obligation),
      plan.map(({ amount }) => amount),
      plan.map(({ debt }) => debt),
      run,
    ],
  );

/** What the run pays in another way, or not at all, is not set off by it. */
export const dropUnused = (tx: Transaction, run: number) =>
  tx.execute(
    `update withholding w set state = 'dropped' where w.run_id = $1 and w.state = 'planned'
       and not exists (select from payment_line l where l.run_id = $1 and l.obligation_id = w.obligation_id)`,
    [run],
  );

export type PlannedSetOff = {
  readonly id: number;
  readonly debt: number;
  readonly amount: Fen;
  readonly programme: string;
  readonly person: number;
};

/** What a run sets off from the lines that it is to send. */
export const listPlanned = (tx: Transaction, run: number): Promise<PlannedSetOff[]> =>
  tx.query(
    `select w.id, w.debt_id as debt, w.amount, n.name as programme, o.person_id as person
     from withholding w join obligation o on o.id = w.obligation_id join programme_name n on n.id = o.programme_id
     join payment_line l on l.obligation_id = o.id and l.run_id = $1 and l.state = 'ready'
     where w.run_id = $1 and w.state = 'planned' order by w.id for update of w`,
    [run],
  );

export const setSetOff = (tx: Transaction, ids: readonly number[]) =>
  tx.execute(`update withholding set state = 'done' where id = any ($1)`, [ids]);

/** What a run planned to set off and did not. */
export const dropPlanned = (tx: Transaction, run: number) =>
  tx.execute(`update withholding set state = 'dropped' where run_id = $1 and state = 'planned'`, [run]);
