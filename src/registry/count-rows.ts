import { type Counts, noCounts } from './roster-batch.ts';
import type { RowToKeep } from './row-store.ts';

/** Counts the rows that do not simply enter; what becomes of the good ones is counted as they are taken. */
export function countRows(rows: readonly RowToKeep[]): Counts {
  const of = (outcome: RowToKeep['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    ...noCounts,
    refused: of('refused'),
    duplicate: of('duplicate'),
    doubtful: of('doubtful'),
    setAside: of('set-aside'),
  };
}
