import { writeXlsxStream } from 'hucre/xlsx';
import { type OutCell, type WrittenTable, writable } from './written-table.ts';

/** What Excel allows in one cell; more would make it call the file damaged. */
const cellCharacters = 32_767;

/**
 * The table as an XLSX file piece by piece, in bounded memory. Every text is stored as text, so that no spreadsheet runs it and
 * no identity number becomes a quantity. After 1,048,576 rows it goes on in a second sheet under the same header.
 */
export async function* writeXlsx(
  table: WrittenTable,
  options: { sheet: string },
): AsyncGenerator<Uint8Array, void> {
  const columns = table.header.map((title) => ({ header: xlsxText(title) }));
  const stream = writeXlsxStream(xlsxRows(table.rows), {
    name: sheetName(options.sheet),
    columns,
    freezePane: { rows: 1 },
  });
  yield* stream;
}

async function* xlsxRows(rows: WrittenTable['rows']) {
  for await (const row of rows) yield row.map(xlsxCell);
}

function xlsxCell(cell: OutCell): string | number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return cell === null ? null : xlsxText(cell);
}

const xlsxText = (text: string) => {
  // Excel reads _x000D_ as a character of that number; _x005F_ keeps what only looks like one.
  const safe = writable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return safe.length > cellCharacters ? `${safe.slice(0, cellCharacters - 1).toWellFormed()}…` : safe;
};

/** Excel refuses []:*?/\ in a sheet's name, an apostrophe at its ends, and more than 31 characters. */
const sheetName = (name: string) =>
  writable(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim() || '表';
