import type { TakenList } from './extract.ts';
import type { FactSources } from './fact-sources.ts';

/** Which rosters were heard of recently enough on a day (a day count) to be believed, absence included. */
export function freshRosters(
  lists: readonly TakenList[],
  { silentAfter }: FactSources,
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
