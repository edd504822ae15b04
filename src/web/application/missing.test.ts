/** What the form asks, and what follows from its answers: each missing fact once, and never more than was missing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registerFacts, settledBy } from '#declarations';
import { daqing } from '../../../cities/daqing/city.ts';
import { policy } from '../../../tests/support/small-city.ts';
import type { Ask } from '../statement/asks.ts';
import type { Line } from '../statement/statement.ts';
import { missingOf, saidIn } from './missing.ts';

const lineOf = (...facts: string[]) =>
  ({ asks: facts.map((fact): Ask => ({ fact, label: { zh: fact, en: fact } })) }) as unknown as Line;
const missing = (lines: readonly Line[], known: readonly string[] = []) =>
  missingOf({ lines, policy, city: daqing, knows: (fact) => known.includes(fact) });
const every = [...policy.facts.keys()];

describe('the questions of a form', () => {
  it('are asked once, however many programmes wait for them', () => {
    const once = missing([lineOf('needsLongTermCare')]);
    const twice = missing([lineOf('needsLongTermCare'), lineOf('needsLongTermCare')]);
    assert.equal(once.questions.length, 1);
    assert.deepEqual(twice.questions, once.questions);
  });

  it('settle every fact that they are asked for; what none settles is found out by an office, and nothing falls between', () => {
    const { questions, facts, found } = missing([lineOf(...every)]);
    for (const fact of facts)
      assert.equal(
        questions.some((one) => settledBy(one).includes(fact)),
        true,
        fact,
      );
    assert.deepEqual([...facts, ...found.map(({ fact }) => fact)].sort(), every.toSorted());
    assert.ok(facts.size > 30 && found.length > 30, `${facts.size} asked, ${found.length} found out`);
  });

  it('are never about the register, nor about what is paid, nor about a relative', () => {
    const { facts } = missing([lineOf(...every, 'enrolled.dibao', 'household')]);
    assert.deepEqual(
      [...facts].filter((fact) => registerFacts.includes(fact) || fact.includes('.')),
      [],
    );
    const relative = missing([lineOf('needsLongTermCare')], ['needsLongTermCare']);
    assert.deepEqual([relative.questions, relative.found.length], [[], 1]);
  });
});

describe('what follows from the answers', () => {
  const given = missing([lineOf('needsLongTermCare')]);
  const [question] = given.questions;
  const said = (answer: string) =>
    saidIn({ missing: given, answers: { [question!.id]: answer }, policy, person: 1, household: 2 });

  it('is noted of what was missing alone, and nothing of what is not known', () => {
    const answers = question!.kind === 'one' ? Object.keys(question!.answers) : [];
    assert.ok(answers.length > 1);
    for (const answer of answers)
      assert.deepEqual(
        said(answer).map(({ name, subject }) => [name, subject]),
        [['needsLongTermCare', 1]],
        answer,
      );
    assert.deepEqual(said(''), []);
  });

  it('is about the household where the fact is', () => {
    const all = missing([lineOf(...every)]);
    const answers = Object.fromEntries(
      all.questions.flatMap((one) => (one.kind === 'one' ? [[one.id, Object.keys(one.answers)[0]!]] : [])),
    );
    const facts = saidIn({ missing: all, answers, policy, person: 1, household: 2 });
    assert.ok(facts.length > 10, `${facts.length}`);
    for (const { name, subject } of facts)
      assert.equal(subject, policy.facts.get(name)!.of === 'household' ? 2 : 1, name);
    const homeless = saidIn({ missing: all, answers, policy, person: 1, household: undefined });
    assert.deepEqual(
      homeless.filter(({ subject }) => subject !== 1),
      [],
    );
  });
});
