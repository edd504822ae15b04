/** After a month is closed: whoever is entitled and does not receive it becomes somebody to visit. */
import { factsOfProgramme } from '#benefits';
import type { Transaction } from '#database';
import { dayOf, type Month } from '#kernel';
import type { Policy } from '#policy';
import {
  closeEmptyTasks,
  closeLapsed,
  compareWithCandidates,
  findWanted,
  followCandidates,
  openTasks,
} from './make-tasks-store.ts';
import { addDays, daysToVisit } from './outcome.ts';

export async function makeTasks(
  tx: Transaction,
  policy: Policy,
  { month, at }: { readonly month: Month; readonly at: Date },
): Promise<void> {
  await compareWithCandidates(tx);
  await closeLapsed(tx, at);
  await followCandidates(tx);
  const behind = policy.programmes
    .filter(({ of }) => of === 'person' || of === 'household')
    .map(({ id }) => ({ programme: id, facts: factsOfProgramme(policy, id, month) }));
  await findWanted(tx, { at, behind });
  const offered = policy.programmes.filter(({ uptake }) => uptake === 'offer').map(({ id }) => id);
  await openTasks(tx, { month, at, due: addDays(dayOf(at), daysToVisit), offered });
  await closeEmptyTasks(tx, at);
}
