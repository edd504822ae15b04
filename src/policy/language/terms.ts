/** How a law writes its terms. Each function adds one node and computes nothing. */
import { type Day, type Fen, type Text, yuan } from '#kernel';
import type {
  Choice,
  Gathering,
  Kin,
  Node,
  Operator,
  PastTaking,
  Rounding,
  Step,
  Term,
  Value,
  ValueType,
} from './term.ts';

const term = <T>(node: Node): Term<T> => ({ node });
/** A term of any kind, read for its node alone. */
type Bare = { readonly node: Node };
const nodesOf = (terms: readonly Bare[]) => terms.map(({ node }) => node);
const typeOfConstant = (value: Value): ValueType =>
  typeof value === 'boolean' ? 'yes-no' : typeof value === 'number' ? 'number' : 'day';

type Constant<T> = T extends boolean
  ? boolean
  : T extends Fen
    ? Fen
    : T extends number
      ? number
      : T extends Day
        ? Day
        : never;
type Or<T> = Term<T> | Constant<T>;

/** A constant is typed by what stands beside it: 3 beside money is 3 fen, so write yuan(…). */
const read = (value: Bare | Value): Node =>
  typeof value === 'object' ? value.node : { kind: 'constant', type: typeOfConstant(value), value };

export const money = (amount: Fen) => term<Fen>({ kind: 'constant', type: 'money', value: amount });
export const number = (value: number) => term<number>({ kind: 'constant', type: 'number', value });
export const always = term<boolean>({ kind: 'constant', type: 'yes-no', value: true });
export const never = term<boolean>({ kind: 'constant', type: 'yes-no', value: false });

export const all = (...terms: Term<boolean>[]) => term<boolean>({ kind: 'all', terms: nodesOf(terms) });
export const any = (...terms: Term<boolean>[]) => term<boolean>({ kind: 'any', terms: nodesOf(terms) });
export const not = (negated: Term<boolean>) => term<boolean>({ kind: 'not', term: negated.node });

const comparison =
  (operator: Operator) =>
  <T extends number | Fen | Day>(left: Term<T>, right: Or<T>) =>
    term<boolean>({ kind: 'compare', operator, left: left.node, right: read(right) });

export const equals = comparison('=');
export const differs = comparison('≠');
export const below = comparison('<');
export const atMost = comparison('≤');
export const above = comparison('>');
export const atLeast = comparison('≥');

export const is = <Code extends string>(choice: Term<Choice<Code>>, one: NoInfer<Code>) => oneOf(choice, one);
export const oneOf = <Code extends string>(choice: Term<Choice<Code>>, ...among: NoInfer<Code>[]) =>
  term<boolean>({ kind: 'one-of', term: choice.node, among });

/** Whether a value is known at all; never unknown itself. */
export const known = <T>(asked: Term<T>) => term<boolean>({ kind: 'known', term: asked.node });

/** The only way to turn "we do not know" into a value; the reason is shown with the result. */
export const presume = <T extends boolean | number | Fen | Day>(
  asked: Term<T>,
  value: Constant<T>,
  reason: Text,
) => term<T>({ kind: 'presume', term: asked.node, value: read(value), reason });

export const add = <T extends number | Fen>(...terms: Term<T>[]) =>
  term<T>({ kind: 'add', terms: nodesOf(terms) });
export const subtract = <T extends number | Fen>(left: Term<T>, right: Or<T>) =>
  term<T>({ kind: 'subtract', left: left.node, right: read(right) });

/** What is left of an amount, never less than nothing. */
export const remainder = (of: Term<Fen>, after: Or<Fen>) => max(subtract(of, after), money(yuan(0)));
export const times = <T extends number | Fen>(left: Term<T>, right: Term<number> | number) =>
  term<T>({ kind: 'times', left: left.node, right: read(right) });

export const halfUpToFen: Rounding = { mode: 'half-up', unit: yuan(0.01) };
export const halfUpToYuan: Rounding = { mode: 'half-up', unit: yuan(1) };
export const downToFen: Rounding = { mode: 'down', unit: yuan(0.01) };

/** The divisor must be provably above nothing, or the law does not load. */
export const divide = <T extends number | Fen>(
  left: Term<T>,
  right: Term<number> | number,
  rounding: Rounding,
) => term<T>({ kind: 'divide', left: left.node, right: read(right), rounding });

/** A share in ten-thousandths: share(x, 5500, …) is 55 % of x. */
export const share = (of: Term<Fen>, tenThousandths: Term<number> | number, rounding: Rounding) =>
  divide(times(of, tenThousandths), 10_000, rounding);

export const min = <T extends number | Fen>(...terms: Term<T>[]) =>
  term<T>({ kind: 'min', terms: nodesOf(terms) });
export const max = <T extends number | Fen>(...terms: Term<T>[]) =>
  term<T>({ kind: 'max', terms: nodesOf(terms) });

type When<T> = { readonly when: Term<boolean>; readonly then: Term<T> };
type Otherwise<T> = { readonly otherwise: Term<T> };
export const when = <T>(condition: Term<boolean>, then: Term<T>): When<T> => ({ when: condition, then });
export const otherwise = <T>(value: Term<T>): Otherwise<T> => ({ otherwise: value });

/** The first branch whose condition holds; the last one, otherwise, cannot be left out. */
export const first = <T>(...branches: [...When<T>[], Otherwise<T>]) => {
  const last = branches.at(-1) as Otherwise<T>;
  const others = branches.slice(0, -1) as When<T>[];
  return term<T>({
    kind: 'first',
    branches: others.map(({ when: condition, then }) => ({ when: condition.node, then: then.node })),
    otherwise: last.otherwise.node,
  });
};

/** A table look-up: every code of the choice has its value, or the law does not compile. */
export const match = <Code extends string, T>(
  on: Term<Choice<Code>>,
  cases: { readonly [C in Code]: Term<T> },
) => term<T>({ kind: 'match', on: on.node, cases: mapNodes(cases) });

const mapNodes = (cases: Readonly<Record<string, Bare>>) =>
  Object.fromEntries(Object.entries(cases).map(([key, { node }]) => [key, node]));

/** Marginal brackets: each slice of the sum counts with its own rate in ten-thousandths. */
export const brackets = <T extends number | Fen>(of: Term<T>, steps: readonly Step[], rounding: Rounding) =>
  term<T>({ kind: 'brackets', of: of.node, steps, rounding });

/** Completed years on the first or last day of the month; who is born on 29 February ages on 1 March. */
export const ageAt = (born: Term<Day>, at: 'month-start' | 'month-end') =>
  term<number>({ kind: 'age', born: born.node, at });
export const monthStart = term<Day>({ kind: 'calendar', of: 'month-start' });
export const monthEnd = term<Day>({ kind: 'calendar', of: 'month-end' });
export const calendarYear = term<number>({ kind: 'calendar', of: 'year' });
export const monthOfYear = term<number>({ kind: 'calendar', of: 'month-of-year' });

/** Whole calendar months from one day's month to another's: 31 January to 1 February is 1. */
export const monthsBetween = (from: Term<Day>, to: Term<Day>) =>
  term<number>({ kind: 'months-between', from: from.node, to: to.node });

/** The value of a fact so many months before the month asked for. */
export const ago = <T>(fact: Term<T>, months: number) =>
  term<T>({ kind: 'fact', name: factName(fact), ago: months });

/** Over the last n months before the month asked for: 1 is the month before. An average rounds half up to the fen or the one. */
export const past = <T extends number | Fen>(
  fact: Term<T>,
  months: number,
  take: 'sum' | 'average' | 'most' | 'least',
) => term<T>({ kind: 'past', fact: factName(fact), months, take, rounding: halfUpToFen });
export const inPast = (fact: Term<boolean>, months: number, take: 'any' | 'all') =>
  term<boolean>({
    kind: 'past',
    fact: factName(fact),
    months,
    take: take satisfies PastTaking,
    rounding: halfUpToFen,
  });

function factName(fact: Bare): string {
  if (fact.node.kind !== 'fact')
    throw new Error('Only a fact has a past: write ago(facts.x, 3), past(facts.x, 12, …).');
  return fact.node.name;
}

const household = <T>(take: Gathering, who: Kin, of: Bare) =>
  term<T>({ kind: 'household', take, who, of: of.node });
export const countOf = (who: Kin, that: Term<boolean>) => household<number>('count', who, that);
export const sumOver = <T extends number | Fen>(who: Kin, of: Term<T>) => household<T>('sum', who, of);
export const anyOf = (who: Kin, that: Term<boolean>) => household<boolean>('any', who, that);
export const allOf = (who: Kin, that: Term<boolean>) => household<boolean>('all', who, that);
export const mostOf = <T extends number | Fen>(who: Kin, of: Term<T>) => household<T>('most', who, of);
export const leastOf = <T extends number | Fen>(who: Kin, of: Term<T>) => household<T>('least', who, of);

/** A term under a name that reasons use in its place: "severe disability" instead of its definition. */
export const named = <T>(words: Text, of: Term<T>) => term<T>({ kind: 'named', words, term: of.node });

/** What programmes that declare themselves counted as income for this one give to the household. */
export const incomeFromProgrammes = (programmeId: string) =>
  term<Fen>({ kind: 'income-from-programmes', programme: programmeId });
