/** What a page of a month shows: totals and changes, which hold no personal data. */
import type { Transaction } from '#database';
import { addMonths, type Day, firstDay, type Month, monthOf } from '#kernel';
import type { ChangeKind } from '../month/month-changes.ts';
import type { MonthRun } from '../month/month-run.ts';
import { listRuns } from '../month/run-store.ts';

export type MonthCount = {
  readonly month: Month;
  readonly programme: string;
  /** Six digits; '' for subjects of no county of the city. */
  readonly county: string;
  readonly entitled: number;
  readonly undecided: number;
  readonly enrolled: number;
  readonly candidates: number;
  /** Fen. */
  readonly amount: number;
};

export type ChangeCount = {
  readonly programme: string;
  readonly county: string;
  readonly change: ChangeKind;
  /** fact:<name>, late:<name>, person, household, edition, amount, time. */
  readonly reason: string;
  readonly subjects: number;
  /** Fen: what it adds or takes away. */
  readonly amount: number;
};

export type MonthOverview = {
  readonly month: Month;
  readonly counts: readonly MonthCount[];
  /** Of the month before; empty when it was not closed. */
  readonly before: readonly MonthCount[];
  readonly changes: readonly ChangeCount[];
  /** Closed months, twelve at the most with this one the last; oldest first. */
  readonly course: readonly Month[];
  /** The counts of every month of the course. */
  readonly courseCounts: readonly MonthCount[];
  /** The newest run of the month that was done, else the one under way. */
  readonly run: (MonthRun & RunHashes) | undefined;
};
export type RunHashes = { readonly lawHash: string; readonly amountsHash: string };

/** A county's figures when one is named, else the whole city's. */
export async function monthOverview(
  tx: Transaction,
  month: Month,
  { county }: { readonly county?: string } = {},
): Promise<MonthOverview> {
  const rows = await tx.query<Omit<MonthCount, 'month'> & { month: Day }>(
    `select t.month, n.name as programme, county, entitled, undecided, enrolled, candidates, amount
     from month_total t join programme_name n on n.id = t.programme_id
     where t.month > $1 and t.month <= $2 and ($3::text is null or county = $3) order by t.month, programme, county`,
    [firstDay(addMonths(month, -12)), firstDay(month), county ?? null],
  );
  const courseCounts = rows.map((row): MonthCount => ({ ...row, month: monthOf(row.month) }));
  const of = (wanted: Month) => courseCounts.filter((count) => count.month === wanted);
  const changes = await tx.query<ChangeCount>(
    `select n.name as programme, county, change, reason, subjects, amount
     from month_change c join programme_name n on n.id = c.programme_id
     where month = $1 and ($2::text is null or county = $2) order by subjects desc, programme, county, change, reason`,
    [firstDay(month), county ?? null],
  );
  return {
    month,
    counts: of(month),
    before: of(addMonths(month, -1)),
    changes,
    course: [...new Set(courseCounts.map((count) => count.month))],
    courseCounts,
    run: await findShownRun(tx, month),
  };
}

async function findShownRun(tx: Transaction, month: Month): Promise<MonthOverview['run']> {
  const runs = (await listRuns(tx)).filter((run) => run.month === month);
  const shown = runs.find(({ state }) => state === 'done') ?? runs[0];
  if (!shown) return undefined;
  const [hashes] = await tx.query<RunHashes>(
    `select law_hash as "lawHash", amounts_hash as "amountsHash" from month_run where id = $1`,
    [shown.id],
  );
  return { ...shown, ...hashes! };
}

/** Every run, the newest month first. */
export const runsOf = (tx: Transaction): Promise<MonthRun[]> => listRuns(tx);
