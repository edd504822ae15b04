import type { Transaction } from '#database';
import type { Day } from '#kernel';
import type { Outcome } from './outcome.ts';

type Ended = {
  readonly item: number;
  readonly outcome: Outcome;
  readonly why: string | undefined;
  readonly wrongFact: string | undefined;
  readonly at: Date;
};

export const endItem = (tx: Transaction, { item, outcome, why, wrongFact, at }: Ended): Promise<number> =>
  tx.execute(
    `update outreach_item set outcome = $2, why = $3, wrong_fact = $4, outcome_at = $5 where id = $1 and outcome is null`,
    [item, outcome, why ?? null, wrongFact ?? null, at],
  );

/** Closes the task when nothing in it waits any more; says whether it did. */
export async function closeIfEmpty(tx: Transaction, task: number, at: Date): Promise<boolean> {
  const closed = await tx.execute(
    `update outreach_task t set closed_at = $2 where id = $1 and closed_at is null
       and not exists (select from outreach_item i where i.task_id = t.id and i.outcome is null)`,
    [task, at],
  );
  return closed === 1;
}

export const postpone = (tx: Transaction, task: number, due: Day): Promise<number> =>
  tx.execute('update outreach_task set due_on = $2, tries = tries + 1 where id = $1 and closed_at is null', [
    task,
    due,
  ]);
