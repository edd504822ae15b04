/** Reads a file into the batch's staging table, row by row in bounded memory. */

import type { Transaction } from '#database';
import type { Roster } from '#declarations';
import { cleanCell, FileRefused, type RowBatch, readTable, type TableOrigin, type TableRow } from '#files';
import type { Text } from '#kernel';
import { copyLine, copyWriter } from './copy-lines.ts';
import { type KeptRows, keptRows } from './kept-rows.ts';
import { correctedRowTitle, knownTitles, matchColumns } from './match-columns.ts';
import type { Reading } from './read-cell.ts';
import { type RowReader, rowReader } from './read-row.ts';
import type { Fault, Understood } from './roster-batch.ts';
import type { StageColumn } from './stage-columns.ts';
import { copyIntoStage, createStage } from './stage-store.ts';

export type FaultyRow = {
  readonly seq: number;
  readonly row: number;
  readonly sheet: string;
  readonly faults: readonly Fault[];
};

export type FileRead = {
  readonly rows: number;
  readonly sum: number | undefined;
  readonly understood: readonly Understood[];
  readonly leftOut: readonly string[];
  readonly encoding: string;
  readonly kept: KeptRows;
  /** Refused rows by sequence; those in which only the identifying number is wrong are staged without it. */
  readonly refused: ReadonlyMap<number, FaultyRow>;
  /** Good rows with something to tell. */
  readonly noticed: ReadonlyMap<number, FaultyRow>;
  /** Row numbers of the file that this one corrects. */
  readonly corrected: readonly number[];
};

export type FileToStage = {
  readonly roster: Roster;
  readonly stage: string;
  readonly columns: readonly StageColumn[];
  readonly content: Uint8Array | string;
  readonly name: string;
  readonly reading: Reading;
};

/** Throws FileRefused when the file cannot be read or lacks a required column: the transaction must not go on then. */
export async function stageFile(tx: Transaction, file: FileToStage): Promise<FileRead> {
  await createStage(tx, file.stage, file.columns);
  const writer = copyWriter(copyIntoStage(tx, file.stage));
  const reader = fileReader(file, (line) => writer.add(line));
  try {
    for await (const batch of readTable(file.content, {
      name: file.name,
      knownTitles: knownTitles(file.roster),
    }))
      await reader.take(batch);
    const read = reader.finish();
    await writer.end();
    return read;
  } catch (error) {
    writer.abandon(error as Error);
    throw error;
  }
}

type Sheet = { name: string; read: RowReader; keyAt: number; correctsAt: number };

/** What is gathered while the rows go by. */
type Tally = {
  rows: number;
  sum: number;
  readonly kept: KeptRows;
  readonly understood: Understood[];
  readonly leftOut: string[];
  readonly refused: Map<number, FaultyRow>;
  readonly noticed: Map<number, FaultyRow>;
  readonly corrected: number[];
};

function fileReader(file: FileToStage, write: (lines: string) => Promise<void>) {
  const tally: Tally = {
    rows: 0,
    sum: 0,
    kept: keptRows(),
    understood: [],
    leftOut: [],
    refused: new Map(),
    noticed: new Map(),
    corrected: [],
  };
  const sheets = new Map<string, Sheet | undefined>();
  const lineOf = lineMaker(file, tally);
  let origin: TableOrigin | undefined;
  let refusal: Text | undefined;
  return {
    async take(batch: RowBatch): Promise<void> {
      origin ??= batch.origin;
      if (!sheets.has(batch.sheet))
        sheets.set(
          batch.sheet,
          openSheet(file, batch, tally, (why) => (refusal ??= why)),
        );
      const sheet = sheets.get(batch.sheet);
      if (!sheet) return;
      let lines = '';
      for (const row of batch.rows) if (!isBesideTheRows(row, sheet.keyAt)) lines += lineOf(sheet, row);
      await write(lines);
    },
    finish(): FileRead {
      if (tally.understood.length === 0) throw new FileRefused('no-header', refusal ?? noSheet);
      if (origin?.format === 'xlsx') tally.leftOut.push(...origin.hiddenSheets);
      return {
        ...tally,
        sum: file.roster.control?.sum === undefined ? undefined : tally.sum,
        encoding: encodingOf(origin),
      };
    },
  };
}

function openSheet(
  { roster, reading }: FileToStage,
  batch: RowBatch,
  tally: Tally,
  refuse: (why: Text) => void,
): Sheet | undefined {
  const match = matchColumns(roster, batch.header);
  if (!match.ok) {
    refuse(match.refusal);
    tally.leftOut.push(batch.sheet);
    return undefined;
  }
  const { at, unknown } = match.value;
  const headings = Object.fromEntries(
    Object.entries(at).map(([column, index]) => [column, batch.header[index]!]),
  );
  const positions = Object.fromEntries(Object.values(at).map((index) => [batch.header[index]!, index]));
  tally.understood.push({ sheet: batch.sheet, headings, positions, header: batch.header, unknown });
  return {
    name: batch.sheet,
    read: rowReader(roster, { header: batch.header, match: match.value, reading }),
    keyAt: at[roster.matched.by] ?? 0,
    correctsAt: batch.header.indexOf(correctedRowTitle),
  };
}

/** Gives the line of COPY for a row, '' for one that cannot be staged. */
function lineMaker({ roster, columns }: FileToStage, tally: Tally) {
  const sumAt =
    roster.control?.sum === undefined ? -1 : Object.keys(roster.columns).indexOf(roster.control.sum);
  return (sheet: Sheet, row: TableRow): string => {
    const { values, faults, notices, onlyKeyWrong } = sheet.read(row);
    const seq = ++tally.rows;
    tally.kept.add(row.cells);
    const amount = values[sumAt];
    if (typeof amount === 'number') tally.sum += amount;
    if (sheet.correctsAt >= 0) tally.corrected.push(Number(cleanCell(row.cells[sheet.correctsAt])) || 0);
    const place = { seq, row: row.number, sheet: sheet.name };
    if (faults.length > 0) tally.refused.set(seq, { ...place, faults });
    else if (notices.length > 0) tally.noticed.set(seq, { ...place, faults: notices });
    if (faults.length > 0 && !onlyKeyWrong) return '';
    return copyLine([seq, row.number, sheet.name, null, ...columns.map(({ of }) => of(values))]);
  };
}

/** Empty rows, and what stands under a list: 合计, 制表人 and the like. */
function isBesideTheRows({ cells }: TableRow, keyAt: number): boolean {
  if (cleanCell(cells[keyAt]) !== '' && !/^(合计|总计)/.test(cleanCell(cells[keyAt]))) return false;
  const first = cells.find((cell) => cleanCell(cell) !== '');
  return (
    first === undefined ||
    /^(合计|总计|小计|制表|填表|审核人|备注|说明)/.test(cleanCell(first).replaceAll(' ', ''))
  );
}

const encodingOf = (origin: TableOrigin | undefined): string =>
  origin?.format === 'csv' ? origin.encoding : 'xlsx';

const noSheet: Text = {
  zh: '文件里没有可见的工作表，这份文件没有导入。请取消隐藏后重新上传。',
  en: 'No sheet of the file is visible and nothing was taken. Unhide the sheet and send the file again.',
};
