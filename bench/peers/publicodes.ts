/** Rules as its objects; it evaluates one situation at a time. */
import Engine from 'publicodes';
import type { Amounts, Peer, Person, Totals } from './peer.ts';

const outputs = ['living', 'nursing', 'elderly', 'child'] as const satisfies (keyof Totals)[];

export const publicodes: Peer = {
  name: 'Publicodes',
  persons: 400,
  prepare: async (people, amounts) => {
    const engine = new Engine(rulesOf(amounts));
    return async () => {
      const sum = { living: 0, nursing: 0, elderly: 0, child: 0 };
      for (const person of people) {
        engine.setSituation(situationOf(person));
        for (const name of outputs) sum[name] += Number(engine.evaluate(name).nodeValue);
      }
      return sum;
    };
  },
};

/** What she asks for is `wanted` here: `child` is the benefit. */
const situationOf = ({ child: wanted, ...person }: Person) =>
  Object.fromEntries(
    Object.entries({ ...person, wanted }).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? (value ? 'oui' : 'non') : value,
    ]),
  );

const flags = ['mind', 'care', 'injury', 'orphan', 'disabled', 'wanted', 'dibao', 'near'];
const given = (value: number | string) => ({ 'par défaut': value });
const every = (...conditions: unknown[]) => ({ 'toutes ces conditions': conditions });
const some = (...conditions: unknown[]) => ({ 'une de ces conditions': conditions });
const choose = (otherwise: number | string, ...cases: [unknown, number | string][]) => ({
  variations: [...cases.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }],
});

const rulesOf = (a: Amounts) => ({
  grade: given(0),
  age: given(0),
  income: given(0),
  size: given(1),
  ...Object.fromEntries(flags.map((name) => [name, given('non')])),
  free: every('orphan = non', 'injury = non'),
  poor: some('dibao', 'near'),
  living: choose(
    0,
    [every('dibao', 'free', 'grade < 2'), a.heavy],
    [every('dibao', 'free'), a.living],
    [every('near', 'free', `income <= ${a.line} * size`), a.near],
  ),
  'nursing claim': choose(
    0,
    [some('care = non', 'injury'), 0],
    ['grade = 0', a.nursing[0]],
    ['grade = 1', a.nursing[1]],
    [every('grade = 2', 'mind'), a.nursing[2]],
  ),
  'elderly claim': choose(0, [every('age >= 60', 'disabled', 'poor'), a.elderly]),
  nursing: choose(0, ['nursing claim >= elderly claim', 'nursing claim']),
  elderly: choose('elderly claim', ['nursing claim >= elderly claim', 0]),
  child: choose(0, [
    every('age <= 14', 'wanted', 'orphan = non', some('poor', `income <= ${a.childLine} * size`)),
    a.childMonthly,
  ]),
});
