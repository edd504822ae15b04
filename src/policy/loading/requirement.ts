import type { Text } from '#kernel';
import type { Basis } from '../language/basis.ts';
import type { Relation } from '../language/relation.ts';
import type { Node } from '../language/term.ts';

export type Requirement = {
  readonly says: Text;
  readonly node: Node;
  readonly basis: Basis;
  /** Where it comes from: the rule itself, how the programme goes with others, or that something must be due. */
  readonly origin: 'rule' | Relation['kind'] | 'amount';
};
