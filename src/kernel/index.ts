export {
  addMonths, day, dayFromNumber, dayNumber, daysIn, firstDay, formatDay, formatMonth, isDay, isMonth,
  lastDay, month, monthNumber, monthOf, monthsBetween, type Day, type Month,
} from './day.ts';
export { id, type Id } from './id.ts';
export { fen, formatMoney, yuan, type Fen } from './money.ts';
export { done, impossible, refuse, type Result } from './result.ts';
export { languages, type Language, type Text } from './text.ts';
