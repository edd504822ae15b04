import type { Transaction } from '#database';
import { dayOf, done } from '#kernel';
import { presentStage } from './case.ts';
import { type CaseFile, withAction } from './case-file.ts';
import { keepLastAction, lockCase } from './case-store.ts';
import { deadlineOfStage, isLate } from './deadline.ts';
import type { CaseworkNeeds } from './needs.ts';
import { listDue } from './open-cases-store.ts';
import { follow } from './take-way.ts';

export type TimePassed = { readonly moved: number; readonly escalated: number };

const together = 200;

/** Moves on what time alone moves (a notice met with silence, an applicant who did not answer) and escalates what is late. Runs by itself, and again without harm. */
export async function passTime(needs: CaseworkNeeds): Promise<TimePassed> {
  const total = { moved: 0, escalated: 0 };
  for (let from = new Set<number>(); ; ) {
    const ids = await dueNow(needs, from);
    if (ids.length === 0) return total;
    for (const id of ids) {
      const what = await passTimeOf(needs, id);
      if (what) total[what] += 1;
    }
    from = new Set([...from, ...ids]);
  }
}

/** What was looked at in this run is not asked for again. */
async function dueNow(needs: CaseworkNeeds, seen: ReadonlySet<number>): Promise<number[]> {
  const { value } = await needs.database.work(async (tx) =>
    done(await listDue(tx, dayOf(needs.clock()), { seen: [...seen], most: together })),
  );
  return value;
}

async function passTimeOf(needs: CaseworkNeeds, caseId: number): Promise<keyof TimePassed | undefined> {
  const { value } = await needs.database.work(async (tx) => done(await pass(tx, needs, caseId)));
  return value;
}

async function pass(
  tx: Transaction,
  needs: CaseworkNeeds,
  id: number,
): Promise<keyof TimePassed | undefined> {
  const file = await lockCase(tx, needs, id);
  if (!file) return undefined;
  const now = needs.clock();
  const due = deadlineOfStage(file.state, needs.calendar);
  if (!due || !isLate(due, now)) return undefined;
  const after = movedByTime(file, now);
  if (after) {
    await keepLastAction(tx, needs, { file: after });
    await follow(tx, needs, after);
    return 'moved';
  }
  if (file.state.escalated) return undefined;
  await keepLastAction(tx, needs, { file: withAction(file, { kind: 'escalated', at: now, by: null }) });
  return 'escalated';
}

function movedByTime(file: CaseFile, at: Date): CaseFile | undefined {
  const stage = presentStage(file.state);
  if (!stage?.notice && !stage?.lapse) return undefined;
  return withAction(file, { kind: 'time-passed', stage: file.state.stage, at, by: null });
}
