export {
  type AmountProposal,
  type By,
  type Decision,
  lineOf,
  type ProposedAmount,
  seenMark,
} from './amounts/amount-proposal.ts';
export { changedMonths, recomputeChangedMonths } from './amounts/changed-months.ts';
export { decideProposal, type NotDecided } from './amounts/decide-proposal.ts';
export { type LawInForce, lawInForce } from './amounts/law-in-force.ts';
export { findProposal, listProposals, setEffect } from './amounts/proposal-store.ts';
export { type AmountRefused, proposeAmount, weighAmount } from './amounts/propose-amount.ts';
export { caseworkOf } from './enrolment/casework-of.ts';
export { areaNames } from './exports/area-names.ts';
export { type AskExport, askExport, type ExportRefused } from './exports/ask-export.ts';
export {
  type ExportFormat,
  type ExportJob,
  type ExportKind,
  type ExportQuestion,
  expiresAt,
  isExportKey,
  isExportKind,
} from './exports/export-job.ts';
export { findExport, listExports } from './exports/export-store.ts';
export { exportTasks } from './exports/export-tasks.ts';
export { type FetchRefused, fetchExport } from './exports/fetch-export.ts';
export type { ListToExport } from './exports/write-export.ts';
export type { AfterClosing, ClosedMonth } from './month/after-closing.ts';
export type { Cause } from './month/difference-store.ts';
export { factsOfProgramme } from './month/facts-behind.ts';
export { recomputeLateMonths, touchedMonths } from './month/late-facts.ts';
export type { ChangeKind } from './month/month-changes.ts';
export {
  type MonthNeeds,
  type MonthRun,
  type RunKind,
  type RunRefused,
  type RunState,
  type RunStep,
  type RunTotals,
  runRefusal,
} from './month/month-run.ts';
export { benefitsCrontab, benefitsTasks, type MonthJob } from './month/month-tasks.ts';
export { recomputeMonths, resumeRuns, runMonth, runMonths } from './month/run-months.ts';
export { situationOf as situationInMonth } from './month/situation-of.ts';
export { type Streamed, type StreamTotal, streamMonth } from './month/stream-months.ts';
export { type LastingMonthNeeds, withLawInForce } from './month/with-law-in-force.ts';
export { type MonthLaw, monthLaw } from './month-law.ts';
export { everyCandidate, everyDifference, everyDoubt } from './pages/export-lists.ts';
export { type Span, statementHistory } from './pages/history-store.ts';
export {
  type Candidate,
  countQuestions,
  type Doubt,
  type ListedDifference,
  type ListedSubject,
  type ListFilter,
  type Listing,
  listCandidates,
  listDifferences,
  listDoubts,
  type Page,
} from './pages/listed-store.ts';
export {
  type ChangeCount,
  type MonthCount,
  type MonthOverview,
  monthOverview,
  runsOf,
} from './pages/overview-store.ts';
export {
  type TakeUp,
  takeUpByArea,
  takeUpByProgramme,
  takeUpCourse,
  takeUpShare,
} from './pages/take-up-shown-store.ts';
export {
  type Change,
  type Effect,
  type GroupChange,
  type Grouping,
  groupings,
  type ProgrammeEffect,
} from './simulation/effect.ts';
export {
  hideSmallCells,
  type ShownChange,
  type ShownEffect,
  type ShownGroup,
} from './simulation/hide-small-cells.ts';
export { addReform, changeReform, findReform, listReforms } from './simulation/reform-store.ts';
export { longestName, mostChanges, type NewReform, type SavedReform } from './simulation/saved-reform.ts';
export { type SimulationRefused, type Simulator, simulator } from './simulation/simulator.ts';
export type { Extract } from './snapshot/extract.ts';
export { type FactSources, factSources } from './snapshot/fact-sources.ts';
export { silentRosters } from './snapshot/freshness.ts';
export { populate } from './snapshot/populate.ts';
