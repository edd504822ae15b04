/** handrail month: closes months from the terminal, by the same deed as the page and the queue. */
import {
  type MonthNeeds,
  type MonthRun,
  recomputeChangedMonths,
  recomputeLateMonths,
  runMonth,
  runMonths,
  runRefusal,
  withLawInForce,
} from '#benefits';
import { type Day, done, formatMoney, type Month, monthOf } from '#kernel';
import { openHouse } from './house.ts';
import { exit, type Project } from './project.ts';

export type MonthOptions = {
  readonly first?: Month;
  readonly to?: Month;
  readonly late?: boolean;
  readonly json?: boolean;
};

export async function month(project: Project, { first, to, late, json }: MonthOptions): Promise<number> {
  const { complain, write, language, clock } = project;
  const opened = await openHouse(project, () => undefined);
  if (!opened.ok) {
    complain(opened.refusal[language]);
    return exit.refused;
  }
  const { database, months } = opened.value;
  const asked = first ?? monthOf(clock().toISOString().slice(0, 10) as Day);
  try {
    const needs = await withLawInForce(months);
    const runs = late
      ? await recomputeTouched(needs)
      : to
        ? await runMonths(needs, { first: asked, last: to })
        : await one(needs, asked);
    if (!runs.ok) {
      complain(runRefusal(runs.refusal)[language]);
      return exit.refused;
    }
    if (json) write(JSON.stringify(runs.value, null, 2));
    else for (const run of runs.value) write(line(run, project));
    return exit.done;
  } finally {
    await database.close();
  }
}

/** Months that approved amounts change, then those that late facts still touch. */
async function recomputeTouched(needs: MonthNeeds) {
  const changed = await recomputeChangedMonths(needs);
  if (!changed.ok) return changed;
  const late = await recomputeLateMonths(needs);
  return late.ok ? done([...changed.value, ...late.value]) : late;
}

async function one(needs: Parameters<typeof runMonth>[0], asked: Month) {
  const run = await runMonth(needs, { month: asked });
  return run.ok ? done([run.value]) : run;
}

function line({ month: of, kind, totals, resultHash }: MonthRun, { language }: Project): string {
  const { entitled = 0, undecided = 0, candidates = 0, amount = 0, differences } = totals ?? {};
  const hash = resultHash?.slice(0, 12) ?? '';
  if (kind === 'recomputing')
    return language === 'zh'
      ? `${of}：重算，${differences ?? 0} 处不同`
      : `${of}: computed again, ${differences ?? 0} differences`;
  return language === 'zh'
    ? `${of}：应享 ${entitled} 项次，${formatMoney(amount)}；尚不清楚 ${undecided}；应享未享 ${candidates}；结果 ${hash}`
    : `${of}: ${entitled} entitled, ${formatMoney(amount)}; ${undecided} not yet clear; ${candidates} entitled and not enrolled; result ${hash}`;
}
