export type { Action, GivenWithWay } from './action.ts';
export {
  type AppealDecision,
  type AppealRefused,
  appealDecision,
  appealOf,
} from './appeal-decision.ts';
export { type AgreeRefused, agreeToGrant } from './application/agree-to-grant.ts';
export {
  type Application,
  type Authority,
  type AuthorityKind,
  authorities,
  type Draft,
  type DraftContent,
  draftDays,
  oldestDraft,
  type PaperState,
  paperStates,
  type SaidFact,
} from './application/application.ts';
export type { ApplicationNeeds } from './application/application-needs.ts';
export {
  type ApplicationLine,
  findApplication,
  listApplications,
  listInWork,
} from './application/application-store.ts';
export { findDraft } from './application/draft-store.ts';
export { dropDraft } from './application/drop-drafts.ts';
export { type SaveRefused, saveDraft } from './application/save-draft.ts';
export { type SubmitRefused, submitApplication } from './application/submit-application.ts';
export { type Case, caseOf, presentStage } from './case.ts';
export type { CaseFile, CaseSubject } from './case-file.ts';
export { findCase } from './case-store.ts';
export { caseworkCrontab, caseworkTasks } from './casework-tasks.ts';
export { type Deadline, deadlineAfter, deadlineOfCase, deadlineOfStage, isLate } from './deadline.ts';
export { isOfficer, stagesAt } from './desk.ts';
export { followMoves } from './follow-moves.ts';
export {
  countInbox,
  type InboxFilter,
  type InboxLine,
  listInbox,
  type StageCount,
} from './inbox-store.ts';
export {
  type Acting,
  type Move,
  type MoveRefused,
  missingFor,
  waysFor,
  whyNotAct,
  whyNotTake,
} from './may-take.ts';
export { type Tending, type TendRefused, whyNotTend } from './may-tend.ts';
export { type CaseworkNeeds, type Effects, procedureOf } from './needs.ts';
export { listObjections, type ObjectionKept } from './notices/notice-store.ts';
export { countNotices, findNotice, listNotices, type Posted } from './notices/notices.ts';
export { type ObjectionRefused, objectToNotice } from './notices/object-to-notice.ts';
export { type OpenCase, type OpenRefused, openCase } from './open-case.ts';
export { type CaseToOpen, openMany } from './open-many.ts';
export {
  addPapers,
  mayBring,
  mostPapers,
  type OnPapersRefused,
  usePaperAgain,
  withdrawPaper,
} from './papers/add-papers.ts';
export { type CasePaper, listBroughtBefore, listCasePapers } from './papers/paper-store.ts';
export { readPaper } from './papers/read-paper.ts';
export { passTime, type TimePassed } from './pass-time.ts';
export { actingOn, type TakeRefused, type TakeWay, takeWay } from './take-way.ts';
export { tendCase } from './tend-case.ts';
export { chineseCalendar, type WorkingCalendar } from './working-calendar.ts';
