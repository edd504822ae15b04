import { witness } from '#audit';
import { type Day, dayOf, done, type Result, refuse } from '#kernel';
import type { Doer, OutreachNeeds } from '../deed.ts';
import { appendEvent } from '../event-store.ts';
import { postpone } from './record-store.ts';
import { findTask, lockTask } from './task-store.ts';

export type TryAgainRefused =
  | { because: 'no-such-task' }
  | { because: 'task-closed' }
  | { because: 'not-later' };

/** Nobody was reached; the task stays, with another day. */
export async function tryAgain(
  { database }: Pick<OutreachNeeds, 'database'>,
  doer: Doer,
  { task: id, on, why }: { readonly task: number; readonly on: Day; readonly why: string },
): Promise<Result<undefined, TryAgainRefused>> {
  const { actor, at } = doer;
  return database.transaction(
    async (tx): ReturnType<typeof tryAgain> => {
      await lockTask(tx, id);
      const task = await findTask(tx, { id, on: dayOf(at) });
      if (!task) return refuse({ because: 'no-such-task' });
      if (task.closedAt) return refuse({ because: 'task-closed' });
      if (on <= dayOf(at)) return refuse({ because: 'not-later' });
      await postpone(tx, id, on);
      await appendEvent(tx, doer, {
        task: id,
        village: task.village,
        deed: 'not-reached',
        details: { next: on, ...(why && { why }) },
      });
      await witness(tx, { act: 'outreach.try', at, details: { task: id } });
      return done(undefined);
    },
    { actor },
  );
}
