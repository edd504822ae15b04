import type { Transaction } from '#database';
import type { OverpaymentCause } from '#declarations';
import type { Fen } from '#kernel';
import { holderOf } from '../payees/payee-store.ts';
import type { Debt, DebtState, Relief } from './debt.ts';

export type NewDebt = {
  readonly adjustment: number;
  readonly programme: string;
  readonly person: number;
  readonly amount: Fen;
};

/** The cause is the proposal's. Gives each debt's number by that of its adjustment. */
export async function insertDebts(
  tx: Transaction,
  debts: readonly NewDebt[],
  at: Date,
): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.query<{ id: number; adjustment: number }>(
    `insert into debt (adjustment_id, programme_id, person_id, month, amount, cause, fixed_at)
     select a.id, a.programme_id, g.person, a.month, g.amount, p.cause, $4
     from unnest($1::integer[], $2::integer[], $3::bigint[]) as g(adjustment, person, amount)
     join adjustment a on a.id = g.adjustment join adjustment_proposal p on p.id = a.proposal_id order by a.id
     returning id, adjustment_id as adjustment`,
    [
      debts.map(({ adjustment }) => adjustment),
      debts.map(({ person }) => person),
      debts.map(({ amount }) => amount),
      at,
    ],
  );
  return new Map(rows.map(({ id, adjustment }) => [adjustment, id]));
}

/** While a relief waits for its second person, an open debt is stopped. */
const columns = `d.id, n.name as programme, d.person_id as person, to_char(d.month, 'YYYY-MM') as month, d.amount, coalesce(a.balance, 0)::bigint as left,
  d.cause, case when d.state = 'open' and r.id is not null then 'stopped' else d.state end as state, coalesce(d.stopped_why, r.why) as "stoppedWhy",
  d.fixed_at as "fixedAt", k.died_on as "diedOn"
  from debt d join programme_name n on n.id = d.programme_id left join ledger_account a on a.key = 'debt/' || d.id
  left join known_death k on k.person_id = d.person_id left join debt_relief r on r.debt_id = d.id and r.decided_by is null`;

export async function lockDebt(tx: Transaction, id: number): Promise<Debt | undefined> {
  await tx.execute('select from debt where id = $1 for update', [id]);
  return await findDebt(tx, id);
}

const holder = `${holderOf('x.person')} as holder`;

export type DebtShown = Debt & {
  /** The name that the account is kept in; null where none is known. */
  readonly holder: string | null;
};

export async function findDebt(tx: Transaction, id: number): Promise<DebtShown | undefined> {
  const [row] = await tx.query<DebtShown>(
    `select x.*, ${holder} from (select ${columns} where d.id = $1) x`,
    [id],
  );
  return row;
}

export type DebtTold = Debt & {
  /** As the month that was paid too much knew it. */
  readonly payeeName: string;
  /** In the words of who proposed to take it back. */
  readonly why: string;
};

/** A debt with what a letter says of how it came about. */
export async function findDebtTold(tx: Transaction, id: number): Promise<DebtTold | undefined> {
  const [row] = await tx.query<DebtTold>(
    `select x.*, f.payee_name as "payeeName", p.why from (select ${columns} where d.id = $1) x
     join debt d on d.id = x.id join adjustment f on f.id = d.adjustment_id join adjustment_proposal p on p.id = f.proposal_id`,
    [id],
  );
  return row;
}

/** In a state, the newest first; a page of them and how many there are. */
export async function listDebts(
  tx: Transaction,
  { state, page, size }: { readonly state: DebtState; readonly page: number; readonly size: number },
): Promise<{ readonly debts: readonly DebtShown[]; readonly total: number }> {
  const rows = await tx.query<DebtShown & { total: number }>(
    `select x.*, ${holder}
     from (select x.*, count(*) over ()::integer as total from (select ${columns}) x where x.state = $1 order by x.id desc limit $2 offset $3) x order by x.id desc`,
    [state, size, (page - 1) * size],
  );
  return { debts: rows, total: rows[0]?.total ?? 0 };
}

/** Of a person, those that are not closed, the oldest first. */
export const listDebtsOf = (tx: Transaction, person: number): Promise<Debt[]> =>
  tx.query(`select ${columns} where d.person_id = $1 and d.state <> 'closed' order by d.id`, [person]);

export type DebtSum = {
  readonly state: DebtState;
  readonly cause: OverpaymentCause;
  readonly debts: number;
  readonly amount: Fen;
  readonly left: Fen;
};

export const sumDebts = (tx: Transaction): Promise<DebtSum[]> =>
  tx.query(
    `select state, cause, count(*)::integer as debts, sum(amount)::bigint as amount, sum("left")::bigint as left
     from (select ${columns}) x group by 1, 2 order by 1, 2`,
  );

/** Of living persons, open and not spoken for, oldest first, with what is left beside what runs already plan to take. */
export const listOpenDebts = (
  tx: Transaction,
  run: number,
): Promise<{ debt: number; person: number; cause: OverpaymentCause; left: Fen }[]> =>
  tx.query(
    `select x.id as debt, x.person, x.cause, (x.left - coalesce((select sum(w.amount) from withholding w
         where w.debt_id = x.id and w.state = 'planned'), 0))::bigint as left
     from (select ${columns} where d.state = 'open') x
     where x.state = 'open' and x."diedOn" is null and exists (select from obligation o, payment_run r where r.id = $1 and o.person_id = x.person and o.month <= r.month)
     order by x.id`,
    [run],
  );

export const setDebtState = (
  tx: Transaction,
  id: number,
  { state, why }: { state: DebtState; why: string | null },
) => tx.execute('update debt set state = $2, stopped_why = $3 where id = $1', [id, state, why]);

/** Of which nothing is left are closed. */
export const closeEmptied = (tx: Transaction, debts: readonly number[]): Promise<number> =>
  tx.execute(
    `update debt d set state = 'closed' from ledger_account a
     where d.id = any ($1) and a.key = 'debt/' || d.id and a.balance = 0 and d.state <> 'closed'`,
    [debts],
  );

/** Of persons who have died, for months that they lived in. */
export const listOfTheDead = (
  tx: Transaction,
): Promise<{ debt: number; person: number; programme: string; left: Fen }[]> =>
  tx.query(
    `select x.id as debt, x.person, x.programme, x.left from (select ${columns} where d.state <> 'closed') x
     where x."diedOn" is not null and x.month <= to_char(x."diedOn", 'YYYY-MM') and x.left > 0 order by x.id`,
  );

export type ReliefAsked = {
  readonly id: number;
  readonly debt: number;
  readonly kind: Relief;
  readonly why: string;
  readonly proposedBy: number;
  readonly proposedAt: Date;
  readonly confirmed: boolean | null;
};

const asked = `select id, debt_id as debt, kind, why, proposed_by as "proposedBy", proposed_at as "proposedAt", confirmed from debt_relief`;

export async function findOpenRelief(tx: Transaction, debt: number): Promise<ReliefAsked | undefined> {
  const [row] = await tx.query<ReliefAsked>(`${asked} where debt_id = $1 and decided_by is null`, [debt]);
  return row;
}

export const insertRelief = (
  tx: Transaction,
  { debt, kind, why, by, at }: { debt: number; kind: Relief; why: string; by: number; at: Date },
) =>
  tx.execute(
    `insert into debt_relief (debt_id, kind, why, proposed_by, proposed_at) values ($1, $2, $3, $4, $5)`,
    [debt, kind, why, by, at],
  );

/** A debt that never was: what found it is not followed, and is not found again. */
export const dismissFinding = (tx: Transaction, debt: number) =>
  tx.execute(
    `update adjustment a set state = 'dismissed' from debt d where d.id = $1 and a.id = d.adjustment_id`,
    [debt],
  );

export type DebtMove = { readonly kind: string; readonly at: Date; readonly amount: Fen };

/** What happened to a debt's money, the oldest first; what was taken is below zero. */
export const listDebtMoves = (tx: Transaction, debt: number): Promise<DebtMove[]> =>
  tx.query(
    `select e.kind, e.at, sum(case when l.destination_id = a.id then l.amount else -l.amount end)::bigint as amount
     from ledger_account a join posting l on a.id in (l.source_id, l.destination_id) join ledger_entry e on e.id = l.entry_id
     where a.key = 'debt/' || $1::integer group by e.id, e.kind, e.at order by e.id`,
    [debt],
  );
