/** What an explanation looks at: one subject with its household in one month, and what was looked at on the way. */
import type { Month } from '#kernel';
import type { HouseholdRole, Member } from '../language/situation.ts';
import type { Kind, Node, NodeOf, Value } from '../language/term.ts';
import type { Era, Policy } from '../loading/assemble.ts';

/** What explaining asks of a policy. */
export type Law = Pick<Policy, 'facts' | 'programmes' | 'era' | 'parameter'>;

export type Known = Value | undefined;

/** What a fact was used for: recorded while a condition is walked. */
export type Use = {
  readonly fact: string;
  readonly value: Known;
  readonly member: number;
  readonly ago?: number;
};

export type UseOfProgramme = {
  readonly programme: string;
  readonly what: 'entitled' | 'amount';
  readonly value: Known;
};

export type World = {
  readonly policy: Law;
  readonly era: Era;
  readonly month: Month;
  readonly county: string | undefined;
  readonly householdKnown: boolean;
  /** The subject first. Facts of the household are read from the subject. */
  readonly members: readonly Member[];
  readonly memo: Map<string, Known>;
  /** The value of a term for a member; undefined is unknown. */
  readonly evaluate: (node: Node, member: number) => Known;
  /** What was looked at since somebody began to watch; undefined while nobody does. */
  seen: { readonly uses: Use[]; readonly programmes: UseOfProgramme[] } | undefined;
};

/** One evaluator for each kind of term; a kind without one does not compile. */
export type Evaluators<K extends Kind> = {
  readonly [One in K]: (node: NodeOf<One>, world: World, member: number) => Known;
};

export const roleOf = ({ members }: World, member: number): HouseholdRole => members[member]!.role;
