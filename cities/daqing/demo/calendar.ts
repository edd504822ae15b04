import { type Day, dayFromNumber, daysIn, type Month, monthNumber } from '#kernel';
import type { Chance } from './chance.ts';

/** A day of a month that is counted as monthNumber does, as yyyymmdd. */
export function someDayIn(month: number, chance: Chance): number {
  const [year, monthOfYear] = [Math.floor(month / 12), (month % 12) + 1];
  return year * 10000 + monthOfYear * 100 + chance.between(1, daysIn(year, monthOfYear));
}

/** The month of a yyyymmdd, counted as monthNumber does. */
export const monthAt = (day: number): number =>
  Math.floor(day / 10000) * 12 + (Math.floor(day / 100) % 100) - 1;

/** Full years on the first day of the month. */
export const yearsAt = (born: number, month: Month): number =>
  Math.floor((Number(month.replace('-', '')) * 100 + 1 - born) / 10000);

/** The first day of the month as yyyymmdd. */
export const firstOf = (month: Month): number => Number(month.replace('-', '')) * 100 + 1;

/** A day at least `least` and at most `most` months before the month, as yyyymmdd. */
export const monthsBefore = (
  month: Month,
  { least, most }: { least: number; most: number },
  chance: Chance,
) => someDayIn(monthNumber(month) - chance.between(least, most), chance);

/** So many years later, as certificates expire; 29 February becomes the 28th where there is none. */
export function yearsLater(day: number, years: number): number {
  const later = day + years * 10000;
  return later % 10000 === 229 && daysIn(Math.floor(later / 10000), 2) === 28 ? later - 1 : later;
}

/** 2026-11-23, or '' for 0. */
export const dayText = (day: number): Day | '' => (day === 0 ? '' : dayFromNumber(day));
