import type { Transaction } from '#database';
import type { Fen } from '#kernel';
import { payable } from '../recovery/withholding-store.ts';
import type { Budget, NewBudget } from './budget.ts';

const columns = `id, year, fund, programme, amount, document, proposed_by as "proposedBy", proposed_at as "proposedAt", approved`;

/** Undefined when the form was sent before. */
export async function insertBudget(
  tx: Transaction,
  budget: NewBudget & { key: string; by: number; at: Date },
): Promise<number | undefined> {
  const { key, year, fund, programme, amount, document, by, at } = budget;
  const [row] = await tx.query<{ id: number }>(
    `insert into budget (key, year, fund, programme, amount, document, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (key) do nothing returning id`,
    [key, year, fund, programme, amount, document, by, at],
  );
  return row?.id;
}

export async function lockBudget(tx: Transaction, id: number): Promise<Budget | undefined> {
  const [row] = await tx.query<Budget>(`select ${columns} from budget where id = $1 for update`, [id]);
  return row;
}

/** Until the transaction ends nobody else decides on this fund: a cap is looked at over all that stands. */
export const lockFund = (tx: Transaction, fund: string) =>
  tx.execute('select pg_advisory_xact_lock(hashtext($1))', [`handrail fund ${fund}`]);

/** Approved in the year. */
export const listStanding = (tx: Transaction, year: number): Promise<Budget[]> =>
  tx.query(`select ${columns} from budget where year = $1 and approved order by id`, [year]);

export const listWaiting = (tx: Transaction): Promise<Budget[]> =>
  tx.query(`select ${columns} from budget where approved is null order by id`);

export const setBudgetDecided = (
  tx: Transaction,
  id: number,
  { approved, by, at }: { approved: boolean; by: number; at: Date },
) =>
  tx.execute('update budget set approved = $2, decided_by = $3, decided_at = $4 where id = $1', [
    id,
    approved,
    by,
    at,
  ]);

export type ProgrammeMoney = {
  readonly programme: string;
  /** Fen left of what was set aside for the year. */
  readonly left: Fen;
  /** Fen that were set aside in the year. */
  readonly aside: Fen;
  /** Fen that the newest closed month owes. */
  readonly monthly: Fen;
  /** Fen that are owed and in no run that was approved. */
  readonly waiting: Fen;
};

/** By programme: what is there for the year, and what a month takes. */
export const programmeMoney = (
  tx: Transaction,
  programmes: readonly string[],
  year: number,
): Promise<ProgrammeMoney[]> =>
  tx.query(
    `select p.programme, coalesce(a.balance, 0)::bigint as left,
       coalesce((select sum(amount) from budget b where b.year = $2::integer and b.programme = p.programme and b.approved), 0)::bigint as aside,
       coalesce(owed.monthly, 0)::bigint as monthly, coalesce(owed.waiting, 0)::bigint as waiting
     from unnest($1::text[]) with ordinality as p(programme, place)
     left join ledger_account a on a.key = 'programme/' || p.programme || '/' || $2::integer
     left join lateral (
       select sum(o.amount) filter (where o.month = (select max(month) from obligation) and o.number = 0) as monthly,
         sum(${payable}) filter (where o.owed_by is null) as waiting
       from obligation o join programme_name n on n.id = o.programme_id where n.name = p.programme) owed on true
     order by p.place`,
    [programmes, year],
  );
