/** What is known of one subject: the input of explaining. */
import type { Day, Fen } from '#kernel';
import type { Choice, Value } from './term.ts';
import type { TermsOf } from './vocabulary.ts';

/** A fact that is left out or undefined is unknown. Days are '2024-07-01', choices their code, money fen. */
export type Facts = Readonly<Record<string, Value | undefined>>;

/** How a member stands to the head of the household; kinship between any two members follows from it. */
export const householdRoles = ['head', 'spouse', 'child', 'parent', 'grandchild', 'other'] as const;
export type HouseholdRole = (typeof householdRoles)[number];

export type Member = {
  readonly role: HouseholdRole;
  readonly facts: Facts;
  /** Values of earlier months by fact: index 0 is one month ago. */
  readonly past?: Readonly<Record<string, readonly (Value | undefined)[]>>;
};

export type Situation = {
  /** The subject's own facts, and those of its household. */
  readonly facts: Facts;
  readonly past?: Member['past'];
  readonly role?: HouseholdRole;
  /** The other members; left out, it is unknown who lives with the person. Empty: lives alone. */
  readonly household?: readonly Member[];
  /** County-level unit, six digits, for amounts that a county sets itself. */
  readonly county?: string;
};

type ValueIn<T> = T extends boolean
  ? boolean
  : T extends Fen
    ? Fen
    : T extends number
      ? number
      : T extends Choice<infer Code>
        ? Code
        : Day;

/** Facts by name with the types that the vocabulary gives them. */
export type FactsIn<Vocabulary> = {
  readonly [Name in keyof Vocabulary]?: Vocabulary[Name] extends {
    readonly yields?: (value: infer T) => unknown;
  }
    ? ValueIn<T> | undefined
    : never;
} & { readonly [own: `received.${string}`]: Day | undefined } & {
  readonly [own: `enrolled.${string}`]: boolean | undefined;
};

export type TypedFacts<V> = V extends { terms: TermsOf<infer F> } ? FactsIn<TermsOf<F>> : never;

/** A household of more members is a collective one (集体户), of which nobody knows who lives with whom. */
export const mostMembers = 64;
