/** Writes constants, facts and their past, parameters and the calendar. */
import { type Day, dayNumber, firstDay, lastDay, type Month } from '#kernel';
import type { NodeOf } from '../language/term.ts';
import { quotient } from './quotient.ts';
import { factSlot, parameterSlot, unknownSlot } from './slots.ts';
import { type Emitters, every, rowOf, some, type Writer } from './writer.ts';

/** The month itself is compiled in nowhere: it comes in as numbers, so that months share a loop. */
export const calendarNumbers = (month: Month) => ({
  start: dayNumber(firstDay(month)),
  end: dayNumber(lastDay(month)),
  year: Number(month.slice(0, 4)),
  ofYear: Number(month.slice(5)),
});

const calendarNames = {
  'month-start': 'start',
  'month-end': 'end',
  year: 'year',
  'month-of-year': 'ofYear',
} as const;

export const valueEmitters: Emitters<'constant' | 'fact' | 'past' | 'parameter' | 'calendar'> = {
  constant: (node, { open }) => constant(node, open),
  fact: ({ name, ago }, writer) => fact(name, ago ?? 0, writer),
  past,
  parameter,
  calendar: ({ of }) => calendarNames[of],
};

function constant({ type, value }: NodeOf<'constant'>, open: boolean): string {
  if (type === 'yes-no') return value ? (open ? '2' : '1') : '0';
  const number = type === 'day' ? dayNumber(value as Day) : Number(value);
  return number < 0 ? `(${number})` : String(number);
}

function fact(name: string, ago: number, writer: Writer): string {
  const { fact: found, slot, key } = factSlot(writer.place, name, ago);
  const row = rowOf(writer, found.of);
  const value = writer.ofRow(`${writer.array(slot)}[${row}]`);
  if (!writer.open) return value;
  const { word, bit } = writer.place.bits(found.of, key);
  const unknown = `(${writer.array(unknownSlot(writer.place, found.of, word))}[${row}]&${bit})!==0`;
  return found.type === 'yes-no' ? `(${unknown}?1:${value}*2)` : `(${unknown}?NaN:${value})`;
}

function past({ fact: name, months, take, rounding }: NodeOf<'past'>, writer: Writer): string {
  const values = Array.from({ length: months }, (_, index) => fact(name, index + 1, writer));
  if (take === 'all') return every(values, writer.open);
  if (take === 'any') return some(values, writer.open);
  if (take === 'most') return `Math.max(${values.join()})`;
  if (take === 'least') return `Math.min(${values.join()})`;
  const sum = `(${values.join('+')})`;
  return take === 'sum' ? sum : quotient(sum, String(months), rounding);
}

/** Where no county sets its own value, one value is read before the loop. */
function parameter(node: NodeOf<'parameter'>, writer: Writer): string {
  const { slot, codes, byCounty } = parameterSlot(writer.place, node);
  if (!node.key) return byCounty ? `${writer.array(slot)}[c]` : writer.constant(`${writer.array(slot)}[0]`);
  const at = byCounty ? `c*${codes.length}+${writer.emit(node.key)}` : writer.emit(node.key);
  const value = `${writer.array(slot)}[${at}]`;
  return writer.open ? `(${value}??NaN)` : value;
}
