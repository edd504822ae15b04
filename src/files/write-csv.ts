import iconv from 'iconv-lite';
import { mayRun, type OutCell, type WrittenTable, writable } from './written-table.ts';

const chunkCharacters = 64 * 1024;

/**
 * The table as CSV (RFC 4180, CRLF) piece by piece: UTF-8 with a mark so that Excel knows it, or GB18030 for receivers that ask
 * for it. Text that would run as a formula gets ' before it. Digits that Excel would spoil (15 or more, or a zero in front) get a
 * tab behind them, which keeps them text in Excel and which our own reader drops; `for: 'machine'` leaves the tab out.
 */
export async function* writeCsv(
  table: WrittenTable,
  options: { encoding?: 'utf-8' | 'gb18030'; for?: 'spreadsheet' | 'machine' } = {},
): AsyncGenerator<Uint8Array, void> {
  const encode =
    options.encoding === 'gb18030' ? (text: string) => iconv.encode(text, 'gb18030') : Buffer.from;
  const line = (cells: readonly OutCell[]) =>
    `${cells.map((cell) => csvCell(cell, options.for)).join(',')}\r\n`;
  let waiting = (options.encoding === 'gb18030' ? '' : '\ufeff') + line(table.header);
  for await (const row of table.rows) {
    waiting += line(row);
    if (waiting.length < chunkCharacters) continue;
    yield encode(waiting);
    waiting = '';
  }
  yield encode(waiting);
}

function csvCell(cell: OutCell, receiver: 'spreadsheet' | 'machine' = 'spreadsheet'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  const text = writable(cell);
  if (mayRun(text)) return quoted(`'${text}`);
  if (receiver === 'spreadsheet' && /^(\d{15,}|0\d+)$/.test(text)) return `${text}\t`;
  return quoted(text);
}

const quoted = (text: string) =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
