/** Whether a department was heard of recently enough to be believed. */
import type { Roster } from '#declarations';
import type { Day } from '#kernel';

/** The periods of the lists that were taken, by roster. */
export type Periods = ReadonlyMap<string, readonly Day[]>;

const milliseconds = 86_400_000;

/** The newest list for a month not after the day is not older than the roster's silence allows. */
export function isFresh(
  periods: Periods,
  roster: Pick<Roster, 'id' | 'silentAfterDays'> | undefined,
  on: Day,
): boolean {
  if (!roster) return false;
  const newest = (periods.get(roster.id) ?? [])
    .filter((period) => period <= on)
    .toSorted()
    .at(-1);
  return newest !== undefined && Date.parse(newest) + roster.silentAfterDays * milliseconds >= Date.parse(on);
}
