import { dayOfSerial, timeOfSerial } from './excel-day.ts';
import type { NumberFormat } from './number-format.ts';
import type { Doubt, ExcelCalendar } from './table.ts';
import { tidyText } from './xml-parts.ts';

/** What every cell of a workbook is read with. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly calendar: ExcelCalendar;
};

/** A cell as it stands in the file: its type and style, and the raw text of its value. */
export type StoredCell = { type: string; style: number; value: string; formula: boolean };

type Shown = { text: string | null; doubt?: Doubt };

/** The cell as a person sees it in Excel, and what to doubt about it. */
export function showCell(cell: StoredCell, context: CellContext): Shown {
  const shown = showValue(cell, context);
  return cell.formula && !shown.doubt ? { text: shown.text, doubt: 'formula' } : shown;
}

function showValue({ type, style, value }: StoredCell, { strings, formats, calendar }: CellContext): Shown {
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      return text === undefined ? { text: null, doubt: 'error' } : { text: text === '' ? null : text };
    }
    case 'inlineStr':
    case 'str':
      return { text: value === '' ? null : tidyText(value) };
    case 'b':
      return { text: value.trim() === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: value, doubt: 'error' };
    case 'd':
      return { text: value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ') };
    default:
      return showNumber(value.trim(), formats[style], calendar);
  }
}

function showNumber(stored: string, format: NumberFormat, calendar: ExcelCalendar): Shown {
  if (stored === '') return { text: null };
  const number = Number(stored);
  if (!Number.isFinite(number)) return { text: stored, doubt: 'error' };
  if (format?.kind === 'date') return showDay(stored, number, calendar);
  const text = showDecimal(stored, number);
  if (text === undefined) return { text: stored, doubt: 'number-too-long' };
  return { text: format?.kind === 'digits' && /^\d+$/.test(text) ? text.padStart(format.digits, '0') : text };
}

function showDay(stored: string, serial: number, calendar: ExcelCalendar): Shown {
  const time = timeOfSerial(serial);
  // A time alone is a fraction of day 0; close to midnight the fraction rounds up to the next day.
  if (serial >= 0 && serial < 1 && calendar === '1900') return { text: time ?? stored };
  const rounded = Math.round(serial * 86_400) / 86_400;
  const day = dayOfSerial(rounded, calendar);
  if (day === undefined) return { text: stored, doubt: 'date-out-of-range' };
  return { text: time === undefined ? day : `${day} ${time}` };
}

/** As Excel shows it, to 15 digits (130.1, not 130.09999999999999); undefined where 15 digits are not enough. */
function showDecimal(stored: string, number: number): string | undefined {
  if (/^-?\d{1,15}$/.test(stored)) return stored;
  if (Math.abs(number) >= 1e15) return undefined;
  const rounded = Number(number.toPrecision(15));
  return Math.abs(rounded) < 1e-6 && rounded !== 0 ? rounded.toFixed(15).replace(/0+$/, '') : String(rounded);
}
