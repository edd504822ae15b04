import { batchesOf } from './batches.ts';
import { sourceOf } from './byte-source.ts';
import { csvSheet } from './csv-rows.ts';
import type { RawSheet, Reading } from './raw-sheet.ts';
import { recognise } from './recognise.ts';
import { refusals } from './refusals.ts';
import type { RowBatch } from './table.ts';
import { xlsxSheets } from './xlsx-sheets.ts';

/** What the reading thread is given; a string is a path. */
export type ReadTask = Reading & {
  readonly source: Uint8Array | string;
  readonly knownTitles: readonly string[];
  readonly batchRows: number;
};

/** The whole reading without a thread around it, so without limits on memory and time: readTable adds them. */
export async function* readBatches(task: ReadTask): AsyncGenerator<RowBatch, void> {
  let found = false;
  for await (const sheet of sheetsOf(task)) {
    for await (const batch of batchesOf(sheet, task)) {
      found = true;
      yield batch;
    }
  }
  if (!found) throw refusals.noHeader(task.name);
}

async function* sheetsOf(task: ReadTask): AsyncGenerator<RawSheet> {
  const source = sourceOf(task.source);
  if (recognise(source, task.name) === 'text') yield csvSheet(source, task);
  else yield* xlsxSheets(source, task);
}
