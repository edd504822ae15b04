import type { Transaction } from '#database';

/**
 * How often a discovery rule was right. Right: who was visited applied, was covered already, or received it before anybody came.
 * Wrong: the data was. What was declined, only told, or lapsed otherwise says nothing of the rule and is not judged.
 */
export type Precision = {
  readonly programme: string;
  readonly right: number;
  readonly wrong: number;
  readonly unjudged: number;
};

/** By programme over an area, read as the system: single outcomes never leave it, and fewer than five judged ones are not told. */
export const countPrecision = (tx: Transaction, area: string): Promise<Precision[]> =>
  tx.query(
    `select * from (
       select n.name as programme,
         count(*) filter (where i.outcome in ('applied', 'already-covered') or i.outcome = 'lapsed' and i.why = 'receives')::int as right,
         count(*) filter (where i.outcome = 'wrong-data')::int as wrong,
         count(*) filter (where i.outcome in ('declined', 'reached') or i.outcome = 'lapsed' and i.why <> 'receives')::int as unjudged
       from outreach_item i join outreach_task t on t.id = i.task_id join programme_name n on n.id = i.programme_id
       where i.outcome is not null and t.village >= $1 and t.village < $1 || ':' group by 1
     ) found where "right" + wrong >= 5 order by programme`,
    [area],
  );
