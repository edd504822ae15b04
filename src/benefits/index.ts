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
export { benefitsTasks, type MonthJob } from './month/month-tasks.ts';
export { recomputeMonths, resumeRuns, runMonth, runMonths } from './month/run-months.ts';
export { situationOf as situationInMonth } from './month/situation-of.ts';
export { type Streamed, type StreamTotal, streamMonth } from './month/stream-months.ts';
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
export type { Extract } from './snapshot/extract.ts';
export { type FactSources, factSources } from './snapshot/fact-sources.ts';
export { silentRosters } from './snapshot/freshness.ts';
export { populate } from './snapshot/populate.ts';
