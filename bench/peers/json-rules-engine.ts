/** Rules as its JSON; each amount is a rule of its own, because an event carries a constant. */
import { type Condition, Engine, type Rule } from 'json-rules-engine';
import { type Amounts, better, type Peer, type Person, type Totals } from './peer.ts';

export const jsonRulesEngine: Peer = {
  name: 'json-rules-engine',
  persons: 3_000,
  prepare: async (people, amounts) => {
    const engine = new Engine(rulesOf(amounts));
    return async () => {
      const sum = { living: 0, nursing: 0, elderly: 0, child: 0 };
      for (const person of people) {
        const found = await resultFor(engine, factsOf(person, amounts));
        for (const name of Object.keys(sum) as (keyof Totals)[]) sum[name] += found[name];
      }
      return sum;
    };
  },
};

const factsOf = (person: Person, { line, childLine }: Amounts) => ({
  ...person,
  line: line * person.size,
  childLine: childLine * person.size,
});

async function resultFor(engine: Engine, facts: object): Promise<Totals> {
  const found = { living: 0, nursing: 0, elderly: 0, child: 0 };
  const { events } = await engine.run(facts);
  for (const { type, params } of events) found[type as keyof Totals] = params.amount;
  return { ...found, ...better(found.nursing, found.elderly) };
}

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const within = (value: string) => ({ fact: 'income', operator: 'lessThanInclusive', value: { fact: value } });
const marginal = { all: [is('dibao', false), is('near', true), within('line')] };
const free = [is('orphan', false), is('injury', false)];
const severe = { fact: 'grade', operator: 'lessThan', value: 2 };

function rulesOf(amounts: Amounts): Rule[] {
  const rule = (type: keyof Totals, amount: number, all: readonly Condition[]): Rule => ({
    conditions: { all },
    event: { type, params: { amount } },
  });
  const dibao = is('dibao', true);
  const milder = { fact: 'grade', operator: 'greaterThanInclusive', value: 2 };
  const poor = [dibao, is('near', true)];
  const cared = [is('care', true), is('injury', false)];
  return [
    rule('living', amounts.heavy, [dibao, severe, ...free]),
    rule('living', amounts.living, [dibao, milder, ...free]),
    rule('living', amounts.near, [marginal, ...free]),
    rule('nursing', amounts.nursing[0], [is('grade', 0), ...cared]),
    rule('nursing', amounts.nursing[1], [is('grade', 1), ...cared]),
    rule('nursing', amounts.nursing[2], [is('grade', 2), is('mind', true), ...cared]),
    rule('elderly', amounts.elderly, [
      { fact: 'age', operator: 'greaterThanInclusive', value: 60 },
      is('disabled', true),
      { any: poor },
    ]),
    rule('child', amounts.childMonthly, [
      { fact: 'age', operator: 'lessThanInclusive', value: 14 },
      is('child', true),
      is('orphan', false),
      { any: [...poor, within('childLine')] },
    ]),
  ];
}
