import type { ReadLimits, TableOrigin, TableRow } from './table.ts';

/** A sheet before its header is known: its rows that are not empty, in groups as they are read. */
export type RawSheet = {
  readonly sheet: string;
  readonly origin: TableOrigin;
  readonly rows: AsyncIterable<readonly TableRow[]>;
};

/** What every step of reading needs to know about the file: its name for sentences, and how much is too much. */
export type Reading = { readonly name: string; readonly limits: ReadLimits };
