import type { ReadLimits, RowBatch } from './table.ts';

export type ReadOptions = {
  /** The file's name as its sender wrote it: for sentences and the sheet of a CSV, never for deciding what it is. */
  readonly name: string;
  /** All titles that a header may have; helps to find it below title rows. */
  readonly knownTitles?: readonly string[];
  readonly limits?: Partial<ReadLimits>;
  /** Rows a batch; 1,000 unless told. */
  readonly batchRows?: number;
};

/**
 * Rows of every visible sheet, in order, read in a thread of its own with limits on memory and time; a string is a path.
 * Throws FileRefused before the first batch for whatever can be known by then (damage, bombs, wrong kind).
 */
export async function* readTable(
  _source: Uint8Array | string,
  _options: ReadOptions,
): AsyncGenerator<RowBatch, void> {
  throw new Error('being written');
}
