/** What a statement names as the nearest change is one, on Daqing's own law: it leads to a yes, and nothing nearer does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMonths, type Day, dayFromNumber, dayNumber, isDay, type Month } from '#kernel';
import { assemble, type Change, explain, nearestChanges, type Situation, type Value } from '#policy';
import { type Random, random } from '../../tests/support/random.ts';
import { randomPeople } from '../../tests/support/random-people.ts';
import { daqing } from './city.ts';

const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });
const programmes = policy.programmes.filter(({ of }) => of === 'person' || of === 'household');
const months = ['2021-07', '2024-08', '2026-11'] as const;
const seed = 20_261_123;

type Asked = {
  readonly programmeId: string;
  readonly situation: Situation;
  readonly month: Month;
  readonly changes: readonly Change[];
};

/** Everybody and every programme that is not a yes. */
const asked: readonly Asked[] = months.flatMap((month) => {
  const { people } = randomPeople({ policy, city: daqing }, { count: 120, seed });
  return people.flatMap((situation) => {
    const nearest = nearestChanges({ policy, situation, month });
    return programmes.map(({ id: programmeId }) => ({
      programmeId,
      situation,
      month,
      changes: nearest(programmeId),
    }));
  });
});

const outcome = ({ programmeId, situation, month }: Omit<Asked, 'changes'>) =>
  explain(policy, programmeId, situation, month).outcome;
const outcomeWith = (one: Asked, fact: string, value: Value) =>
  outcome({ ...one, situation: { ...one.situation, facts: { ...one.situation.facts, [fact]: value } } });
const where = ({ programmeId, month }: Asked) => `${programmeId} in ${month}, seed ${seed}`;

type FactChange = Extract<Change, { kind: 'fact' }>;
const factChanges = asked.flatMap((one) =>
  one.changes.flatMap((change) => (change.kind === 'fact' ? [{ one, change }] : [])),
);

/** Values between what is and what is named: all of them where they are few, else the last before it and some at random. */
function nearer({ fact, from, to }: FactChange, numbers: Random): Value[] {
  const { type, codes = {} } = policy.facts.get(fact)!;
  if (type === 'choice') {
    const order = Object.keys(codes);
    const distance = (code: Value) => Math.abs(order.indexOf(code as string) - order.indexOf(from as string));
    return from === undefined ? [] : order.filter((code) => distance(code) < distance(to));
  }
  if (type === 'yes-no' || from === undefined) return [];
  const number = (value: Value) => (type === 'day' ? dayNumber(value as Day) : (value as number));
  const [start, end] = [number(from), number(to)];
  const far = Math.abs(end - start) - 1;
  const steps =
    far <= 400
      ? Array.from({ length: Math.max(0, far) }, (_, at) => at + 1)
      : [1, far, far - 1, ...Array.from({ length: 40 }, () => numbers.whole(1, far))];
  const between = steps.map((step) => start + Math.sign(end - start) * step);
  return type === 'day' ? between.map(dayFromNumber).filter(isDay) : between;
}

describe('the nearest change', () => {
  it('there are enough to tell', (t) => {
    t.diagnostic(`${factChanges.length} changes of facts for ${asked.length} questions`);
    assert.ok(factChanges.length > 1_000, `${factChanges.length} changes`);
    const types = new Set(factChanges.map(({ change }) => policy.facts.get(change.fact)!.type));
    assert.deepEqual([...types].sort(), ['choice', 'day', 'money', 'number', 'yes-no']);
  });

  it('makes it a yes', () => {
    for (const { one, change } of factChanges)
      assert.equal(outcomeWith(one, change.fact, change.to), 'entitled', `${where(one)}: ${change.fact}`);
    for (const one of asked)
      for (const change of one.changes)
        if (change.kind === 'time') assert.equal(outcome({ ...one, month: change.month }), 'entitled');
  });

  it('has nothing nearer that would do', () => {
    const numbers = random(seed);
    for (const { one, change } of factChanges)
      for (const value of nearer(change, numbers))
        assert.notEqual(
          outcomeWith(one, change.fact, value),
          'entitled',
          `${where(one)}: ${change.fact} from ${change.from} to ${change.to}, but ${value} does`,
        );
    for (const one of asked)
      for (const change of one.changes)
        if (change.kind === 'time')
          for (let before = addMonths(one.month, 1); before < change.month; before = addMonths(before, 1))
            assert.notEqual(outcome({ ...one, month: before }), 'entitled', `${where(one)}: ${before}`);
  });

  it('is named wherever one yes, no or choice that a condition looks at would do', () => {
    // Every eighth: it asks for many explanations.
    for (const one of asked.filter((_, at) => at % 8 === 0)) {
      const { verdicts, outcome: now } = explain(policy, one.programmeId, one.situation, one.month);
      if (now === 'entitled') continue;
      const looked = verdicts
        .filter(({ holds }) => holds !== true)
        .flatMap(({ uses }) => uses.filter(({ member, ago }) => member === 0 && ago === undefined));
      for (const name of new Set(looked.map(({ fact }) => fact))) {
        const { type, codes = {} } = policy.facts.get(name)!;
        if (name === 'sex' || (type !== 'choice' && type !== 'yes-no')) continue;
        const values = type === 'choice' ? Object.keys(codes) : [true, false];
        if (!values.some((value) => outcomeWith(one, name, value) === 'entitled')) continue;
        const named = one.changes.some((change) => change.kind === 'fact' && change.fact === name);
        assert.ok(named, `${where(one)}: ${name}`);
      }
    }
  });
});
