import type { Text } from '#kernel';

/** What Excel or the sender did to a cell before it reached us; the cell's text is what was left of it. */
export type Doubt =
  /** A number of more than 15 digits: Excel has already replaced the last ones by zeros. */
  | 'number-too-long'
  /** The value that a formula gave when the file was last saved; we never calculate. */
  | 'formula'
  /** #N/A, #REF! and their like. */
  | 'error'
  /** Formatted as a date, but no such day exists in the file's calendar; the text is the bare number. */
  | 'date-out-of-range'
  /** Longer than a cell may be, and cut. */
  | 'text-too-long';

export type CellDoubt = { readonly column: number; readonly doubt: Doubt };

export type TableRow = {
  /** As a person sees it in Excel: the first row of the sheet is 1. */
  readonly number: number;
  /** As many as the header has titles, or more when the row is longer; null is an empty cell. Not yet cleaned: see cleanCell. */
  readonly cells: readonly (string | null)[];
  /** Left out when there is nothing to doubt; columns count from 0. */
  readonly doubts?: readonly CellDoubt[];
};

/** What the file turned out to be, for the outcome that a person reads. */
export type TableOrigin =
  | { readonly format: 'csv'; readonly encoding: Encoding; readonly delimiter: string }
  | {
      readonly format: 'xlsx';
      readonly calendar: ExcelCalendar;
      readonly sheets: readonly string[];
      /** Hidden sheets are not read; the outcome should say so. */
      readonly hiddenSheets: readonly string[];
    };

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Day 1 is 1900-01-01 (with Excel's invented 1900-02-29), or day 0 is 1904-01-01. */
export type ExcelCalendar = '1900' | '1904';

/** Rows of one sheet under its header. A sheet with a header and no rows gives one batch without rows. */
export type RowBatch = {
  /** The sheet's name; of a CSV file, its own name without the ending. */
  readonly sheet: string;
  /** Titles as cleaned text; an empty title is ''. Titles may repeat: keep positions, never object keys. */
  readonly header: readonly string[];
  readonly headerRow: number;
  /** What stood above the header, such as 大庆市低保家庭名册 2026年10月; '' when nothing did. */
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly origin: TableOrigin;
};

export type ReadLimits = {
  readonly fileBytes: number;
  /** Of all parts of a zip that we read, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked to packed, of one part larger than 32 MB. */
  readonly ratio: number;
  readonly zipEntries: number;
  readonly sheets: number;
  readonly columns: number;
  readonly rows: number;
  readonly sharedStrings: number;
  readonly cellCharacters: number;
  /** Longest wait for the next batch; the time that the caller takes does not count. */
  readonly seconds: number;
  /** Heap of the reading thread, in MB. */
  readonly memory: number;
};

export type RefusedBecause =
  | 'empty'
  | 'no-header'
  | 'not-a-table'
  | 'old-excel'
  | 'encrypted'
  | 'other-office-file'
  | 'damaged'
  | 'too-large'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'bomb'
  | 'unsafe'
  | 'too-slow'
  | 'too-much-memory'
  | 'not-readable';

/** The whole file is refused; the text says what happened, where, and what to do. */
export class FileRefused extends Error {
  readonly because: RefusedBecause;
  readonly text: Text;

  constructor(because: RefusedBecause, text: Text) {
    super(`${text.zh} ${text.en}`);
    this.name = 'FileRefused';
    this.because = because;
    this.text = text;
  }
}
