/** Writes conditions, choices between branches, and what stands in for the unknown. */
import {
  type DecidingKind,
  type Kind,
  type Node,
  type NodeOf,
  type Operator,
  partsOf,
} from '../language/term.ts';
import { codesOf, isYesNo } from './slots.ts';
import { type Emitters, every, isFoldable, isSmall, some, type Writer } from './writer.ts';

export const logicEmitters: Emitters<DecidingKind> = {
  all: ({ terms }, writer) => every(terms.map(writer.emit), writer.open),
  any: ({ terms }, writer) => some(terms.map(writer.emit), writer.open),
  not: ({ term }, { open, emit }) => (open ? `(2-${emit(term)})` : `(1^${emit(term)})`),
  known: ({ term }, writer) => known(term, writer),
  compare,
  'one-of': oneOf,
  presume,
  first,
  match,
  named: ({ term }, { emit }) => emit(term),
};

function known(term: Node, { place, open, emit }: Writer): string {
  if (!open) return '1';
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

function compare({ operator, left, right }: NodeOf<'compare'>, writer: Writer): string {
  const [a, b] = [writer.emit(left), writer.emit(right)];
  if (writer.open) return `COMPARE(${a},${b},${Object.keys(operators).indexOf(operator)})`;
  const ages = ageTest(operator, left, right, writer);
  if (ages) return ages;
  return isSmall(writer, left) && isSmall(writer, right)
    ? bySign(operator, a, b)
    : `(${a}${operators[operator]}${b})`;
}

/** The sign of a difference says which is less, without a branch. */
function bySign(operator: Operator, a: string, b: string): string {
  if (operator === '<') return `((${a}-${b})>>>31)`;
  if (operator === '≥') return `(1^((${a}-${b})>>>31))`;
  if (operator === '>') return `((${b}-${a})>>>31)`;
  if (operator === '≤') return `(1^((${b}-${a})>>>31))`;
  const differ = `(((${a}-${b})|(${b}-${a}))>>>31)`;
  return operator === '≠' ? differ : `(1^${differ})`;
}

/** An age against a number needs no division: at least 16 is born on or before that day 16 years ago. */
function ageTest(operator: Operator, age: Node, bound: Node, writer: Writer): string | undefined {
  if (age.kind !== 'age' || operator === '=' || operator === '≠' || !isYears(writer, bound)) return undefined;
  const lived = `(${age.at === 'month-start' ? 'start' : 'end'}-${writer.emit(age.born)})`;
  const years = writer.emit(bound);
  if (operator === '≥') return bySign('≥', lived, `${years}*10000`);
  if (operator === '<') return bySign('<', lived, `${years}*10000`);
  return bySign(operator === '≤' ? '<' : '≥', lived, `(${years}+1)*10000`);
}

const isYears = ({ place }: Writer, node: Node) => {
  const { low, high } = place.policy.rangeOf(node, place.subject);
  return low >= 0 && high <= 200;
};

function oneOf({ term, among }: NodeOf<'one-of'>, writer: Writer): string {
  const codes = codesOf(writer.place, term);
  const numbers = among.map((code) => codes.indexOf(code));
  const value = writer.emit(term);
  if (writer.open) return `AMONG(${value},[${numbers.join()}])`;
  if (codes.length > 31)
    return some(
      numbers.map((at) => bySign('=', value, String(at))),
      false,
    );
  return `(${numbers.reduce((mask, at) => mask | (1 << at), 0)}>>${value}&1)`;
}

function presume({ term, value }: NodeOf<'presume'>, writer: Writer): string {
  const asked = writer.emit(term);
  if (!writer.open) return asked;
  return isYesNo(writer.place, term)
    ? `PRESUME2(${asked},${writer.emit(value)})`
    : `PRESUME(${asked},${writer.emit(value)})`;
}

function first({ branches, otherwise }: NodeOf<'first'>, writer: Writer): string {
  const yesNo = isYesNo(writer.place, otherwise);
  const pick = yesNo ? 'PICK2' : 'PICK';
  const light =
    !yesNo && [...branches.map(({ then }) => then), otherwise].every((node) => isLight(writer, node));
  return branches.reduceRight((rest, { when, then }) => {
    const [holds, value] = [writer.emit(when), writer.emit(then)];
    if (writer.open) return `${pick}(${holds},${value},${rest})`;
    return light && branches.length === 1
      ? `(${rest}^((${rest}^${value})&-${holds}))`
      : `(${holds}?${value}:${rest})`;
  }, writer.emit(otherwise));
}

/** Cheap and small enough to be worked out for everybody and then chosen by bits. */
export const isLight = (writer: Writer, node: Node): boolean => isSmall(writer, node) && isCheap(node);

const isCheap = (node: Node): boolean =>
  isFoldable(node) ||
  (cheap.has(node.kind) &&
    (node.kind !== 'first' || node.branches.length <= 2) &&
    partsOf(node).every(isCheap));
const cheap = new Set<Kind>([
  'constant',
  'fact',
  'parameter',
  'named',
  'claimed',
  'given',
  'first',
  'all',
  'any',
  'not',
  'one-of',
  'compare',
  'age',
  'calendar',
]);

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
