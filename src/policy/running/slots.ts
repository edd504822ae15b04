/** The arrays a generated loop works on, each with a number by which the code names it. No name of a law enters the code. */

import type { Node, NodeOf } from '../language/term.ts';
import type { Fact, Subject } from '../language/vocabulary.ts';
import type { Era, Policy } from '../loading/assemble.ts';
import { variesByCounty } from '../loading/resolve.ts';
import { columnKey } from './table.ts';

/** How an array is filled and indexed. */
export type Slot =
  | { readonly kind: 'fact'; readonly of: Subject; readonly key: string }
  | { readonly kind: 'unknown'; readonly of: Subject; readonly word: number }
  | {
      readonly kind: 'parameter';
      readonly programme: string;
      readonly name: string;
      readonly codes: readonly string[];
    }
  /** A term of parameters and the calendar alone, worked out once a month for each county. */
  | { readonly kind: 'folded'; readonly code: string }
  | { readonly kind: 'index'; readonly what: 'householdOf' | 'county'; readonly of: Subject }
  /** Held for one block of rows only. */
  | { readonly kind: 'block'; readonly of: Subject; readonly store: 'tri' | 'number' }
  | {
      readonly kind: 'result';
      readonly of: Subject;
      readonly programme: string;
      readonly what: 'outcome' | 'amount' | 'quantity';
    };

export type Slots = {
  readonly all: readonly Slot[];
  slot(key: string, made: () => Slot): number;
};

export function createSlots(): Slots {
  const numbers = new Map<string, number>();
  const all: Slot[] = [];
  return {
    all,
    slot(key, made) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      all.push(made());
      return all.length - 1;
    },
  };
}

/** Where a term is worked out: for which rows, over which policy, into which slots. */
export type Place = {
  readonly policy: Policy;
  readonly era: Era;
  readonly subject: Subject;
  readonly slots: Slots;
  /** Bits of each table's unknown words, by fact key. */
  readonly bits: (of: Subject, key: string) => { word: number; bit: number };
};

export const factOf = ({ policy }: Place, name: string): Fact => {
  const fact = policy.facts.get(name);
  if (!fact) throw new Error(`Unjudged fact ${name}`);
  return fact;
};

export const factSlot = (place: Place, name: string, ago: number) => {
  const fact = factOf(place, name);
  const key = columnKey(name, ago);
  return {
    fact,
    key,
    slot: place.slots.slot(`fact ${fact.of} ${key}`, () => ({ kind: 'fact', of: fact.of, key })),
  };
};

export const unknownSlot = ({ slots }: Place, of: Subject, word: number) =>
  slots.slot(`unknown ${of} ${word}`, () => ({ kind: 'unknown', of, word }));

export const blockSlot = ({ slots }: Place, key: string, of: Subject, store: 'tri' | 'number') =>
  slots.slot(`block ${key}`, () => ({ kind: 'block', of, store }));

/** The choice that a key ranges over, in the order of its column's numbers. */
export function codesOf(place: Place, node: Node): readonly string[] {
  switch (node.kind) {
    case 'fact':
      return Object.keys(factOf(place, node.name).codes ?? {});
    case 'named':
    case 'presume':
      return codesOf(place, node.term);
    case 'first':
      return codesOf(place, node.otherwise);
    default:
      throw new Error(`A ${node.kind} is no choice`);
  }
}

export function parameterSlot(place: Place, { programme, name, key }: NodeOf<'parameter'>) {
  const codes = key ? codesOf(place, key) : [];
  return {
    codes,
    byCounty: variesByCounty(place.policy.offers, { programme, name }),
    slot: place.slots.slot(`parameter ${programme}.${name} ${codes.join()}`, () => ({
      kind: 'parameter',
      programme,
      name,
      codes,
    })),
  };
}

/** One key for a household aggregate wherever it stands, so that it is gathered once. */
export const gatherKey = (place: Place, node: NodeOf<'household'>) => {
  const forHousehold = place.subject === 'household' || node.who === 'everyone';
  return {
    key: `gather ${forHousehold ? 'household' : 'person'} ${JSON.stringify(node)}`,
    of: (forHousehold ? 'household' : 'person') as Subject,
  };
};

/** Whether a term is yes-no: kept as 0 no, 1 unknown, 2 yes where it may be unknown. */
export function isYesNo(place: Place, node: Node): boolean {
  switch (node.kind) {
    case 'constant':
      return node.type === 'yes-no';
    case 'fact':
      return factOf(place, node.name).type === 'yes-no';
    case 'past':
      return node.take === 'any' || node.take === 'all';
    case 'all':
    case 'any':
    case 'not':
    case 'known':
    case 'compare':
    case 'one-of':
      return true;
    case 'first':
      return isYesNo(place, node.otherwise);
    case 'match':
      return isYesNo(place, Object.values(node.cases)[0] ?? node.otherwise!);
    case 'presume':
    case 'named':
      return isYesNo(place, node.term);
    case 'household':
      return node.take === 'any' || node.take === 'all';
    case 'claimed':
    case 'given':
      return node.what === 'entitled';
    default:
      return false;
  }
}
