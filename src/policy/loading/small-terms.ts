/** The small terms that relations turn into. */
import { yuan } from '#kernel';
import type { Relation } from '../language/relation.ts';
import type { Node } from '../language/term.ts';

export type OfKind<K extends Relation['kind']> = Extract<Relation, { kind: K }>;

export const ofKind =
  (relations: readonly Relation[]) =>
  <K extends Relation['kind']>(kind: K) =>
    relations.filter((relation): relation is OfKind<K> => relation.kind === kind);

export const entitledTo = (programme: string): Node => ({ kind: 'given', programme, what: 'entitled' });

export const claimedAmount = (programme: string): Node => ({ kind: 'claimed', programme, what: 'amount' });

export const nothing: Node = { kind: 'constant', type: 'money', value: yuan(0) };

export const monthStart: Node = { kind: 'calendar', of: 'month-start' };

export const positive = (left: Node): Node => ({ kind: 'compare', operator: '>', left, right: nothing });

export const anyNode = (terms: readonly Node[]): Node =>
  terms.length === 1 ? terms[0]! : { kind: 'any', terms };

export const remainderAfter = (of: Node, payers: readonly string[]): Node => ({
  kind: 'max',
  terms: [
    nothing,
    payers.reduce<Node>(
      (left, programme) => ({ kind: 'subtract', left, right: { kind: 'given', programme, what: 'amount' } }),
      of,
    ),
  ],
});
