export {
  addMonths,
  type Day,
  day,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysIn,
  firstDay,
  formatDay,
  formatMonth,
  isDay,
  isMonth,
  lastDay,
  type Month,
  month,
  monthNumber,
  monthOf,
  monthsBetween,
} from './day.ts';
export { type Id, id } from './id.ts';
export { type Fen, fen, formatMoney, yuan } from './money.ts';
export { done, impossible, type Result, refuse } from './result.ts';
export { type Language, languages, type Text } from './text.ts';
