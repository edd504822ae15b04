import type { ByteSource } from './byte-source.ts';
import { readNumberFormats } from './number-format.ts';
import type { RawSheet, Reading } from './raw-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';
import type { TableOrigin } from './table.ts';
import { readWorkbook } from './workbook.ts';
import { openParts } from './zip-parts.ts';

/** The visible sheets of a workbook. Every part that will be read is proved whole before the first row of any is given. */
export async function* xlsxSheets(source: ByteSource, reading: Reading): AsyncGenerator<RawSheet> {
  const parts = await openParts(source, reading);
  const workbook = await readWorkbook(parts, reading);
  const needed = [workbook.sharedStrings, workbook.styles, ...workbook.sheets.map(({ part }) => part)];
  for (const part of new Set(needed)) if (part !== undefined) await parts.prove(part);
  const context = {
    calendar: workbook.calendar,
    formats: await readNumberFormats(parts, workbook.styles, reading),
    strings: await readSharedStrings(parts, workbook.sharedStrings, reading),
  };
  const origin: TableOrigin = {
    format: 'xlsx',
    calendar: workbook.calendar,
    sheets: workbook.sheets.map(({ name }) => name),
    hiddenSheets: workbook.hiddenSheets,
  };
  for (const sheet of workbook.sheets) {
    yield { sheet: sheet.name, origin, rows: sheetRows(parts, sheet, { reading, context }) };
  }
}
