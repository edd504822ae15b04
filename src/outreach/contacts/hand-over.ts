import { listVillageWorkers } from '#access';
import { witness } from '#audit';
import { type Day, dayOf, done, type Result, refuse } from '#kernel';
import type { Doer, OutreachNeeds } from '../deed.ts';
import { appendEvent } from '../event-store.ts';
import { findTask } from '../tasks/task-store.ts';
import { endContact, findContact, insertContact } from './contact-store.ts';

export type HandOver = {
  /** The open task on whose page the contact person is changed: it goes along with all others of the household. */
  readonly task: number;
  readonly worker: number;
  readonly from: Day;
  readonly why: string;
  /** Every household of the village that has nobody of its own, or this household alone. */
  readonly whole: 'village' | 'household';
};

export type HandOverRefused =
  | { because: 'no-such-task' }
  | { because: 'no-such-worker' }
  | { because: 'why-missing' }
  | { because: 'before-today' }
  | { because: 'no-household' }
  | { because: 'already-named' }
  | { because: 'later-one-named' };

/** Names another contact person from a day on; whoever was named before stays until then. */
export async function handOver(
  { database }: Pick<OutreachNeeds, 'database'>,
  doer: Doer,
  { task: id, worker, from, why, whole }: HandOver,
): Promise<Result<undefined, HandOverRefused>> {
  const { actor, at } = doer;
  if (why.trim() === '') return refuse({ because: 'why-missing' });
  if (from < dayOf(at)) return refuse({ because: 'before-today' });
  const workers = await listVillageWorkers(database, actor.area);
  return database.transaction(
    async (tx): ReturnType<typeof handOver> => {
      const task = await findTask(tx, { id, on: dayOf(at) });
      if (!task) return refuse({ because: 'no-such-task' });
      const named = workers.find((one) => one.account === worker && one.village === task.village);
      if (!named) return refuse({ because: 'no-such-worker' });
      if (whole === 'household' && task.household === null) return refuse({ because: 'no-household' });
      const place = { village: task.village, household: whole === 'household' ? task.household : null };
      const now = await findContact(tx, { ...place, on: from });
      if (now?.account === worker && (now.ofHousehold || whole === 'village'))
        return refuse({ because: 'already-named' });
      if (!(await endContact(tx, { ...place, from }))) return refuse({ because: 'later-one-named' });
      await insertContact(tx, {
        ...place,
        account: worker,
        name: named.name,
        from,
        why,
        by: actor.account,
        at,
      });
      const details = { to: named.name, from, why, whole };
      await appendEvent(tx, doer, { task: id, village: task.village, deed: 'handed-over', details });
      await witness(tx, { act: 'outreach.hand-over', at, details: { task: id, worker } });
      return done(undefined);
    },
    { actor },
  );
}
