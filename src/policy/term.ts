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

export type Node =
  | { readonly kind: 'constant'; readonly type: ValueType; readonly value: Value }
  | { readonly kind: 'fact'; readonly name: string; readonly ago?: number }
  | { readonly kind: 'parameter'; readonly programme: string; readonly name: string; readonly key?: Node }
  | { readonly kind: 'calendar'; readonly of: 'month-start' | 'month-end' | 'year' | 'month-of-year' }
  | { readonly kind: 'all' | 'any' | 'add' | 'min' | 'max'; readonly terms: readonly Node[] }
  | { readonly kind: 'not' | 'known'; readonly term: Node }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'one-of'; readonly term: Node; readonly among: readonly string[] }
  | { readonly kind: 'presume'; readonly term: Node; readonly value: Node; readonly reason: Text }
  | { readonly kind: 'subtract'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'times'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'divide'; readonly left: Node; readonly right: Node; readonly rounding: Rounding }
  | { readonly kind: 'first'; readonly branches: readonly Branch[]; readonly otherwise: Node }
  | {
      readonly kind: 'match';
      readonly on: Node;
      readonly cases: Readonly<Record<string, Node>>;
      readonly otherwise?: Node;
    }
  | {
      readonly kind: 'brackets';
      readonly of: Node;
      readonly steps: readonly Step[];
      readonly rounding: Rounding;
    }
  | { readonly kind: 'age'; readonly born: Node; readonly at: 'month-start' | 'month-end' }
  | { readonly kind: 'months-between'; readonly from: Node; readonly to: Node }
  | {
      readonly kind: 'past';
      readonly fact: string;
      readonly months: number;
      readonly take: PastTaking;
      readonly rounding: Rounding;
    }
  | { readonly kind: 'household'; readonly take: Gathering; readonly who: Kin; readonly of: Node }
  | { readonly kind: 'claimed' | 'given'; readonly programme: string; readonly what: 'entitled' | 'amount' }
  | { readonly kind: 'income-from-programmes'; readonly programme: string }
  | { readonly kind: 'named'; readonly words: Text; readonly term: Node };

type Branch = { readonly when: Node; readonly then: Node };

/** The part of a sum above `above` (and up to the next step) counts with `rate` ten-thousandths. */
export type Step = { readonly above: number; readonly rate: number };

export type NodeOf<Kind extends Node['kind']> = Extract<Node, { kind: Kind }>;

/** The terms a node is made of, in the order in which they are read. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'add':
    case 'min':
    case 'max':
      return node.terms;
    case 'not':
    case 'known':
    case 'one-of':
    case 'named':
      return [node.term];
    case 'presume':
      return [node.term, node.value];
    case 'compare':
    case 'subtract':
    case 'times':
    case 'divide':
      return [node.left, node.right];
    case 'first':
      return [...node.branches.flatMap(({ when, then }) => [when, then]), node.otherwise];
    case 'match':
      return [node.on, ...Object.values(node.cases), ...(node.otherwise ? [node.otherwise] : [])];
    case 'brackets':
    case 'household':
      return [node.of];
    case 'age':
      return [node.born];
    case 'months-between':
      return [node.from, node.to];
    case 'parameter':
      return node.key ? [node.key] : [];
    case 'constant':
    case 'fact':
    case 'calendar':
    case 'past':
    case 'claimed':
    case 'given':
    case 'income-from-programmes':
      return [];
  }
}

/** The node and all below it. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const part of partsOf(node)) yield* walk(part);
}
