/** How a programme goes with others, as data: the twelve kinds. Each carries the basis that binds it. */
import type { Fen, Text } from '#kernel';
import type { Basis } from './basis.ts';
import type { Node, Term } from './term.ts';

type Because = { readonly basis: Basis };

export type Relation =
  | ({ readonly kind: 'concurrent'; readonly with: string } & Because)
  | ({ readonly kind: 'exclusive'; readonly by: string; readonly via?: Node } & Because)
  | ({ readonly kind: 'choose-higher'; readonly with: string } & Because)
  | ({ readonly kind: 'top-up'; readonly to: string } & Because)
  | ({ readonly kind: 'not-counted'; readonly for: string } & Because)
  | ({ readonly kind: 'counted'; readonly for: string; readonly via?: Node } & Because)
  | ({ readonly kind: 'payer-order'; readonly after: string } & Because)
  | ({ readonly kind: 'opener'; readonly by: readonly string[]; readonly via?: Node } & Because)
  | ({ readonly kind: 'once'; readonly per: Text; readonly within?: number } & Because)
  | ({ readonly kind: 'class-limit'; readonly last: Node; readonly lifeMonths: Node } & Because)
  | ({
      readonly kind: 'cap';
      readonly tenThousandths: Node;
      readonly of: Node;
      readonly over: Text;
    } & Because)
  | ({ readonly kind: 'grace'; readonly during: string } & Because);

/** A declared programme, whatever its parameters. */
type Other = { readonly id: string; readonly entitled: Term<boolean> };
type Via<T> = Because & { readonly via?: Term<T> };
const viaNode = <T>({ via }: Via<T>) => (via ? { via: via.node } : {});

/** Both are paid. */
export const concurrentWith = (other: Other, { basis }: Because): Relation => ({
  kind: 'concurrent',
  with: other.id,
  basis,
});
/** Refused to whoever has the other; `via` is the fact that shows it, else this law's own finding. */
export const excludedBy = (other: Other, how: Via<boolean>): Relation => ({
  kind: 'exclusive',
  by: other.id,
  basis: how.basis,
  ...viaNode(how),
});
/** Only the better of the two is paid, whichever declares it; on equal amounts the other one stays. */
export const higherOf = (other: Other, { basis }: Because): Relation => ({
  kind: 'choose-higher',
  with: other.id,
  basis,
});
/** Pays only what the other leaves open. */
export const topUpTo = (other: Other, { basis }: Because): Relation => ({
  kind: 'top-up',
  to: other.id,
  basis,
});
export const notCountedAsIncomeFor = (other: Other, { basis }: Because): Relation => ({
  kind: 'not-counted',
  for: other.id,
  basis,
});
/** Adds to the income that the other counts; `via` is the amount received, else what this law gives. */
export const countedAsIncomeFor = (other: Other, how: Via<Fen>): Relation => ({
  kind: 'counted',
  for: other.id,
  basis: how.basis,
  ...viaNode(how),
});
/** The other pays its part of the bill first. */
export const paysAfter = (other: Other, { basis }: Because): Relation => ({
  kind: 'payer-order',
  after: other.id,
  basis,
});
/** Only for those who have one of the others; `via` is the fact that shows it. */
export const openedBy = (others: readonly Other[], how: Via<boolean>): Relation => ({
  kind: 'opener',
  by: others.map(({ id }) => id),
  basis: how.basis,
  ...viaNode(how),
});
/** Not again; `within` months when the ban ends. */
export const once = (per: Text, { basis, within }: Because & { readonly within?: number }): Relation => ({
  kind: 'once',
  per,
  basis,
  ...(within && { within }),
});
/** One of a class per service life, from whatever source. */
export const classLimit = (
  limit: Because & { readonly last: { readonly node: Node }; readonly lifeMonths: Term<number> },
): Relation => ({
  kind: 'class-limit',
  last: limit.last.node,
  lifeMonths: limit.lifeMonths.node,
  basis: limit.basis,
});
/** All together may cost no more than a share (ten-thousandths) of a sum; the run says when it is passed. */
export const cappedAt = (
  limit: Because & { readonly tenThousandths: Term<number>; readonly of: Term<Fen>; readonly over: Text },
): Relation => ({
  kind: 'cap',
  tenThousandths: limit.tenThousandths.node,
  of: limit.of.node,
  over: limit.over,
  basis: limit.basis,
});
/** Goes on while the grace period of the programme that opened it lasts. */
export const lastsDuring = (grace: Other, { basis }: Because): Relation => ({
  kind: 'grace',
  during: grace.id,
  basis,
});

/** The other programmes a relation names. */
export function namedBy(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case 'concurrent':
    case 'choose-higher':
      return [relation.with];
    case 'exclusive':
      return [relation.by];
    case 'top-up':
      return [relation.to];
    case 'not-counted':
    case 'counted':
      return [relation.for];
    case 'payer-order':
      return [relation.after];
    case 'opener':
      return relation.by;
    case 'grace':
      return [relation.during];
    case 'once':
    case 'class-limit':
    case 'cap':
      return [];
  }
}
