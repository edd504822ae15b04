/** Who writes a term as code: for which subject, for rows that are sure or open, into which arrays. */
import { type Kind, type Node, type NodeOf, walk } from '../language/term.ts';
import type { Subject } from '../language/vocabulary.ts';
import type { Place } from './slots.ts';

/**
 * "Sure" is for rows of which every fact asked for is known; it is what the loop spends its time in. Yes-no is 0 or 1 there
 * (or a comparison, which counts as such), and small numbers are compared and chosen by bits, since a branch that is
 * guessed wrong costs more than a rule. "Open" is for the others: yes-no as 0 no, 1 unknown, 2 yes; an unknown number as NaN.
 * Names that the code may use: i row, h its household's row, c its county, b and k the block's first rows.
 */
export type Writer = {
  readonly place: Place;
  readonly open: boolean;
  readonly array: (slot: number) => string;
  /** A value that is the same for every row: read once before the loop. */
  readonly constant: (code: string) => string;
  /** A value of the row that several terms may read: read once at the row's start. */
  readonly ofRow: (code: string) => string;
  /** The name that holds what a programme claims or gives when the same loop works it out. */
  readonly held: (slot: number) => string | undefined;
  /** Whether another loop reads that block array, so that it must be filled as well. */
  readonly keeps: (slot: number) => boolean;
  readonly emit: (node: Node) => string;
};

/** One emitter for each kind of term; a kind without one does not compile. */
export type Emitters<K extends Kind> = { readonly [One in K]: (node: NodeOf<One>, writer: Writer) => string };

/** The row of another subject's table, seen from this one. */
export const rowOf = ({ place }: Writer, of: Subject) => (of === place.subject ? 'i' : 'h');

export const blockRowOf = ({ place }: Writer, of: Subject) =>
  of === place.subject ? (of === 'household' ? '(i-k)' : '(i-b)') : '(h-k)';

/** All of several yes-no terms, as code. */
export const every = (terms: readonly string[], open: boolean) =>
  open ? folded(terms, 'Math.min', '2') : joined(terms, '&', '1');

/** Any of several yes-no terms, as code. */
export const some = (terms: readonly string[], open: boolean) =>
  open ? folded(terms, 'Math.max', '0') : joined(terms, '|', '0');

const folded = (terms: readonly string[], by: string, none: string) =>
  terms.length === 0 ? none : terms.length === 1 ? terms[0]! : `${by}(${terms.join()})`;
const joined = (terms: readonly string[], by: string, none: string) =>
  terms.length === 0 ? none : terms.length === 1 ? terms[0]! : `(${terms.join(by)})`;

/** Whether a number is so small that sums of two fit in 32 bits, and bits may stand for comparisons. */
export function isSmall({ place }: Writer, node: Node): boolean {
  const { low, high } = place.policy.rangeOf(node, place.subject);
  return low > -(2 ** 30) && high < 2 ** 30;
}

const arithmetic = new Set<Kind>(['add', 'subtract', 'times', 'divide', 'min', 'max', 'brackets']);

/** A computation over parameters and the calendar alone: it leaves the loop. */
export const isFoldable = (node: Node): boolean =>
  arithmetic.has(node.kind) && [...walk(node)].every(isFixed);

const isFixed = (node: Node) =>
  arithmetic.has(node.kind) ||
  node.kind === 'constant' ||
  node.kind === 'calendar' ||
  (node.kind === 'parameter' && node.key === undefined);
