/** Totals and changes of a month, without personal data. */
import type { Transaction } from '#database';
import { firstDay, type Month } from '#kernel';
import type { ProgrammeNumbers } from './determination-store.ts';
import type { MonthChange } from './month-changes.ts';
import type { Total } from './totals.ts';

const numbered = <One extends { readonly programme: string }>(
  numbers: ProgrammeNumbers,
  all: readonly One[],
) => JSON.stringify(all.map(({ programme, ...one }) => ({ ...one, programme_id: numbers.get(programme) })));

export const insertTotals = (
  tx: Transaction,
  month: Month,
  { totals, numbers }: { totals: readonly Total[]; numbers: ProgrammeNumbers },
): Promise<number> =>
  tx.execute(
    `insert into month_total select $1::date, t.programme_id, t.county, t.entitled, t.undecided, t.enrolled, t.candidates, t.amount
     from jsonb_to_recordset($2) as t(programme_id smallint, county text, entitled int, undecided int, enrolled int, candidates int, amount bigint)`,
    [firstDay(month), numbered(numbers, totals)],
  );

export const insertMonthChanges = (
  tx: Transaction,
  month: Month,
  { changes, numbers }: { changes: readonly MonthChange[]; numbers: ProgrammeNumbers },
): Promise<number> =>
  tx.execute(
    `insert into month_change select $1::date, c.programme_id, c.county, c.change, c.reason, c.subjects, c.amount
     from jsonb_to_recordset($2) as c(programme_id smallint, county text, change text, reason text, subjects int, amount bigint)`,
    [firstDay(month), numbered(numbers, changes)],
  );
