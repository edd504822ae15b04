import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ByteSource } from './byte-source.ts';
import { decodedText, recogniseDelimiter, recogniseEncoding } from './csv-text.ts';
import type { RawSheet, Reading } from './raw-sheet.ts';
import { refusals } from './refusals.ts';
import type { CellDoubt, TableRow } from './table.ts';

const groupRows = 500;

/** The one sheet of a text file. Throws FileRefused before the first row where the text is not whole. */
export function csvSheet(source: ByteSource, reading: Reading): RawSheet {
  const encoding = recogniseEncoding(source, reading.name);
  const sample = decodedText(source, encoding).next().value ?? '';
  const delimiter = recogniseDelimiter(sample.slice(0, 65_536));
  return {
    sheet: reading.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
    origin: { format: 'csv', encoding, delimiter },
    rows: csvRows(decodedText(source, encoding), { delimiter, reading }),
  };
}

async function* csvRows(text: Iterable<string>, how: { delimiter: string; reading: Reading }) {
  let group: TableRow[] = [];
  let number = 0;
  try {
    for await (const record of records(text, how.delimiter)) {
      const row = readRecord(record, ++number, how.reading);
      if (row) group.push(row);
      if (group.length === groupRows) {
        yield group;
        group = [];
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? refusals.damaged(how.reading.name, csvWords(error, number)) : error;
  }
  yield group;
}

function records(text: Iterable<string>, delimiter: string): AsyncIterable<string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: 1_000_000,
  });
  // What fails reaches the reader of the parser; the callback is only asked for by the signature.
  pipeline(Readable.from(text), parser, () => {});
  return parser;
}

function readRecord(record: string[], number: number, { name, limits }: Reading): TableRow | undefined {
  if (record.length > limits.columns && record.slice(limits.columns).some((cell) => cell.trim() !== '')) {
    throw refusals.tooManyColumns(name, { zh: `第 ${number} 行`, en: `row ${number}` }, limits.columns);
  }
  if (number > limits.rows) throw refusals.tooManyRows(name, limits.rows);
  const doubts: CellDoubt[] = [];
  const cells = record.slice(0, limits.columns).map((cell, column) => {
    if (cell.length <= limits.cellCharacters) return cell === '' ? null : cell;
    doubts.push({ column, doubt: 'text-too-long' });
    return cell.slice(0, limits.cellCharacters);
  });
  if (cells.every((cell) => cell === null)) return undefined;
  return doubts.length > 0 ? { number, cells, doubts } : { number, cells };
}

const csvWords = (error: CsvError, row: number) =>
  error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? { zh: `第 ${row + 1} 行有一个引号没有结束`, en: `a quotation mark of row ${row + 1} is never closed` }
    : { zh: `第 ${row + 1} 行`, en: `row ${row + 1}` };
