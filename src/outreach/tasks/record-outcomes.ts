import { witness } from '#audit';
import type { Transaction } from '#database';
import { dayOf, done, type Result, refuse } from '#kernel';
import type { Doer, OutreachNeeds } from '../deed.ts';
import { appendEvent } from '../event-store.ts';
import { askCorrection } from '../questions/correction-store.ts';
import { sourceOfFact } from '../questions/source-of-fact.ts';
import { mustSayWhy, type Outcome } from './outcome.ts';
import { closeIfEmpty, endItem } from './record-store.ts';
import { findTask, lockTask, type Task, type TaskItem } from './task-store.ts';

export type Recorded = {
  readonly item: number;
  readonly outcome: Outcome;
  readonly why?: string | undefined;
  /** Of wrong data: which fact is wrong. */
  readonly wrongFact?: string | undefined;
};

export type RecordRefused =
  | { because: 'no-such-task' }
  | { because: 'nothing-recorded' }
  | { because: 'not-open'; item: number }
  | { because: 'why-missing'; item: number }
  | { because: 'fact-missing'; item: number };

type RecordOutcomes = { readonly task: number; readonly recorded: readonly Recorded[] };

/** What came of a visit, programme by programme. When nothing is left to tell, the task is closed; what data is wrong is asked at its source. */
export async function recordOutcomes(
  { database, city }: OutreachNeeds,
  doer: Doer,
  { task: id, recorded }: RecordOutcomes,
): Promise<Result<{ readonly closed: boolean }, RecordRefused>> {
  const { actor, at } = doer;
  return database.transaction(
    async (tx): ReturnType<typeof recordOutcomes> => {
      await lockTask(tx, id);
      const task = await findTask(tx, { id, on: dayOf(at) });
      if (!task) return refuse({ because: 'no-such-task' });
      if (recorded.length === 0) return refuse({ because: 'nothing-recorded' });
      for (const one of recorded) {
        const item = task.items.find((open) => open.id === one.item);
        const fault = faultOf(one, item);
        if (fault) return refuse(fault);
        await recordOne(tx, { doer, city, task, item: item!, recorded: one });
      }
      const closed = await closeIfEmpty(tx, id, at);
      if (closed) await appendEvent(tx, doer, { task: id, village: task.village, deed: 'closed' });
      const person = task.person === null ? {} : { person: task.person };
      const details = { task: id, outcomes: recorded.length };
      await witness(tx, { act: 'outreach.record', at, ...person, details });
      return done({ closed });
    },
    { actor },
  );
}

type One = {
  readonly doer: Doer;
  readonly city: OutreachNeeds['city'];
  readonly task: Task;
  readonly item: TaskItem;
  readonly recorded: Recorded;
};

async function recordOne(tx: Transaction, { doer, city, task, item, recorded }: One): Promise<void> {
  const { outcome, why, wrongFact } = recorded;
  await endItem(tx, { item: item.id, outcome, why, wrongFact, at: doer.at });
  await appendEvent(tx, doer, eventOf(task, item, recorded));
  if (wrongFact === undefined) return;
  const source = sourceOfFact(city, wrongFact);
  await askCorrection(tx, doer, {
    ...source,
    item: item.id,
    village: task.village,
    fact: wrongFact,
    why: why!,
  });
}

function faultOf({ item, outcome, why, wrongFact }: Recorded, open: TaskItem | undefined) {
  if (!open) return { because: 'not-open', item } as const;
  if (mustSayWhy.includes(outcome) && !why?.trim()) return { because: 'why-missing', item } as const;
  if ((outcome === 'wrong-data') !== (wrongFact !== undefined))
    return { because: 'fact-missing', item } as const;
  return undefined;
}

const eventOf = (task: Task, item: TaskItem, { outcome, why, wrongFact }: Recorded) => ({
  task: task.id,
  village: task.village,
  deed: outcome,
  programme: item.programme,
  details: { ...(why && { why }), ...(wrongFact && { fact: wrongFact }) },
});
