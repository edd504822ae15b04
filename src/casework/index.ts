export type { Action, GivenWithWay } from './action.ts';
export { type Case, caseOf, presentStage } from './case.ts';
export { type Deadline, deadlineAfter, deadlineOfCase, deadlineOfStage, isLate } from './deadline.ts';
export {
  type Acting,
  type Move,
  type MoveRefused,
  waysFor,
  whyNotAct,
  whyNotTake,
} from './may-take.ts';
export { chineseCalendar, type WorkingCalendar } from './working-calendar.ts';
