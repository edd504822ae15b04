/** Four programmes over twelve facts, for measuring the loop against the same rules written by hand. The numbers are invented. */
import { type Month, yuan } from '#kernel';
import {
  ageAt,
  all,
  amount,
  amountBy,
  any,
  assemble,
  atMost,
  choice,
  condition,
  createPopulation,
  dayFact,
  encode,
  excludedBy,
  first,
  halfUpToFen,
  higherOf,
  is,
  lookup,
  moneyFact,
  monthly,
  named,
  not,
  offer,
  oneOf,
  otherwise,
  type Policy,
  type Population,
  programme,
  share,
  times,
  vocabulary,
  when,
  wholeNumber,
  yesNo,
} from '#policy';
import { type Random, random } from '../../tests/support/random.ts';

const say = (text: string) => ({ zh: text, en: text });
const grades = { one: say('1'), two: say('2'), three: say('3'), four: say('4') };
const codes = ['one', 'two', 'three', 'four'] as const;
const basis = { issuer: say('bench'), document: 'bench' };

export const trial = vocabulary({
  grade: choice(say('grade'), grades),
  mind: yesNo(say('mind')),
  born: dayFact(say('born')),
  care: yesNo(say('care')),
  injury: yesNo(say('injury')),
  orphan: yesNo(say('orphan')),
  disabled: yesNo(say('disabled elder')),
  child: yesNo(say('child need')),
  dibao: yesNo(say('dibao'), { of: 'household' }),
  near: yesNo(say('near'), { of: 'household' }),
  income: moneyFact(say('income'), { of: 'household' }),
  size: wholeNumber(say('size'), { of: 'household', most: 20 }),
});
const f = trial.terms;
const about = { plan: [], asksFor: [], decidedBy: say('bench'), keeps: [], of: 'person' } as const;
const says = say('holds');

const living = programme({
  ...about,
  id: 'living',
  title: say('living'),
  gives: monthly,
  parameters: { standard: amount(say('standard')), line: amount(say('line')), heavy: amount(say('heavy')) },
  editions: ({ standard, line, heavy }) => [
    {
      from: '2024-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(says, any(f.dibao, all(f.near, atMost(f.income, times(line, f.size))))),
        condition(says, not(f.orphan)),
        condition(says, not(f.injury)),
      ],
      amount: first(
        when(not(f.dibao), share(standard, 6000, halfUpToFen)),
        when(oneOf(f.grade, 'one', 'two'), heavy),
        otherwise(standard),
      ),
    },
  ],
});
const nursing = programme({
  ...about,
  id: 'nursing',
  title: say('nursing'),
  gives: monthly,
  parameters: { byGrade: amountBy(say('by grade'), codes) },
  editions: ({ byGrade }) => [
    {
      from: '2024-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          says,
          any(named(say('severe'), oneOf(f.grade, 'one', 'two')), all(is(f.grade, 'three'), f.mind)),
        ),
        condition(says, f.care),
        condition(says, not(f.injury)),
      ],
      amount: lookup(byGrade, f.grade),
    },
  ],
});
const elderly = programme({
  ...about,
  id: 'elderly',
  title: say('elderly'),
  gives: monthly,
  parameters: { standard: amount(say('standard')) },
  editions: ({ standard }) => [
    {
      from: '2024-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(says, not(atMost(ageAt(f.born, 'month-end'), 59))),
        condition(says, f.disabled),
        condition(says, any(f.dibao, f.near)),
      ],
      amount: standard,
    },
  ],
  together: [higherOf(nursing, { basis })],
});
const child = programme({
  ...about,
  id: 'child',
  title: say('child'),
  gives: monthly,
  parameters: { yearly: amount(say('yearly')), line: amount(say('line')) },
  editions: ({ yearly, line }) => [
    {
      from: '2024-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(says, atMost(ageAt(f.born, 'month-end'), 14)),
        condition(says, f.child),
        condition(says, any(f.dibao, f.near, atMost(f.income, times(line, f.size)))),
      ],
      amount: share(yearly, 833, halfUpToFen),
    },
  ],
  together: [excludedBy(living, { basis, via: f.orphan })],
});

const dated = <V>(value: V) => [{ from: '2024-01' as Month, basis, state: 'assumed' as const, value }];
export const amounts = {
  living: 130_00,
  heavy: 150_00,
  line: 1_000_00,
  one: 150_00,
  two: 100_00,
  three: 60_00,
  four: 0,
  elderly: 120_00,
  yearly: 18_000_00,
  childLine: 2_000_00,
};

export const trialPolicy: Policy = assemble({
  facts: trial.facts,
  offers: [
    offer(living, { standard: dated(yuan(130)), line: dated(yuan(1000)), heavy: dated(yuan(150)) }),
    offer(nursing, { byGrade: dated({ one: yuan(150), two: yuan(100), three: yuan(60), four: yuan(0) }) }),
    offer(elderly, { standard: dated(yuan(120)) }),
    offer(child, { yearly: dated(yuan(18_000)), line: dated(yuan(2000)) }),
  ],
});

/** Households of one to four; `unknown` is the share of facts that nobody knows. */
export function trialPopulation(persons: number, unknown: number, seed = 7): Population {
  const numbers = random(seed);
  const sizes: number[] = [];
  for (let total = 0; total < persons; ) {
    const size = Math.min(numbers.whole(1, 4), persons - total);
    sizes.push(size);
    total += size;
  }
  const population = createPopulation(trialPolicy, {
    person: persons,
    household: sizes.length,
    employer: 0,
    provider: 0,
  });
  let row = 0;
  for (const [household, size] of sizes.entries()) {
    population.firstMember[household] = row;
    for (let at = 0; at < size; at++) population.householdOf[row++] = household;
  }
  population.firstMember[sizes.length] = row;
  for (const table of [population.person, population.household])
    for (const { fact, values, word, bit } of table.columns.values())
      for (let at = 0; at < table.rows; at++) {
        if (numbers.chance(unknown)) continue;
        values[at] = randomValue(fact.name, numbers);
        table.unknown[word]![at]! &= ~bit;
      }
  return population;
}

function randomValue(name: string, numbers: Random): number {
  if (name === 'grade') return numbers.whole(0, 3);
  if (name === 'born')
    return encode(
      trial.facts.find((fact) => fact.name === 'born')!,
      `${numbers.whole(1930, 2023)}-0${numbers.whole(1, 9)}-15`,
    );
  if (name === 'income') return numbers.whole(0, 6_000_00);
  if (name === 'size') return numbers.whole(1, 4);
  return numbers.chance(name === 'care' ? 0.6 : 0.2) ? 1 : 0;
}
