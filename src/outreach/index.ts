export { type Contact, findContact } from './contacts/contact-store.ts';
export { type HandOver, type HandOverRefused, handOver } from './contacts/hand-over.ts';
export type { Doer, OutreachNeeds } from './deed.ts';
export { listEvents, type OutreachEvent } from './event-store.ts';
export { followMonth } from './follow-month.ts';
export { type AnswerRefused, answerCorrection } from './questions/answer-correction.ts';
export {
  type Answer,
  answers,
  type Correction,
  isAnswer,
  listCorrections,
} from './questions/correction-store.ts';
export { listRosterQuestions, type RosterQuestion } from './questions/roster-question-store.ts';
export { type SourceOfFact, sourceOfFact } from './questions/source-of-fact.ts';
export {
  addDays,
  type DueGroup,
  daysToNextTry,
  dueGroup,
  dueGroups,
  type EndedAs,
  isOutcome,
  mustSayWhy,
  type Outcome,
  outcomes,
} from './tasks/outcome.ts';
export type { Precision } from './tasks/precision-store.ts';
export { readPrecision } from './tasks/read-precision.ts';
export { type Recorded, type RecordRefused, recordOutcomes } from './tasks/record-outcomes.ts';
export {
  countTasks,
  type DueCounts,
  type EndedItem,
  findTask,
  listTasks,
  type OpenTask,
  type Task,
  type TaskFilter,
  type TaskItem,
} from './tasks/task-store.ts';
export { type TryAgainRefused, tryAgain } from './tasks/try-again.ts';
export { visitsToExport } from './tasks/visits-to-export.ts';
export {
  type Assessment,
  type AssessRefused,
  assessWarning,
  type Planned,
} from './warnings/assess-warning.ts';
export {
  type CloseRefused,
  closeWarning,
  type FollowUpRefused,
  type PlanRefused,
  planFollowUp,
  recordFollowUp,
} from './warnings/follow-warning.ts';
export { type SignLaw, signLaw } from './warnings/sign-law.ts';
export {
  type Ending,
  endings,
  findings,
  followUpKinds,
  isEnding,
  isFollowUpKind,
  isRiskFound,
  type RiskFound,
  type SignFact,
  type WarningState,
} from './warnings/warning.ts';
export {
  countWarnings,
  type FollowUp,
  findWarning,
  listWarnings,
  type ShownSign,
  type Warning,
  type WarningFilter,
  type WarningLine,
} from './warnings/warning-store.ts';
