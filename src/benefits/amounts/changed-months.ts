/** Closed months that were run with other amounts than are in force for them now. */
import { done, type Month, type Result } from '#kernel';
import { amountsIn } from '#policy';
import type { MonthNeeds, MonthRun, RunRefused } from '../month/month-run.ts';
import { recomputeMonths } from '../month/run-months.ts';
import { listAmountsUsed } from '../month/run-store.ts';
import { findAmounts } from './amounts-used-store.ts';
import { policyWith } from './law-in-force.ts';

/** In their order. Of a run whose amounts were not kept nothing is known, so its month counts as changed. */
export async function changedMonths({
  database,
  law: { policy, amountsHash },
}: Pick<MonthNeeds, 'database' | 'law'>): Promise<Month[]> {
  const { value: used } = await database.work(async (tx) => {
    const runs = (await listAmountsUsed(tx)).filter(({ hash }) => hash !== amountsHash);
    const kept = new Map<string, Awaited<ReturnType<typeof findAmounts>>>();
    for (const { hash } of runs) if (!kept.has(hash)) kept.set(hash, await findAmounts(tx, hash));
    return done({ runs, kept });
  });
  const policies = new Map(
    [...used.kept].map(([hash, amounts]) => [hash, amounts && policyWith(policy, amounts)]),
  );
  return used.runs.flatMap(({ month, hash }) => {
    const then = policies.get(hash);
    if (!then) return [month];
    const was = amountsIn(then, month);
    const same = [...amountsIn(policy, month)].every(([name, value]) => was.get(name) === value);
    return same ? [] : [month];
  });
}

/** Recomputes just these, each beside what stands. */
export async function recomputeChangedMonths(
  needs: MonthNeeds,
  { askedBy }: { readonly askedBy?: number } = {},
): Promise<Result<MonthRun[], RunRefused>> {
  const months = await changedMonths(needs);
  return recomputeMonths(needs, { months, knownAt: needs.clock(), askedBy });
}
