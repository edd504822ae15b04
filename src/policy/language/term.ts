/**
 * A term is data, not code: one declaration can be run for a person, run for a city, explained, checked and printed.
 * Every kind of term that exists stands here; a law can say nothing else.
 */
import type { Day, Fen, Text } from '#kernel';

declare const code: unique symbol;

/** One code of a choice, such as 'one' of the grades one to four. */
export type Choice<Code extends string> = { readonly [code]: Code };

/** What a term may yield. A number is a whole number; money is whole fen. */
export type Value = boolean | number | Fen | Day | string;
export type ValueType = 'yes-no' | 'number' | 'money' | 'day' | 'choice';

/** A term that yields a T; the T exists for the compiler alone. */
export type Term<T> = { readonly node: Node; readonly yields?: (value: T) => T };

export type Rounding = { readonly mode: 'half-up' | 'down' | 'up'; readonly unit: Fen };
export type Operator = '=' | '≠' | '<' | '≤' | '>' | '≥';
export type Gathering = 'count' | 'sum' | 'any' | 'all' | 'most' | 'least';
export type PastTaking = 'sum' | 'average' | 'any' | 'all' | 'most' | 'least';

/** Who in the household, seen from the person; 'everyone' includes the person. */
export type Kin = 'everyone' | 'others' | 'spouse' | 'parents' | 'children';

/** Every kind of term with what it holds. */
type Kinds = {
  constant: { readonly type: ValueType; readonly value: Value };
  /** `ago`: so many months before the month asked for. */
  fact: { readonly name: string; readonly ago?: number };
  parameter: { readonly programme: string; readonly name: string; readonly key?: Node };
  calendar: { readonly of: 'month-start' | 'month-end' | 'year' | 'month-of-year' };
  all: { readonly terms: readonly Node[] };
  any: { readonly terms: readonly Node[] };
  not: { readonly term: Node };
  known: { readonly term: Node };
  compare: { readonly operator: Operator; readonly left: Node; readonly right: Node };
  'one-of': { readonly term: Node; readonly among: readonly string[] };
  presume: { readonly term: Node; readonly value: Node; readonly reason: Text };
  add: { readonly terms: readonly Node[] };
  subtract: { readonly left: Node; readonly right: Node };
  times: { readonly left: Node; readonly right: Node };
  divide: { readonly left: Node; readonly right: Node; readonly rounding: Rounding };
  min: { readonly terms: readonly Node[] };
  max: { readonly terms: readonly Node[] };
  first: { readonly branches: readonly Branch[]; readonly otherwise: Node };
  match: { readonly on: Node; readonly cases: Readonly<Record<string, Node>>; readonly otherwise?: Node };
  brackets: { readonly of: Node; readonly steps: readonly Step[]; readonly rounding: Rounding };
  age: { readonly born: Node; readonly at: 'month-start' | 'month-end' };
  'months-between': { readonly from: Node; readonly to: Node };
  past: {
    readonly fact: string;
    readonly months: number;
    readonly take: PastTaking;
    readonly rounding: Rounding;
  };
  household: { readonly take: Gathering; readonly who: Kin; readonly of: Node };
  /** What another programme claims before the better one is chosen, and what it gives in the end. */
  claimed: { readonly programme: string; readonly what: 'entitled' | 'amount' };
  given: { readonly programme: string; readonly what: 'entitled' | 'amount' };
  'income-from-programmes': { readonly programme: string };
  named: { readonly words: Text; readonly term: Node };
};

export type Kind = keyof Kinds;
/** Kinds that decide: conditions, choices between branches, and what stands in for the unknown. */
export type DecidingKind =
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
/** Kinds that count: sums, products, quotients, ages and months. */
export type CountingKind =
  | 'add'
  | 'subtract'
  | 'times'
  | 'divide'
  | 'min'
  | 'max'
  | 'brackets'
  | 'age'
  | 'months-between';
export type NodeOf<K extends Kind> = K extends Kind ? { readonly kind: K } & Kinds[K] : never;
export type Node = NodeOf<Kind>;

type Branch = { readonly when: Node; readonly then: Node };

/** The part of a sum above `above` (and up to the next step) counts with `rate` ten-thousandths. */
export type Step = { readonly above: number; readonly rate: number };

/** The terms a node is made of, in the order in which they are written. */
export const partsOf = (node: Node): readonly Node[] => Object.values(node).flatMap(nodesIn);

function nodesIn(value: unknown): readonly Node[] {
  if (isNode(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(nodesIn) : [];
}

/** The same node with each of its parts changed. */
export const mapParts = (node: Node, change: (part: Node) => Node): Node => changed(node, change) as Node;

function changed(of: object, change: (part: Node) => Node): object {
  const one = (value: unknown): unknown => {
    if (isNode(value)) return change(value);
    if (Array.isArray(value)) return value.map(one);
    return typeof value === 'object' && value !== null ? changed(value, change) : value;
  };
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, one(value)]));
}

/** A node is known by its kind; nothing else that a node holds has one. */
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'kind' in value;

/** The node and all below it. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const part of partsOf(node)) yield* walk(part);
}
