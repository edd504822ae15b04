import type { Transaction } from '#database';
import { staged } from './stage-store.ts';

/** `touched` collects which rows made something new or changed something in the register. */
export const createTouched = (tx: Transaction): Promise<number> =>
  tx.execute('create temp table touched (seq integer, change text) on commit drop');

/** Counts rows: new when the register (else every fact of the row) is new, changed when anything differs. */
export async function countTouched(
  tx: Transaction,
  of: { stage: string; after: number; through: number; register: boolean },
): Promise<{ new: number; changed: number; unchanged: number; decided: number }> {
  const [row] = await tx.query<{ good: number; new: number; changed: number; decided: number }>(
    `with changes as (
       select seq, change, true as register from touched union all select seq, verdict, false from judged where verdict not in ('same', 'decided') or not $3
     ), rows as (
       select seq, case when $3 then bool_or(register and change = 'new') else bool_and(change = 'new') end as new,
         bool_or(change not in ('same', 'decided')) as changed
       from changes group by seq
     )
     select (select count(distinct seq) from judged where verdict = 'decided') as decided, (select count(*) from ${staged(of.stage)} where seq > $1 and seq <= $2 and doubt is null) as good,
       count(*) filter (where new) as new, count(*) filter (where changed and not coalesce(new, false)) as changed from rows`,
    [of.after, of.through, of.register],
  );
  const { good, new: added, changed, decided } = row!;
  return { new: added, changed, unchanged: good - added - changed, decided };
}
