/** Take-up as pages show it, under row security: who sees totals is shown no village and no count that is small. */
import type { Transaction } from '#database';
import { addMonths, type Day, firstDay, type Month, monthOf } from '#kernel';

/** Of those who are entitled and of whom it is known: who receives, and who does not. */
export type TakeUp = { readonly receiving: number; readonly missing: number };

/** As a share of 1; undefined of nobody. */
export const takeUpShare = ({ receiving, missing }: TakeUp): number | undefined =>
  receiving + missing === 0 ? undefined : receiving / (receiving + missing);

/** The rows that make up an area: itself, or its counties when it is the whole city. */
const ofArea = (area: string) =>
  area.length < 6 ? `length(t.area) = 6 and t.area >= $2 and t.area < $2 || ':'` : 't.area = $2';

type Place = { readonly month: Month; readonly area: string };

export const takeUpByProgramme = (
  tx: Transaction,
  { month, area }: Place,
): Promise<(TakeUp & { readonly programme: string })[]> =>
  tx.query(
    `select n.name as programme, sum(receiving)::int as receiving, sum(missing)::int as missing
     from take_up t join programme_name n on n.id = t.programme_id where t.month = $1 and ${ofArea(area)} group by 1 order by 1`,
    [firstDay(month), area],
  );

const digitsBelow: Readonly<Record<number, number>> = { 4: 6, 6: 9, 9: 12 };

/** One level below the area; none below a village. */
export const takeUpByArea = (
  tx: Transaction,
  { month, area, programme }: Place & { readonly programme?: string | undefined },
): Promise<(TakeUp & { readonly area: string })[]> =>
  tx.query(
    `select t.area, sum(receiving)::int as receiving, sum(missing)::int as missing
     from take_up t join programme_name n on n.id = t.programme_id
     where t.month = $1 and length(t.area) = $4 and t.area >= $2 and t.area < $2 || ':' and ($3::text is null or n.name = $3)
     group by 1 order by 1`,
    [firstDay(month), area, programme ?? null, digitsBelow[area.length] ?? 0],
  );

/** The last twelve closed months up to this one, the oldest first. */
export async function takeUpCourse(
  tx: Transaction,
  { month, area, programme }: Place & { readonly programme?: string | undefined },
): Promise<(TakeUp & { readonly month: Month })[]> {
  const rows = await tx.query<TakeUp & { month: Day }>(
    `select t.month, sum(receiving)::int as receiving, sum(missing)::int as missing
     from take_up t join programme_name n on n.id = t.programme_id
     where t.month <= $1 and t.month > $4 and ${ofArea(area)} and ($3::text is null or n.name = $3) group by 1 order by 1`,
    [firstDay(month), area, programme ?? null, firstDay(addMonths(month, -12))],
  );
  return rows.map((row) => ({ ...row, month: monthOf(row.month) }));
}
