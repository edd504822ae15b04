import { cleanCell, cleanTitle } from './cell.ts';
import { findHeader } from './header.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { RowBatch, TableRow } from './table.ts';

/** Titles are looked for in so many rows that are not empty. */
const headerWithin = 10;

/** Rows under their header, so many a batch; nothing at all for a sheet without a header. */
export async function* batchesOf(
  raw: RawSheet,
  options: { batchRows: number; knownTitles: readonly string[] },
): AsyncGenerator<RowBatch> {
  let start: Omit<RowBatch, 'rows'> | undefined;
  let waiting: TableRow[] = [];
  let given = false;
  for await (const rows of raw.rows) {
    for (const row of rows) waiting.push(row);
    if (!start && waiting.length >= headerWithin)
      [start, waiting] = underHeader(raw, waiting, options.knownTitles);
    while (start && waiting.length >= options.batchRows) {
      yield { ...start, rows: widened(waiting.splice(0, options.batchRows), start.header.length) };
      given = true;
    }
  }
  if (!start) [start, waiting] = underHeader(raw, waiting, options.knownTitles);
  if (start && (waiting.length > 0 || !given))
    yield { ...start, rows: widened(waiting, start.header.length) };
}

type Start = Omit<RowBatch, 'rows'> | undefined;

function underHeader(raw: RawSheet, rows: TableRow[], knownTitles: readonly string[]): [Start, TableRow[]] {
  const first = rows.slice(0, headerWithin).map((row) => splitAtFullWidth(row, knownTitles));
  const at = findHeader(first, knownTitles);
  const titles = at === undefined ? undefined : first[at];
  if (at === undefined || !titles) return [undefined, rows];
  const header = titles.cells.map(cleanTitle);
  while (header.at(-1) === '') header.pop();
  const above = first.slice(0, at).flatMap(({ cells }) => cells.map(cleanCell).filter((cell) => cell !== ''));
  const start = {
    sheet: raw.sheet,
    header,
    headerRow: titles.number,
    title: above.join(' '),
    origin: raw.origin,
  };
  return [start, rows.slice(at + 1)];
}

/** Titles typed by hand as 姓名，身份证号 above rows that are cut otherwise. */
function splitAtFullWidth(row: TableRow, knownTitles: readonly string[]): TableRow {
  const filled = row.cells.filter((cell) => cell !== null);
  const cells = filled.length === 1 ? filled[0]!.split('，') : [];
  const known = cells.filter((cell) => knownTitles.includes(cleanTitle(cell)));
  return known.length >= 2 ? { ...row, cells } : row;
}

const widened = (rows: TableRow[], columns: number): TableRow[] =>
  rows.map((row) => {
    if (row.cells.length >= columns) return row;
    return { ...row, cells: [...row.cells, ...new Array<null>(columns - row.cells.length).fill(null)] };
  });
