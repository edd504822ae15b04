import { addMonths, dayFromNumber, type Month, monthOf } from '#kernel';
import { dayNumberOf, lastDayCount, type TakenList } from './extract.ts';
import type { FactSources } from './fact-sources.ts';

/** Which rosters were heard of recently enough on a day (a day count) to be believed, absence included. */
export function freshRosters(
  lists: readonly TakenList[],
  { silentAfter }: Pick<FactSources, 'silentAfter'>,
  day: number,
): ReadonlySet<string> {
  const newest = new Map<string, number>();
  for (const { roster, period } of lists)
    if (period <= day) newest.set(roster, Math.max(period, newest.get(roster) ?? period));
  return new Set(
    [...newest].flatMap(([roster, period]) =>
      period + (silentAfter.get(roster) ?? 0) >= day ? [roster] : [],
    ),
  );
}

/** Rosters of which the last list is too old to be believed at a month's end, with the first month that is missing; the month itself where none ever came. */
export function silentRosters(
  lists: readonly TakenList[],
  sources: Pick<FactSources, 'silentAfter'>,
  month: Month,
): ReadonlyMap<string, Month> {
  const day = lastDayCount(month);
  const fresh = freshRosters(lists, sources, day);
  const silent = new Map<string, Month>();
  for (const roster of sources.silentAfter.keys()) {
    if (fresh.has(roster)) continue;
    const periods = lists
      .filter((one) => one.roster === roster && one.period <= day)
      .map((one) => one.period);
    const newest = periods.length === 0 ? undefined : dayFromNumber(dayNumberOf(Math.max(...periods)));
    silent.set(roster, newest ? addMonths(monthOf(newest), 1) : month);
  }
  return silent;
}
