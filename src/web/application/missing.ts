/** What a form has to ask: each missing fact once, by the question that settles it; what no question settles, an office finds out. Pure. */

import type { SaidFact } from '#casework';
import { type City, type Question, registerFacts, settledBy } from '#declarations';
import type { Policy } from '#policy';
import { followsFrom } from '../public/self-check/situation-from.ts';
import type { Ask } from '../statement/asks.ts';
import type { Line } from '../statement/statement.ts';

export type Missing = {
  readonly questions: readonly Question[];
  /** The facts that an answer may note. */
  readonly facts: ReadonlySet<string>;
  /** What who decides finds out. */
  readonly found: readonly Ask[];
};

type Given = {
  readonly lines: readonly Line[];
  readonly policy: Policy;
  readonly city: Pick<City, 'selfCheck'>;
  /** What is on record of the person and the household; what is missing all the same is a relative's. */
  readonly knows: (fact: string) => boolean;
};

export function missingOf({ lines, policy, city, knows }: Given): Missing {
  const asks = [...new Map(lines.flatMap((line) => line.asks).map((ask) => [ask.fact, ask])).values()];
  const { questions } = city.selfCheck;
  const chosen = new Set<Question>();
  const facts = new Set<string>();
  const found: Ask[] = [];
  for (const ask of asks) {
    const question =
      isSaid(ask.fact, policy) && !knows(ask.fact)
        ? ([...chosen, ...questions].find((one) => settledBy(one).includes(ask.fact)) ?? undefined)
        : undefined;
    if (!question) found.push(ask);
    else {
      chosen.add(question);
      facts.add(ask.fact);
    }
  }
  return { questions: questions.filter((one) => chosen.has(one)), facts, found };
}

/** The register, and what is paid, are nobody's to say. */
const isSaid = (name: string, { facts }: Policy): boolean => {
  const of = facts.get(name)?.of;
  return (of === 'person' || of === 'household') && !registerFacts.includes(name) && !name.includes('.');
};

type Answered = {
  readonly missing: Missing;
  readonly answers: Readonly<Record<string, string>>;
  readonly policy: Policy;
  readonly person: number;
  readonly household: number | undefined;
};

/** What follows from the answers, of what was missing alone: no word of a form overwrites a list. */
export function saidIn({ missing, answers, policy, person, household }: Answered): SaidFact[] {
  const told = missing.questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer ? followsFrom(question, answer).flatMap(({ facts = {} }) => Object.entries(facts)) : [];
  });
  return [...new Map(told)].flatMap(([name, value]) => {
    const subject = policy.facts.get(name)?.of === 'household' ? household : person;
    return missing.facts.has(name) && value !== undefined && subject !== undefined
      ? [{ name, subject, value }]
      : [];
  });
}
