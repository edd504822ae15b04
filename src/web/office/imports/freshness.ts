import type { Roster } from '#declarations';
import { type Day, dayNumber } from '#kernel';

/** Whether a roster is heard of recently enough for its facts to be believed. */
export type Freshness = 'fresh' | 'silent' | 'never';

/** The same rule as in a month's run: the newest period taken, and so many days of silence. */
export function freshnessOf(
  { silentAfterDays }: Pick<Roster, 'silentAfterDays'>,
  newest: Day | undefined,
  today: Day,
): Freshness {
  if (newest === undefined) return 'never';
  return daysSince(newest, today) <= silentAfterDays ? 'fresh' : 'silent';
}

export function daysSince(from: Day, until: Day): number {
  const utc = (day: Day) => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8));
  return Math.round((utc(until) - utc(from)) / 86_400_000);
}

/** Newest first, the silent ones before those that are heard of, the never heard of before all that are not needed yet. */
export const bySilence = (a: { freshness: Freshness; newest: Day | undefined }, b: typeof a): number =>
  order[a.freshness] - order[b.freshness] || number(a.newest) - number(b.newest);

const order: Readonly<Record<Freshness, number>> = { silent: 0, never: 1, fresh: 2 };
const number = (day: Day | undefined): number => (day === undefined ? 0 : dayNumber(day));
