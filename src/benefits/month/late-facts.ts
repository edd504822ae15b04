/** Facts that were learned after a month was closed: which closed months they touch, and those computed again. */
import { addMonths, done, lastDay, type Month, type Result } from '#kernel';
import { dayCount } from '../snapshot/extract.ts';
import { freshRosters } from '../snapshot/freshness.ts';
import { readLists } from '../snapshot/register-store.ts';
import { findTouchedMonths, listClosedMonths } from './late-facts-store.ts';
import type { MonthNeeds, MonthRun, RunRefused } from './month-run.ts';
import { recomputeMonths } from './run-months.ts';

/** Closed months that would come out otherwise, or might, with what is known at a moment; in their order. */
export async function touchedMonths(
  { database, law: { sources } }: Pick<MonthNeeds, 'database' | 'law'>,
  knownAt: Date,
): Promise<Month[]> {
  const daysOf = (month: Month) =>
    Array.from({ length: sources.monthsBack + 1 }, (_, ago) => lastDay(addMonths(month, -ago)));
  const found = await database.work(async (tx) => {
    const closed = await listClosedMonths(tx, daysOf);
    const touched = new Set(
      await findTouchedMonths(tx, closed, { facts: new Set(sources.of.keys()), knownAt }),
    );
    const heard = await readLists(tx, knownAt);
    for (const { month, knownAt: then, days } of closed) {
      const known = await readLists(tx, then);
      const believed = (lists: typeof heard, on: (typeof days)[number]) =>
        [...freshRosters(lists, sources, dayCount(on))].sort().join();
      if (days.some((on) => believed(heard, on) !== believed(known, on))) touched.add(month);
    }
    return done([...touched].sort());
  });
  return found.value;
}

/** Recomputes just the closed months that late facts touch. */
export async function recomputeLateMonths(
  needs: MonthNeeds,
  { askedBy }: { readonly askedBy?: number } = {},
): Promise<Result<MonthRun[], RunRefused>> {
  const knownAt = needs.clock();
  const months = await touchedMonths(needs, knownAt);
  return recomputeMonths(needs, { months, knownAt, askedBy });
}
