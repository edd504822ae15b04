/** What a person is asked who wants to know what there is for her, and which facts follow from each answer. */
import type { Text } from '#kernel';
import type { Facts, HouseholdRole, Term } from '#policy';

/** The facts of the person and the household that follow, and those of a relative in the home; of every relative without a role. */
export type Follows = {
  readonly facts?: Facts;
  readonly relative?: { readonly role?: HouseholdRole; readonly facts: Facts };
};

export type Choosing = Follows & { readonly says: Text; readonly hint?: Text };
export type Ticking = {
  readonly says: Text;
  readonly hint?: Text;
  /** Ticked and with nothing to follow, it stays open, and whoever decides has to look. */
  readonly ticked: Follows;
  readonly unticked: Follows;
};

type Asked = { readonly id: string; readonly asks: Text; readonly hint?: Text };

/** One answer, several, a month of the calendar, or a sum of money. "I do not know" is always an answer. */
export type Question = Asked &
  (
    | { readonly kind: 'one'; readonly answers: Readonly<Record<string, Choosing>> }
    | { readonly kind: 'several'; readonly answers: Readonly<Record<string, Ticking>> }
    | { readonly kind: 'month'; readonly fact: string }
    | { readonly kind: 'money'; readonly fact: string }
  );

/** Facts that are so without being asked, when something else is known: whoever is of age is no orphan of the law. */
export type Consequence = { readonly when?: Term<boolean>; readonly facts: Facts };

export type SelfCheck = {
  readonly questions: readonly Question[];
  readonly consequences: readonly Consequence[];
  /** Facts that nobody can be asked at home, each with the reason; whoever decides on the programme confirms them. */
  readonly notAsked: Readonly<Record<string, Text>>;
};

/** The facts of the person and the household that a question can settle. */
export const settledBy = (question: Question): readonly string[] =>
  question.kind === 'month' || question.kind === 'money'
    ? [question.fact]
    : followsIn(question).flatMap(({ facts = {} }) => Object.keys(facts));

/** The facts of relatives in the home that a question can settle. */
export const settledOfRelatives = (question: Question): readonly string[] =>
  question.kind === 'month' || question.kind === 'money'
    ? []
    : followsIn(question).flatMap(({ relative }) => Object.keys(relative?.facts ?? {}));

const followsIn = (question: Extract<Question, { answers: unknown }>): readonly Follows[] =>
  question.kind === 'one'
    ? Object.values(question.answers)
    : Object.values(question.answers).flatMap(({ ticked, unticked }) => [ticked, unticked]);
