import type { Day } from '#kernel';
import type { ExcelCalendar } from './table.ts';

const starts = {
  '1900': Temporal.PlainDate.from('1899-12-30'),
  '1904': Temporal.PlainDate.from('1904-01-01'),
};

/** The day of a serial number, fraction ignored; undefined where the calendar has no such day (Excel's 29 February 1900). */
export function dayOfSerial(serial: number, calendar: ExcelCalendar): Day | undefined {
  const whole = Math.floor(serial);
  if (calendar === '1904')
    return whole >= 0 && whole <= 2_957_003 ? dayAfter(starts['1904'], whole) : undefined;
  if (whole < 1 || whole === 60 || whole > 2_958_465) return undefined;
  return dayAfter(starts['1900'], whole < 60 ? whole + 1 : whole);
}

/** '13:05:00' of a serial number's fraction; undefined at midnight. */
export function timeOfSerial(serial: number): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  if (seconds === 0) return undefined;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const dayAfter = (start: Temporal.PlainDate, days: number) => start.add({ days }).toString() as Day;
