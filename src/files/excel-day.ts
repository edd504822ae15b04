import type { Day } from '#kernel';
import type { ExcelCalendar } from './table.ts';

/** The day of a serial number, fraction ignored; undefined where the calendar has no such day (Excel's 29 February 1900). */
export function dayOfSerial(serial: number, calendar: ExcelCalendar): Day | undefined {
  const whole = Math.floor(serial);
  if (calendar === '1904') return whole >= 0 && whole <= 2_957_003 ? dayAfter(whole, 1904, 0, 1) : undefined;
  if (whole < 1 || whole === 60 || whole > 2_958_465) return undefined;
  return dayAfter(whole < 60 ? whole + 1 : whole, 1899, 11, 30);
}

/** '13:05:00' of a serial number's fraction; undefined at midnight. */
export function timeOfSerial(serial: number): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  if (seconds === 0) return undefined;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const dayAfter = (days: number, year: number, monthIndex: number, dayOfMonth: number): Day =>
  new Date(Date.UTC(year, monthIndex, dayOfMonth) + days * 86_400_000).toISOString().slice(0, 10) as Day;
