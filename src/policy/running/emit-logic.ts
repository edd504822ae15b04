/** Writes conditions, choices between branches, and what stands in for the unknown. */
import type { Node, NodeOf, Operator } from '../language/term.ts';
import { codesOf, isYesNo } from './slots.ts';
import { type Emitters, every, some, type Writer } from './writer.ts';

type Deciding =
  | 'all'
  | 'any'
  | 'not'
  | 'known'
  | 'compare'
  | 'one-of'
  | 'presume'
  | 'first'
  | 'match'
  | 'named';

export const logicEmitters: Emitters<Deciding> = {
  all: ({ terms }, writer) => every(terms.map(writer.emit), writer.open),
  any: ({ terms }, writer) => some(terms.map(writer.emit), writer.open),
  not: ({ term }, { open, emit }) => (open ? `(2-${emit(term)})` : `!${emit(term)}`),
  known: ({ term }, writer) => known(term, writer),
  compare,
  'one-of': oneOf,
  presume,
  first,
  match,
  named: ({ term }, { emit }) => emit(term),
};

function known(term: Node, { place, open, emit }: Writer): string {
  if (!open) return 'true';
  return isYesNo(place, term) ? `(${emit(term)}!==1?2:0)` : `KNOWN(${emit(term)})`;
}

const operators: Readonly<Record<Operator, string>> = {
  '=': '===',
  '≠': '!==',
  '<': '<',
  '≤': '<=',
  '>': '>',
  '≥': '>=',
};

const flipped: Readonly<Record<Operator, Operator>> = {
  '=': '=',
  '≠': '≠',
  '<': '>',
  '≤': '≥',
  '>': '<',
  '≥': '≤',
};

function compare({ operator, left, right }: NodeOf<'compare'>, writer: Writer): string {
  const ages = ageTest(operator, left, right, writer) ?? ageTest(flipped[operator], right, left, writer);
  if (ages) return ages;
  const [a, b] = [writer.emit(left), writer.emit(right)];
  if (!writer.open) return `(${a}${operators[operator]}${b})`;
  return `COMPARE(${a},${b},${Object.keys(operators).indexOf(operator)})`;
}

/** An age against a number needs no division: at least 16 is born on or before that day 16 years ago. */
function ageTest(operator: Operator, age: Node, bound: Node, writer: Writer): string | undefined {
  if (
    writer.open ||
    age.kind !== 'age' ||
    (operator !== '≥' && operator !== '≤' && operator !== '<' && operator !== '>')
  )
    return undefined;
  const lived = `(${age.at === 'month-start' ? 'start' : 'end'}-${writer.emit(age.born)})`;
  const years = writer.emit(bound);
  if (operator === '≥') return `(${lived}>=${years}*10000)`;
  if (operator === '<') return `(${lived}<${years}*10000)`;
  return operator === '≤' ? `(${lived}<(${years}+1)*10000)` : `(${lived}>=(${years}+1)*10000)`;
}

function oneOf({ term, among }: NodeOf<'one-of'>, writer: Writer): string {
  const codes = codesOf(writer.place, term);
  const numbers = among.map((code) => codes.indexOf(code));
  const value = writer.emit(term);
  if (writer.open) return `AMONG(${value},[${numbers.join()}])`;
  return numbers.length === 1
    ? `(${value}===${numbers[0]})`
    : `((${numbers.reduce((mask, at) => mask | (1 << at), 0)}>>${value}&1)===1)`;
}

function presume({ term, value }: NodeOf<'presume'>, writer: Writer): string {
  const asked = writer.emit(term);
  if (!writer.open) return asked;
  return isYesNo(writer.place, term)
    ? `PRESUME2(${asked},${writer.emit(value)})`
    : `PRESUME(${asked},${writer.emit(value)})`;
}

function first({ branches, otherwise }: NodeOf<'first'>, writer: Writer): string {
  const pick = isYesNo(writer.place, otherwise) ? 'PICK2' : 'PICK';
  return branches.reduceRight((rest, { when, then }) => {
    const [holds, value] = [writer.emit(when), writer.emit(then)];
    return writer.open ? `${pick}(${holds},${value},${rest})` : `(${holds}?${value}:${rest})`;
  }, writer.emit(otherwise));
}

function match({ on, cases, otherwise }: NodeOf<'match'>, writer: Writer): string {
  const key = writer.emit(on);
  const values = codesOf(writer.place, on).map((code) => writer.emit(cases[code] ?? otherwise!));
  if (writer.open) {
    const agreeing = [...Object.values(cases), ...(otherwise ? [otherwise] : [])].map((one) =>
      writer.emit(one),
    );
    const yesNo = isYesNo(writer.place, Object.values(cases)[0] ?? otherwise!);
    return `CHOOSE(${key},[${values.join()}],[${agreeing.join()}],${yesNo ? 1 : 'NaN'})`;
  }
  return values.reduceRight(
    (rest, value, index) => (index === values.length - 1 ? value : `(${key}===${index}?${value}:${rest})`),
    '0',
  );
}
