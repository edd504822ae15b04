/**
 * Writes a term as JavaScript, twice. "Sure" is for rows of which every fact asked for is known; it is what the loop
 * spends its time in. "Open" is for the others: yes-no as 0 no, 1 unknown, 2 yes; an unknown number as NaN.
 */
import { dayNumber, firstDay, impossible, lastDay, type Day, type Month } from '#kernel';
import { blockSlot, codesOf, countySlot, factSlot, gatherKey, isYesNo, parameterSlot, unknownSlot, type Place } from './slots.ts';
import { columnKey } from './table.ts';
import { partsOf, type Node, type NodeOf, type Operator, type Rounding } from './term.ts';
import type { Subject } from './vocabulary.ts';

/** The month itself is compiled in nowhere: it comes in as numbers, so that months share a loop. */
export const calendarNumbers = (month: Month) => ({
  start: dayNumber(firstDay(month)), end: dayNumber(lastDay(month)), year: Number(month.slice(0, 4)), ofYear: Number(month.slice(5)),
});

/** Names that generated code may use: i row, h its household's row, c its county, b and k the block's first rows. */
export type Writer = { readonly place: Place; readonly open: boolean; readonly array: (slot: number) => string };

export function emit(node: Node, writer: Writer): string {
  const { place, open } = writer;
  const part = (one: Node) => emit(one, writer);
  switch (node.kind) {
    case 'constant': return constant(node, open);
    case 'fact': return fact(node.name, node.ago ?? 0, writer);
    case 'past': return past(node, writer);
    case 'parameter': return parameter(node, writer);
    case 'calendar': return { 'month-start': 'start', 'month-end': 'end', year: 'year', 'month-of-year': 'ofYear' }[node.of];
    case 'all': return joined(node.terms.map(part), open ? 'Math.min' : '&&', open, 'true', '2');
    case 'any': return joined(node.terms.map(part), open ? 'Math.max' : '||', open, 'false', '0');
    case 'not': return open ? `(2-${part(node.term)})` : `!${part(node.term)}`;
    case 'known': return !open ? 'true' : isYesNo(place, node.term) ? `(${part(node.term)}!==1?2:0)` : `KNOWN(${part(node.term)})`;
    case 'compare': return compare(node, writer);
    case 'one-of': return oneOf(node, writer);
    case 'presume': return presume(node, writer);
    case 'add': return `(${node.terms.map(part).join('+')})`;
    case 'subtract': return `(${part(node.left)}-${part(node.right)})`;
    case 'times': return `(${part(node.left)}*${part(node.right)})`;
    case 'divide': return quotient(part(node.left), part(node.right), node.rounding);
    case 'min': return `Math.min(${node.terms.map(part).join()})`;
    case 'max': return `Math.max(${node.terms.map(part).join()})`;
    case 'first': return first(node, writer);
    case 'match': return match(node, writer);
    case 'brackets': return brackets(node, part(node.of));
    case 'age': return `Math.floor((${node.at === 'month-start' ? 'start' : 'end'}-${part(node.born)})/10000)`;
    case 'months-between': return `(MONTH(${part(node.to)})-MONTH(${part(node.from)}))`;
    case 'household': return gathered(node, writer);
    case 'claimed': case 'given': return ofProgramme(node, writer);
    case 'named': return part(node.term);
    case 'income-from-programmes': throw new Error('Income from programmes is expanded when the law is loaded.');
    default: return impossible(node);
  }
}

function joined(parts: readonly string[], by: string, open: boolean, emptySure: string, emptyOpen: string): string {
  if (parts.length === 0) return open ? emptyOpen : emptySure;
  if (parts.length === 1) return parts[0]!;
  return open ? `${by}(${parts.join()})` : `(${parts.join(by)})`;
}

function constant({ type, value }: NodeOf<'constant'>, open: boolean): string {
  if (type === 'yes-no') return open ? (value ? '2' : '0') : String(value);
  const number = type === 'day' ? dayNumber(value as Day) : Number(value);
  return number < 0 ? `(${number})` : String(number);
}

/** The row of another subject's table, seen from this one. */
const rowOf = ({ place }: Writer, of: Subject) => (of === place.subject ? 'i' : 'h');
const blockRowOf = ({ place }: Writer, of: Subject) =>
  of === place.subject ? (of === 'household' ? '(i-k)' : '(i-b)') : '(h-k)';

function fact(name: string, ago: number, writer: Writer): string {
  const { fact: found, slot, key } = factSlot(writer.place, name, ago);
  const row = rowOf(writer, found.of);
  const value = `${writer.array(slot)}[${row}]`;
  if (!writer.open) return found.type === 'yes-no' ? `(${value}===1)` : value;
  const { word, bit } = writer.place.bits(found.of, key);
  const unknown = `(${writer.array(unknownSlot(writer.place, found.of, word))}[${row}]&${bit})!==0`;
  return found.type === 'yes-no' ? `(${unknown}?1:${value}*2)` : `(${unknown}?NaN:${value})`;
}

function past({ fact: name, months, take, rounding }: NodeOf<'past'>, writer: Writer): string {
  const values = Array.from({ length: months }, (_, index) => fact(name, index + 1, writer));
  if (take === 'all') return joined(values, writer.open ? 'Math.min' : '&&', writer.open, 'true', '2');
  if (take === 'any') return joined(values, writer.open ? 'Math.max' : '||', writer.open, 'false', '0');
  if (take === 'most') return `Math.max(${values.join()})`;
  if (take === 'least') return `Math.min(${values.join()})`;
  const sum = `(${values.join('+')})`;
  return take === 'sum' ? sum : quotient(sum, String(months), rounding);
}

function parameter(node: NodeOf<'parameter'>, writer: Writer): string {
  const { slot, codes } = parameterSlot(writer.place, node);
  countySlot(writer.place);
  if (!node.key) return `${writer.array(slot)}[c]`;
  const value = `${writer.array(slot)}[c*${codes.length}+${emit(node.key, writer)}]`;
  return writer.open ? `(${value}??NaN)` : value;
}

const operators: Readonly<Record<Operator, string>> = { '=': '===', '≠': '!==', '<': '<', '≤': '<=', '>': '>', '≥': '>=' };
const flipped: Readonly<Record<Operator, Operator>> = { '=': '=', '≠': '≠', '<': '>', '≤': '≥', '>': '<', '≥': '≤' };

function compare({ operator, left, right }: NodeOf<'compare'>, writer: Writer): string {
  const ages = ageTest(operator, left, right, writer) ?? ageTest(flipped[operator], right, left, writer);
  if (ages) return ages;
  const [a, b] = [emit(left, writer), emit(right, writer)];
  if (!writer.open) return `(${a}${operators[operator]}${b})`;
  return `COMPARE(${a},${b},${Object.keys(operators).indexOf(operator)})`;
}

/** An age against a number needs no division: at least 16 is born on or before that day 16 years ago. */
function ageTest(operator: Operator, age: Node, bound: Node, writer: Writer): string | undefined {
  if (writer.open || age.kind !== 'age' || (operator !== '≥' && operator !== '≤' && operator !== '<' && operator !== '>')) return undefined;
  const lived = `(${age.at === 'month-start' ? 'start' : 'end'}-${emit(age.born, writer)})`;
  const years = emit(bound, writer);
  if (operator === '≥') return `(${lived}>=${years}*10000)`;
  if (operator === '<') return `(${lived}<${years}*10000)`;
  return operator === '≤' ? `(${lived}<(${years}+1)*10000)` : `(${lived}>=(${years}+1)*10000)`;
}

function oneOf({ term, among }: NodeOf<'one-of'>, writer: Writer): string {
  const codes = codesOf(writer.place, term);
  const numbers = among.map((code) => codes.indexOf(code));
  const value = emit(term, writer);
  if (writer.open) return `AMONG(${value},[${numbers.join()}])`;
  return numbers.length === 1 ? `(${value}===${numbers[0]})` : `((${numbers.reduce((mask, at) => mask | (1 << at), 0)}>>${value}&1)===1)`;
}

function presume({ term, value }: NodeOf<'presume'>, writer: Writer): string {
  const asked = emit(term, writer);
  if (!writer.open) return asked;
  return isYesNo(writer.place, term) ? `PRESUME2(${asked},${emit(value, writer)})` : `PRESUME(${asked},${emit(value, writer)})`;
}

export function quotient(above: string, below: string, { mode, unit }: Rounding): string {
  const divisor = unit === 1 ? below : `(${below}*${unit})`;
  const times = unit === 1 ? '' : `*${unit}`;
  if (mode === 'down') return `(Math.floor(${above}/${divisor})${times})`;
  if (mode === 'up') return `(Math.floor((${above}+${divisor}-1)/${divisor})${times})`;
  return `(Math.floor((2*${above}+${divisor})/(2*${divisor}))${times})`;
}

function first({ branches, otherwise }: NodeOf<'first'>, writer: Writer): string {
  const pick = isYesNo(writer.place, otherwise) ? 'PICK2' : 'PICK';
  return branches.reduceRight((rest, { when, then }) => {
    const [holds, value] = [emit(when, writer), emit(then, writer)];
    return writer.open ? `${pick}(${holds},${value},${rest})` : `(${holds}?${value}:${rest})`;
  }, emit(otherwise, writer));
}

function match({ on, cases, otherwise }: NodeOf<'match'>, writer: Writer): string {
  const key = emit(on, writer);
  const values = codesOf(writer.place, on).map((code) => emit(cases[code] ?? otherwise!, writer));
  if (writer.open) {
    const agreeing = [...Object.values(cases), ...(otherwise ? [otherwise] : [])].map((one) => emit(one, writer));
    const yesNo = isYesNo(writer.place, Object.values(cases)[0] ?? otherwise!);
    return `CHOOSE(${key},[${values.join()}],[${agreeing.join()}],${yesNo ? 1 : 'NaN'})`;
  }
  return values.reduceRight((rest, value, index) => (index === values.length - 1 ? value : `(${key}===${index}?${value}:${rest})`), '0');
}

function brackets({ steps, rounding }: NodeOf<'brackets'>, of: string): string {
  const slices = steps.map(({ above, rate }, index) => {
    const top = steps[index + 1]?.above;
    const within = top === undefined ? of : `Math.min(${of},${top})`;
    return `Math.max(0,${within}-${above})*${rate}`;
  });
  return quotient(`(${slices.join('+')})`, '10000', rounding);
}

function gathered(node: NodeOf<'household'>, writer: Writer): string {
  const { key, of } = gatherKey(writer.place, node);
  const yesNo = node.take === 'any' || node.take === 'all';
  const value = `${writer.array(blockSlot(writer.place, key, of, yesNo ? 'tri' : 'number'))}[${blockRowOf(writer, of)}]`;
  return yesNo && !writer.open ? `(${value}===2)` : value;
}

/** The block arrays of a programme that others refer to. */
export const programmeSlot = (place: Place, { kind, programme, what }: NodeOf<'claimed' | 'given'>, of: Subject) =>
  blockSlot(place, `${kind} ${what} ${programme}`, of, what === 'entitled' ? 'tri' : 'number');

function ofProgramme(node: NodeOf<'claimed' | 'given'>, writer: Writer): string {
  const rule = writer.place.era.rules.get(node.programme);
  if (!rule) return node.what === 'amount' ? '0' : writer.open ? '0' : 'false';
  const { of } = rule.programme;
  const value = `${writer.array(programmeSlot(writer.place, node, of))}[${blockRowOf(writer, of)}]`;
  return node.what === 'entitled' && !writer.open ? `(${value}===2)` : value;
}

/** A test that is true when something the terms ask for is unknown, so that the row must go the open way. */
export function emitUnknownTest(nodes: readonly Node[], writer: Writer): string {
  const words = new Map<string, number>();
  const others = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'fact' || node.kind === 'past') {
      const name = node.kind === 'fact' ? node.name : node.fact;
      const months = node.kind === 'fact' ? [node.ago ?? 0] : Array.from({ length: node.months }, (_, index) => index + 1);
      for (const ago of months) {
        const { fact: found } = factSlot(writer.place, name, ago);
        const { word, bit } = writer.place.bits(found.of, columnKey(name, ago));
        const array = `${writer.array(unknownSlot(writer.place, found.of, word))}[${rowOf(writer, found.of)}]`;
        words.set(array, (words.get(array) ?? 0) | bit);
      }
    }
    if (node.kind === 'household') {
      others.add(unknownValue(gathered(node, { ...writer, open: true }), isYesNo(writer.place, node)));
      return;
    }
    if ((node.kind === 'claimed' || node.kind === 'given') && writer.place.era.rules.has(node.programme))
      others.add(unknownValue(ofProgramme(node, { ...writer, open: true }), node.what === 'entitled'));
    else for (const inner of partsOf(node)) visit(inner);
  };
  for (const node of nodes) visit(node);
  const masks = [...words].map(([array, mask]) => `(${array}&${mask})`);
  return [...(masks.length > 0 ? [`(${masks.join('|')})!==0`] : []), ...others].join('||') || 'false';
}

const unknownValue = (value: string, yesNo: boolean) => (yesNo ? `${value}===1` : `Number.isNaN(${value})`);
