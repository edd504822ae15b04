/** The self-check against the law: every fact that a citizen's programme asks for is a question, a consequence, or has a reason why not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Question, settledBy, settledOfRelatives } from '#declarations';
import { assemble, type Facts, lawIn, pack, type Value } from '#policy';
import { daqing } from './city.ts';

const { questions, consequences, notAsked } = daqing.selfCheck;
const policy = assemble({
  facts: daqing.facts,
  offers: daqing.offers,
  counties: daqing.counties.map(({ code }) => code),
});

const told = new Set([
  ...questions.flatMap(settledBy),
  ...consequences.flatMap(({ facts }) => Object.keys(facts)),
]);
/** Of this month and of the years to come, for persons and households. */
const wanted = new Set(
  (['2026-11', '2031-01'] as const).flatMap((month) =>
    pack(lawIn(policy, month, ['person', 'household']), { month, language: 'zh' }).packed.facts.map(
      ({ name }) => name,
    ),
  ),
);
/** When something was last received stands in the records of the office. */
const asked = [...wanted].filter((name) => !name.startsWith('received.'));

describe('a fact that a programme for citizens asks for', () => {
  test('has a question, follows from another, or has a reason in law/self-check/not-asked.ts', () =>
    assert.deepEqual(
      asked.filter((name) => !told.has(name) && !(name in notAsked)),
      [],
    ));

  test('is not both asked and not asked; no reason is left over', () => {
    assert.deepEqual(
      Object.keys(notAsked).filter((name) => told.has(name)),
      [],
    );
    assert.deepEqual(
      Object.keys(notAsked).filter((name) => !wanted.has(name)),
      [],
    );
  });
});

/** All values that a question or a consequence may set. */
const valuesIn = (facts: Facts = {}): [string, Value][] =>
  Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
const follows = (question: Question) => {
  if (question.kind === 'month' || question.kind === 'money') return [];
  if (question.kind === 'one') return Object.values(question.answers);
  return Object.values(question.answers).flatMap(({ ticked, unticked }) => [ticked, unticked]);
};
const set = [
  ...questions
    .flatMap(follows)
    .flatMap(({ facts, relative }) => [...valuesIn(facts), ...valuesIn(relative?.facts)]),
  ...consequences.flatMap(({ facts }) => valuesIn(facts)),
];

test('every answer gives facts that exist values that they can have', () => {
  const fits = ([name, value]: [string, Value]): boolean => {
    const fact = policy.facts.get(name);
    if (!fact) return false;
    if (fact.type === 'yes-no') return typeof value === 'boolean';
    if (fact.type === 'choice') return String(value) in (fact.codes ?? {});
    return typeof value === (fact.type === 'day' ? 'string' : 'number');
  };
  assert.deepEqual(
    set.filter((one) => !fits(one)),
    [],
  );
});

test('every question can be of use: a programme asks for what it settles', () => {
  assert.deepEqual(
    questions
      .filter((one) => ![...settledBy(one), ...settledOfRelatives(one)].some((name) => wanted.has(name)))
      .map(({ id }) => id),
    [],
  );
});

test('a page asks one thing, briefly: no question is long, none has more than nine answers', () => {
  for (const question of questions) {
    assert.ok(question.asks.zh.length <= 24, question.asks.zh);
    if ('answers' in question)
      assert.ok(Object.keys(question.answers).length <= 9, `${question.id}: make a question of its own`);
  }
});
