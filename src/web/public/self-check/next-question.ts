/** Which question comes next: the one that most programmes, and most money, still hang on. Pure. */
import { type Question, settledBy, settledOfRelatives } from '#declarations';
import type { Law } from '#policy';
import type { Answers } from './answers.ts';
import type { Open, Standing } from './standing.ts';

/** Nobody is asked more. What is still open then is said to be open. */
export const mostQuestions = 15;

type Asking = { readonly law: Law; readonly questions: readonly Question[] };

export type Ahead = {
  readonly next: Question | undefined;
  /** How many may still come; an answer makes it fewer, seldom more. */
  readonly about: number;
};

export function questionsAhead(asking: Asking, answers: Answers, standing: readonly Standing[]): Ahead {
  const wanted = questionsThatDecide(asking, answers, standing);
  const left = Math.max(0, mostQuestions - answers.size);
  return { next: left > 0 ? wanted[0] : undefined, about: Math.min(left, wanted.length) };
}

/** Unanswered questions on which some programme still hangs, the weightiest first. */
export function questionsThatDecide(
  asking: Asking,
  answers: Answers,
  standing: readonly Standing[],
): Question[] {
  const open = standing.filter(({ state }) => state === 'maybe');
  return asking.questions
    .filter(({ id }) => !answers.has(id))
    .map((question) => ({ question, weight: weightOf(question, open, asking) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ question }) => question);
}

function weightOf(question: Question, open: readonly Standing[], { law, questions }: Asking): number {
  const settles = settledIn([question]);
  const canBeTold = settledIn(questions);
  return open
    .filter((one) =>
      one.open.some((condition) => asks(condition, settles) && canBeSettled(condition, canBeTold, law)),
    )
    .reduce((sum, { finding }) => sum + 1 + worthAtMost(law, finding), 0);
}

type Settled = { readonly own: ReadonlySet<string>; readonly ofRelatives: ReadonlySet<string> };
const settledIn = (questions: readonly Question[]): Settled => ({
  own: new Set(questions.flatMap(settledBy)),
  ofRelatives: new Set(questions.flatMap(settledOfRelatives)),
});

const asks = ({ own, ofRelatives }: Open, settles: Settled): boolean =>
  own.some((name) => settles.own.has(name)) || ofRelatives.some((name) => settles.ofRelatives.has(name));

/** A sum, a number or a day that nobody is asked keeps its condition open, whatever else is answered. */
function canBeSettled({ own, ofRelatives }: Open, told: Settled, law: Law): boolean {
  const isCounted = (name: string) => !['yes-no', 'choice'].includes(law.facts.get(name)?.type ?? 'yes-no');
  return !(
    own.some((name) => isCounted(name) && !told.own.has(name)) ||
    ofRelatives.some((name) => isCounted(name) && !told.ofRelatives.has(name) && name !== 'diedOn')
  );
}

const muchFen = 1_000_000;

/** Between nothing and one: the largest sum that the programme names for a year, against ten thousand yuan. */
function worthAtMost(law: Law, { programme, month }: Standing['finding']): number {
  const sums = Object.entries(programme.parameters)
    .filter(([, { type }]) => type === 'money')
    .flatMap(([name]) => {
      const value = law.parameter({ programme: programme.id, name }, month).city?.value ?? 0;
      return typeof value === 'number' ? [value] : Object.values(value);
    });
  const times = programme.gives.every === 'month' ? 12 : 1;
  return Math.min(1, (Math.max(0, ...sums) * times) / muchFen);
}
