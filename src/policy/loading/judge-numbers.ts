/** Judges sums, products and quotients, and how far they can go. */
import type { CountingKind, Node, NodeOf } from '../language/term.ts';
import { type Judged, type Judges, mismatch, type Scope, typed } from './scope.ts';

const number = (low: number, high: number): Judged => ({ type: 'number', low, high });
const range = (low: number, high: number) => ({ low, high });
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const lows = (all: readonly Judged[]) => all.map(({ low }) => low);
const highs = (all: readonly Judged[]) => all.map(({ high }) => high);

export const numberJudges: Judges<CountingKind> = {
  add: ({ terms }, scope) => numeric(terms, scope, (all) => range(sum(lows(all)), sum(highs(all)))),
  subtract: ({ left, right }, scope) =>
    numeric([left, right], scope, ([a, b]) => range(a!.low - b!.high, a!.high - b!.low)),
  min: ({ terms }, scope) =>
    numeric(terms, scope, (all) => range(Math.min(...lows(all)), Math.min(...highs(all)))),
  max: ({ terms }, scope) =>
    numeric(terms, scope, (all) => range(Math.max(...lows(all)), Math.max(...highs(all)))),
  times,
  divide,
  brackets,
  age: ({ born }, scope) => typed(born, 'day', scope) && number(-9999, 9999),
  'months-between': ({ from, to }, scope) =>
    typed(from, 'day', scope) && typed(to, 'day', scope) && number(-120_000, 120_000),
};

function numeric(
  terms: readonly Node[],
  scope: Scope,
  over: (all: Judged[]) => { low: number; high: number },
): Judged | undefined {
  const all = terms.map((term) => scope.judge(term, scope));
  if (!all.every((one) => one !== undefined) || all.length === 0) return undefined;
  const type =
    all.find((one, index) => !(terms[index]!.kind === 'constant' && one.type === 'number'))?.type ??
    all[0]!.type;
  for (const [index, one] of all.entries())
    if (
      (one.type !== 'number' && one.type !== 'money') ||
      (one.type !== type && terms[index]!.kind !== 'constant')
    )
      return mismatch(scope, type, one.type);
  return { type, ...over(all) };
}

function times({ left, right }: NodeOf<'times'>, scope: Scope): Judged | undefined {
  const [a, b] = [scope.judge(left, scope), scope.judge(right, scope)];
  if (!a || !b) return undefined;
  if ((a.type !== 'number' && a.type !== 'money') || b.type !== 'number')
    return mismatch(scope, 'number', b.type);
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { type: a.type, low: Math.min(...corners), high: Math.max(...corners) };
}

function divide({ left, right, rounding }: NodeOf<'divide'>, scope: Scope): Judged | undefined {
  const [a, b] = [scope.judge(left, scope), scope.judge(right, scope)];
  if (!a || !b) return undefined;
  if ((a.type !== 'number' && a.type !== 'money') || b.type !== 'number')
    return mismatch(scope, 'number', b.type);
  if (b.low <= 0) {
    scope.report(
      '除数可能为零或负数。请先以 max(…, number(1)) 限定。',
      'the divisor may be zero or less. Bound it first, as by max(…, number(1)).',
    );
    return undefined;
  }
  if (a.low < 0) {
    scope.report(
      '被除数可能为负数，舍入方式不明。请先用 remainder(…) 限定不小于零。',
      'what is divided may be negative, and rounding would be unclear. Bound it first by remainder(…).',
    );
    return undefined;
  }
  if (2 * a.high + b.high * rounding.unit > Number.MAX_SAFE_INTEGER)
    return { type: a.type, low: 0, high: Number.POSITIVE_INFINITY };
  return { type: a.type, low: 0, high: Math.ceil(a.high / b.low / rounding.unit) * rounding.unit };
}

function brackets({ of, steps }: NodeOf<'brackets'>, scope: Scope): Judged | undefined {
  const judged = scope.judge(of, scope);
  if (!judged) return undefined;
  const rising = steps.every(
    ({ above, rate }, index) => rate >= 0 && (index === 0 ? above >= 0 : above > steps[index - 1]!.above),
  );
  if (!rising || judged.low < 0) {
    scope.report(
      '分档须从低到高且比例不为负，被分档的数不能为负。',
      'brackets must rise with rates of nothing or more, and what they split may not be negative.',
    );
    return undefined;
  }
  const high = Math.ceil((judged.high * Math.max(...steps.map(({ rate }) => rate))) / 10_000) + 1;
  return {
    type: judged.type,
    low: 0,
    high: 2 * judged.high * 10_000 > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : high,
  };
}
