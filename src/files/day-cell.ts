import { type Day, done, isDay, isMonth, type Month } from '#kernel';
import { type CellResult, cleanCell, emptyCell, quote, refuseCell } from './cell.ts';
import { dayOfSerial } from './excel-day.ts';
import type { ExcelCalendar } from './table.ts';

const dayForms = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/,
];
const monthForms = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})(\d{2})$/, /^(\d{4}) ?年 ?(\d{1,2}) ?月(?:份)?$/];

/**
 * 2026-11-23, 2026/11/23, 2026.11.23, 20261123, 2026年11月23日, a time of day after it ignored. Bare serial numbers such as 46349
 * are days only where the caller says of which calendar.
 */
export function readDay(
  cell: string | null,
  options: { serials?: ExcelCalendar | undefined } = {},
): CellResult<Day> {
  const text = cleanCell(cell);
  if (text === '') return emptyCell();
  const parts = match(dayForms, text);
  const found = parts ? `${parts[1]}-${two(parts[2])}-${two(parts[3])}` : serialDay(text, options.serials);
  if (found === undefined) return noDay(text);
  return isDay(found) && found >= '1800' ? done(found) : noSuchDay(text);
}

/** 2026-11, 2026/11, 2026.11, 202611, 2026年11月, or the month of any day that readDay knows. */
export function readMonth(cell: string | null): CellResult<Month> {
  const text = cleanCell(cell);
  if (text === '') return emptyCell();
  const parts = match(monthForms, text);
  const found = parts ? `${parts[1]}-${two(parts[2])}` : readDayOfMonth(text);
  return found !== undefined && isMonth(found) ? done(found) : noMonth(text);
}

const readDayOfMonth = (text: string) => {
  const day = readDay(text);
  return day.ok ? day.value.slice(0, 7) : undefined;
};

const serialDay = (text: string, calendar: ExcelCalendar | undefined) =>
  calendar && /^\d{1,7}(\.\d+)?$/.test(text) ? dayOfSerial(Number(text), calendar) : undefined;

const two = (part: string | undefined) => String(part).padStart(2, '0');

const match = (forms: RegExp[], text: string) => {
  for (const form of forms) {
    const parts = form.exec(text);
    if (parts) return parts;
  }
  return undefined;
};

const noDay = (text: string) =>
  refuseCell(
    `“${quote(text)}”看不出是哪一天。请写成 2026-11-23 这样的日期。`,
    `“${quote(text)}” is not a day that we can read. Write it like 2026-11-23.`,
  );

const noSuchDay = (text: string) =>
  refuseCell(
    `日历上没有“${quote(text)}”这一天。请核对原件。`,
    `There is no day “${quote(text)}” in the calendar. Check the original.`,
  );

const noMonth = (text: string) =>
  refuseCell(
    `“${quote(text)}”看不出是哪个月。请写成 2026-11 这样的月份。`,
    `“${quote(text)}” is not a month that we can read. Write it like 2026-11.`,
  );
