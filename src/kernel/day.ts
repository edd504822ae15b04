import type { Language } from './text.ts';

/** A calendar day as the law writes it, '2024-07-01': a date, never an instant. Days compare as text. */
export type Day = `${number}-${number}-${number}`;

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The calendar day of a moment in Asia/Shanghai. */
export const dayOf = (moment: Date): Day => shanghai.format(moment) as Day;

/** A calendar month in Asia/Shanghai, '2024-07'. Months compare as text. */
export type Month = `${number}-${number}`;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isDay = (text: string): text is Day =>
  dayPattern.test(text) &&
  daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7))) >= Number(text.slice(8)) &&
  Number(text.slice(8)) > 0;

export const isMonth = (text: string): text is Month => monthPattern.test(text);

/** Throws when the text is not a day of the calendar. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`Not a calendar day: ${text}`);
  return text;
}

/** Throws when the text is not a month of the calendar. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new Error(`Not a calendar month: ${text}`);
  return text;
}

/** Days in a month of the Gregorian calendar; 0 when there is no such month. */
export function daysIn(year: number, monthOfYear: number): number {
  if (monthOfYear < 1 || monthOfYear > 12) return 0;
  if (monthOfYear === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31;
}

export const monthOf = (on: Day): Month => on.slice(0, 7) as Month;
export const firstDay = (of: Month): Day => `${of}-01` as Day;
export const lastDay = (of: Month): Day =>
  `${of}-${daysIn(Number(of.slice(0, 4)), Number(of.slice(5)))}` as Day;

/** Whole months since year 0: 2024-07 is 2024 × 12 + 6. */
export const monthNumber = (of: Month): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5)) - 1;

export function addMonths(to: Month, months: number): Month {
  const number = monthNumber(to) + months;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}` as Month;
}

/** Every month from the first to the last, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let at = first; at <= last; at = addMonths(at, 1)) months.push(at);
  return months;
}

/** The day as the whole number yyyymmdd, which keeps the order of days and takes the place of a date in columns. */
export const dayNumber = (on: Day): number => Number(on.replaceAll('-', ''));

export function dayFromNumber(number: number): Day {
  const text = String(number).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` as Day;
}

/** 2026年11月23日, or 23 November 2026. */
export function formatDay(on: Day, language: Language): string {
  const [year, monthOfYear, dayOfMonth] = on.split('-').map(Number);
  if (language === 'zh') return `${year}年${monthOfYear}月${dayOfMonth}日`;
  return `${dayOfMonth} ${englishMonths[monthOfYear! - 1]} ${year}`;
}

/** 2026年11月, or November 2026. */
export function formatMonth(of: Month, language: Language): string {
  const [year, monthOfYear] = of.split('-').map(Number);
  return language === 'zh' ? `${year}年${monthOfYear}月` : `${englishMonths[monthOfYear! - 1]} ${year}`;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
