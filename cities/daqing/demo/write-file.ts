import { closeSync, openSync, writeSync } from 'node:fs';
import { writeXlsxStream } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import type { Sending } from './list.ts';

export type Written = { readonly path: string; readonly sheet: string; readonly sending: Sending };

/** Writes rows as a department's system exports them: in bounded memory, the cells exactly as given. */
export async function writeRows(
  rows: Iterable<readonly string[]>,
  { path, sheet, sending }: Written,
): Promise<void> {
  const file = openSync(path, 'w');
  try {
    if (sending.form === 'csv') writeCsvRows(rows, file, sending.encoding ?? 'utf-8');
    else for await (const piece of writeXlsxStream(xlsxRows(rows), { name: sheet })) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Some 250 KB of text at a time: large enough to be fast, small enough to be nothing. */
const pieceLength = 1 << 17;

function writeCsvRows(
  rows: Iterable<readonly string[]>,
  file: number,
  encoding: NonNullable<Sending['encoding']>,
): void {
  let piece = encoding === 'utf-8-bom' ? '\ufeff' : '';
  const write = () => {
    writeSync(file, encoding === 'gb18030' ? iconv.encode(piece, 'gb18030') : Buffer.from(piece, 'utf8'));
    piece = '';
  };
  for (const row of rows) {
    piece += row.map(csvCell).join(',');
    piece += '\r\n';
    if (piece.length > pieceLength) write();
  }
  write();
}

const csvCell = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A number in scientific notation is what Excel made of a long one, so it is stored as a number, as Excel would. */
function* xlsxRows(rows: Iterable<readonly string[]>) {
  for (const row of rows)
    yield row.map((cell) => (cell === '' ? null : /^\d\.\d+E\+\d+$/.test(cell) ? Number(cell) : cell));
}
