/** Reads one csv of the plan's ledger: every column that is asked for must be there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { done, type Result, refuse, type Text } from '#kernel';

export type Row<Column extends string> = Readonly<Record<Column, string>>;
type Ledger = { readonly folder: string; readonly file: string };

/** Rows by column name, in the file's order; columns that were not asked for are left out. */
export function readLedger<const Column extends string>(
  { folder, file }: Ledger,
  columns: readonly Column[],
): Result<Row<Column>[], Text> {
  const read = recordsOf(join(folder, file), file);
  if (!read.ok) return read;
  const [header = [], ...records] = read.value;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) return refuse(missingColumns(file, missing, header));
  const at = columns.map((column) => header.indexOf(column));
  return done(
    records.map(
      (record) =>
        Object.fromEntries(columns.map((column, index) => [column, record[at[index]!] ?? ''])) as Row<Column>,
    ),
  );
}

function recordsOf(path: string, file: string): Result<string[][], Text> {
  try {
    return done(parse(readFileSync(path), { bom: true, skip_empty_lines: true, trim: true }));
  } catch (error) {
    if (error instanceof CsvError)
      return refuse({
        zh: `规划台账 ${file} 第 ${error.lines} 行读不出来（${error.message}）。请改正此行。`,
        en: `Line ${error.lines} of the plan's ${file} cannot be read (${error.message}). Mend this line.`,
      });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return refuse({
        zh: `规划台账缺少文件 ${path}。请放入该文件，或改正规划文件夹的位置。`,
        en: `The plan has no file ${path}. Put it there, or name the right folder.`,
      });
    throw error;
  }
}

const missingColumns = (file: string, missing: readonly string[], header: readonly string[]): Text => ({
  zh: `规划台账 ${file} 缺少“${missing.join('”“')}”列，现有：${header.join('、')}。请补上。`,
  en: `The plan's ${file} lacks the column “${missing.join('”, “')}”; it has ${header.join(', ')}. Add what is missing.`,
});
