/** Doubts become questions to the department whose list is silent. */
import { type Extract, silentRosters } from '#benefits';
import type { Transaction } from '#database';
import type { City } from '#declarations';
import { firstDay, type Month } from '#kernel';
import { askForLists, type SilentList } from './roster-question-store.ts';

type Given = {
  readonly rosters: City['rosters'];
  readonly lists: Extract['lists'];
  readonly month: Month;
  readonly at: Date;
};

export async function askRosters(tx: Transaction, { rosters, lists, month, at }: Given): Promise<void> {
  const silentAfter = new Map(rosters.map(({ id, silentAfterDays }) => [id, silentAfterDays]));
  const missing = silentRosters(lists, { silentAfter }, month);
  const silent = rosters.flatMap(({ id, owner, gives, absent }): SilentList[] => {
    const since = missing.get(id);
    const facts = [...new Set([...Object.keys(gives), ...Object.keys(absent ?? {})])];
    return since ? [{ roster: id, department: owner, month: firstDay(since), facts }] : [];
  });
  await askForLists(tx, { silent, at });
}
