/** A programme: who can receive what, from when, on which basis, and how it goes with the others. */
import type { Day, Fen, Month, Text } from '#kernel';
import type { Basis, BasisState } from './basis.ts';
import type { Form } from './form.ts';
import type { Amounts, AnyAmounts, Parameters, ParameterTerms } from './parameter.ts';
import type { Relation } from './relation.ts';
import type { Node, Term } from './term.ts';
import type { Subject } from './vocabulary.ts';

/** One condition of a rule in the words that an officer and a citizen read, with the clause that asks for it. */
export type Condition = { readonly says: Text; readonly term: Term<boolean>; readonly clause?: string };
export const condition = (says: Text, term: Term<boolean>, clause?: string): Condition => ({
  says,
  term,
  ...(clause && { clause }),
});

/** A reason for a place in the order of a priority programme, with its points. */
export type Points = { readonly says: Text; readonly when: Term<boolean>; readonly points: number };

/** A bill of which a part is paid back; what earlier payers paid is taken off before the share. */
export type Bill = { readonly cost: Term<Fen>; readonly share: Term<number>; readonly ceiling: Term<Fen> };

export type Edition = {
  readonly from: Month;
  /** The first month in which it no longer holds; left out, it holds until the next edition. */
  readonly until?: Month;
  readonly basis: Basis;
  readonly state: BasisState;
  readonly conditions: readonly Condition[];
  /** What it is worth (fen) each time it is given; a bill instead where a share is paid back. */
  readonly amount: Term<Fen> | Bill;
  /** How many units of a service or devices at the most. */
  readonly quantity?: Term<number>;
  /** Points that put applicants of a priority programme in order. */
  readonly rank?: readonly Points[];
  /** What its claim asks of other programmes, where that is not what the programme's own relations say. */
  readonly together?: readonly Relation[];
};

/**
 * How whoever is entitled comes to it. application: one applies, and who is entitled without it is visited. offer: told when there is
 * something else to tell, and never a reason to visit by itself. at-use: whoever shows the papers has it; nobody enrols, nobody is missed.
 */
export type Uptake = 'application' | 'offer' | 'at-use';

/** A paper that a programme asks for, or the words that say that none has to be brought. */
export type Paper = Text & { readonly nothing?: true };

export type Programme<P extends Parameters = Parameters> = {
  readonly id: string;
  readonly title: Text;
  /** The rows of the list of programmes that it is, such as P11. */
  readonly plan: readonly string[];
  readonly of: Subject;
  readonly gives: Form;
  readonly parameters: P;
  readonly editions: readonly Edition[];
  readonly together: readonly Relation[];
  readonly asksFor: readonly Paper[];
  readonly decidedBy: Text;
  readonly uptake: Uptake;
  /** The commitments of the plan that it keeps. */
  readonly keeps: readonly string[];
  /** Its parameters as terms, for the rules of others. */
  readonly terms: ParameterTerms<P>;
  /** The day on which it was last received ('never' is a known day); from payment and delivery records. */
  readonly received: Term<Day>;
  /** Whether the subject is enrolled in it now. */
  readonly enrolled: Term<boolean>;
  /** Whether this law finds the subject entitled, and to how much (0 when not). */
  readonly entitled: Term<boolean>;
  readonly given: Term<Fen>;
};

type Declaration<P extends Parameters> = Pick<
  Programme<P>,
  'id' | 'title' | 'plan' | 'of' | 'gives' | 'parameters' | 'asksFor' | 'decidedBy' | 'keeps'
> & {
  editions(parameters: ParameterTerms<P>): readonly Edition[];
  /** By application when left out. */
  readonly uptake?: Uptake;
  /** A function where a relation is bounded by the programme's own parameters, such as a service life. */
  readonly together?: readonly Relation[] | ((parameters: ParameterTerms<P>) => readonly Relation[]);
};

/** Declares a programme; relations name other programmes by their declarations, so a misspelt one does not compile. */
export function programme<const P extends Parameters>(declared: Declaration<P>): Programme<P> {
  const { id, parameters, together = [] } = declared;
  const terms = Object.fromEntries(
    Object.entries(parameters).map(([name, { by }]) => [
      name,
      { node: { kind: 'parameter', programme: id, name }, by },
    ]),
  ) as unknown as ParameterTerms<P>;
  const node = (made: Node) => ({ node: made });
  return {
    ...declared,
    uptake: declared.uptake ?? 'application',
    together: typeof together === 'function' ? together(terms) : together,
    terms,
    editions: declared.editions(terms),
    received: node({ kind: 'fact', name: receivedFact(id) }),
    enrolled: node({ kind: 'fact', name: enrolledFact(id) }),
    entitled: node({ kind: 'given', programme: id, what: 'entitled' }),
    given: node({ kind: 'given', programme: id, what: 'amount' }),
  };
}

/** Every programme brings two facts of its own: when it was last received, and whether one is enrolled. */
export const receivedFact = (programmeId: string) => `received.${programmeId}`;
export const enrolledFact = (programmeId: string) => `enrolled.${programmeId}`;

/** A programme as a city gives it: with every amount that the city has set. */
export type Offer = { readonly programme: Programme; readonly amounts: AnyAmounts };
export const offer = <P extends Parameters>(programme: Programme<P>, amounts: Amounts<P>): Offer => ({
  programme: programme as unknown as Programme,
  amounts: amounts as unknown as AnyAmounts,
});
