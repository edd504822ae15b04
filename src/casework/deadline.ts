/** When a stage is due: its time counted from the day after it began, without the days on which the clock stood still. Pure. */
import type { Procedure, Within } from '#declarations';
import { type Day, day, dayOf } from '#kernel';
import { type Case, type Pause, presentStage } from './case.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The last moment in time: a stage of hours ends at an instant, all others with a calendar day in Asia/Shanghai. */
export type Deadline = { readonly on: Day; readonly at?: Date; readonly provisional: boolean };

/** Undefined while the clock stands still, without a limit, or when the case is closed. */
export function deadlineOfStage(state: Case, calendar: WorkingCalendar): Deadline | undefined {
  const stage = presentStage(state);
  const within = stage?.notice ? { days: stage.notice.days } : stage?.within;
  if (!within || state.suspended) return undefined;
  return deadlineAfter({ from: state.since, within, pauses: state.pauses }, calendar);
}

/** Of the whole procedure; undefined as above. */
export function deadlineOfCase(state: Case, calendar: WorkingCalendar): Deadline | undefined {
  const { within }: Pick<Procedure, 'within'> = state.procedure;
  const running = state.pausesOfAll.every(({ until }) => until);
  if (!within || !running || state.outcome) return undefined;
  return deadlineAfter({ from: state.openedAt, within, pauses: state.pausesOfAll }, calendar);
}

type Span = { readonly from: Date; readonly within: Within; readonly pauses: readonly Pause[] };

export function deadlineAfter({ from, within, pauses }: Span, calendar: WorkingCalendar): Deadline {
  if ('hours' in within) {
    const still = pauses.reduce((sum, one) => sum + ((one.until ?? from).getTime() - one.from.getTime()), 0);
    const at = new Date(from.getTime() + within.hours * 3_600_000 + still);
    return { on: dayOf(at), at, provisional: false };
  }
  const counts = 'workingDays' in within ? calendar.isWorkingDay : () => true;
  const wanted = 'workingDays' in within ? within.workingDays : within.days;
  const still = pauses.map((one) => [dayOf(one.from), dayOf(one.until ?? one.from)] as const);
  const stands = (on: Day) => still.some(([first, last]) => on > first && on <= last);
  let on = dayOf(from);
  for (let counted = 0; counted < wanted; ) {
    on = dayAfter(on);
    if (counts(on) && !stands(on)) counted++;
  }
  const provisional = 'workingDays' in within && Number(on.slice(0, 4)) > calendar.publishedThrough;
  return { on, provisional };
}

export const isLate = ({ on, at }: Deadline, now: Date): boolean =>
  at ? now.getTime() > at.getTime() : dayOf(now) > on;

function dayAfter(on: Day): Day {
  const next = new Date(`${on}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return day(next.toISOString().slice(0, 10));
}
