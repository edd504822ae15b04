/** What follows from the answers: the facts of the person, of the household, and of relatives who may be there. */
import type { Consequence, Follows, Question } from '#declarations';
import type { Month } from '#kernel';
import { type Facts, type HouseholdRole, holds, type Law, type Situation } from '#policy';
import { type Answers, factValue } from './answers.ts';

export type Asking = {
  readonly law: Law;
  readonly month: Month;
  readonly questions: readonly Question[];
  readonly consequences: readonly Consequence[];
};

/** One of each, of whom nothing is known until it is told: then nothing is taken to be so or not so. */
const relatives: readonly HouseholdRole[] = ['spouse', 'child', 'parent', 'other'];

export function situationFrom(asking: Asking, answers: Answers): Situation {
  const follows = asking.questions.flatMap((question) => {
    const answer = answers.get(question.id);
    return answer ? followsFrom(question, answer) : [];
  });
  const told: Facts = Object.assign({}, ...follows.map(({ facts }) => facts));
  const household = relatives.map((role) => ({
    role,
    facts: Object.assign(
      {},
      ...follows.map(({ relative }) => (relative && (relative.role ?? role) === role ? relative.facts : {})),
    ) as Facts,
  }));
  return withConsequences(asking, { facts: told, household });
}

/** What one answer says. */
export function followsFrom(question: Question, answer: string): readonly Follows[] {
  if (question.kind === 'month' || question.kind === 'money')
    return [{ facts: { [question.fact]: factValue(question, answer) } }];
  if (question.kind === 'one') return [question.answers[answer]!];
  const ticked = answer.split(',');
  return Object.entries(question.answers).map(([code, one]) =>
    ticked.includes(code) ? one.ticked : one.unticked,
  );
}

/** What was told stands; a consequence only fills what is open. */
function withConsequences({ law, month, consequences }: Asking, told: Situation): Situation {
  let situation = told;
  for (const { when, facts } of consequences)
    if (!when || holds(law, when, { situation, month }))
      situation = { ...situation, facts: { ...facts, ...situation.facts } };
  return situation;
}
