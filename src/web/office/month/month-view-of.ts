/** Puts the figures of a month together as its page shows them. Pure. */
import type { MonthCount, MonthOverview } from '#benefits';
import type { City } from '#declarations';
import type { Text } from '#kernel';
import { everyName, type Policy, type Programme } from '#policy';
import { momentOf } from '../office-page.ts';
import { isAssumed } from './assumed-amounts.ts';
import {
  addTotals,
  type MonthChange,
  type MonthView,
  noTotals,
  type ProgrammeMonth,
  type RunFacts,
  type Totals,
} from './month-view.ts';
import { reasonWords } from './reason-words.ts';

type Given = {
  readonly overview: MonthOverview;
  readonly city: City;
  readonly policy: Policy;
  readonly scope: Text;
  readonly work: MonthView['work'];
};

export function monthViewOf(given: Given): MonthView {
  const { overview, city, scope, work } = given;
  const { month, counts, before, course, run } = overview;
  const monthly = monthlyProgrammes(given.policy);
  return {
    month,
    scope,
    moment: run ? momentOf(run.knownAt) : '',
    all: sumOf(counts, monthly),
    before: before.length > 0 ? sumOf(before, monthly) : undefined,
    changes: changesOf(given, monthly),
    counties: city.counties.map(({ code, name }) => ({
      code,
      name,
      totals: sumOf(
        counts.filter(({ county }) => county === code),
        monthly,
      ),
    })),
    programmes: given.policy.programmes.flatMap(
      (programme) => programmeMonth(given, programme, monthly) ?? [],
    ),
    labels: course,
    work,
    run: run?.state === 'done' ? factsOf(run) : undefined,
  };
}

/** What is given each month in money; a deduction is not. */
const monthlyProgrammes = ({ programmes }: Policy): ReadonlySet<string> =>
  new Set(
    programmes.flatMap(({ id, gives }) =>
      gives.every === 'month' && gives.kind !== 'deduction' ? [id] : [],
    ),
  );

const sumOf = (counts: readonly MonthCount[], monthly: ReadonlySet<string>): Totals =>
  counts
    .map((count) => ({ ...count, amount: monthly.has(count.programme) ? count.amount : 0 }))
    .reduce(addTotals, noTotals);

/** Added up over programmes and counties; amounts of what is not given monthly are left out, as in the total. */
function changesOf({ overview, policy }: Given, monthly: ReadonlySet<string>): MonthChange[] {
  const byReason = new Map<string, MonthChange>();
  for (const { change, reason, subjects, amount, programme } of overview.changes) {
    const key = `${change} ${reason}`;
    const known = byReason.get(key);
    const counted = monthly.has(programme) ? amount : 0;
    byReason.set(key, {
      kind: change as MonthChange['kind'],
      reason,
      said: known?.said ?? reasonWords(policy, reason),
      subjects: (known?.subjects ?? 0) + subjects,
      amount: (known?.amount ?? 0) + counted,
    });
  }
  return [...byReason.values()];
}

function programmeMonth(
  { overview, policy }: Given,
  { id, title, gives }: Programme,
  monthly: ReadonlySet<string>,
): ProgrammeMonth | undefined {
  const own = overview.courseCounts.filter(({ programme }) => programme === id);
  const now = own.filter(({ month }) => month === overview.month);
  if (now.length === 0) return undefined;
  const course = overview.course.map((month) => {
    const those = own.filter((count) => count.month === month);
    return those.length > 0 ? those.reduce(addTotals, noTotals) : undefined;
  });
  return {
    id,
    title,
    every: everyName[gives.every],
    monthly: monthly.has(id),
    assumed: isAssumed(policy, id, overview.month),
    totals: now.reduce(addTotals, noTotals),
    course,
  };
}

function factsOf(run: NonNullable<MonthOverview['run']>): RunFacts {
  const took = run.startedAt && run.finishedAt ? run.finishedAt.getTime() - run.startedAt.getTime() : 0;
  return {
    id: run.id,
    knownAt: momentOf(run.knownAt),
    finishedAt: run.finishedAt ? momentOf(run.finishedAt) : '',
    seconds: took / 1000,
    persons: run.persons ?? 0,
    snapshotHash: run.snapshotHash ?? '',
    lawHash: run.lawHash,
    amountsHash: run.amountsHash,
    resultHash: run.resultHash ?? '',
  };
}
