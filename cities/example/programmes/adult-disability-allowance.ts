import { type Fen, yuan } from '#kernel';
import type { Basis, Condition, Term } from '#policy';
import {
  add,
  ageAt,
  all,
  always,
  amount,
  any,
  anyOf,
  atLeast,
  brackets,
  condition,
  divide,
  first,
  halfUpToFen,
  is,
  min,
  monthly,
  monthStart,
  otherwise,
  past,
  programme,
  rate,
  remainder,
  share,
  sumOver,
  when,
} from '#policy';
import { facts } from '../facts.ts';

const code = (clause: string): Basis => ({
  issuer: { zh: '示例国议会', en: 'Parliament of Exampleland' },
  document: 'Social Code',
  clause,
});

/** Of the last quarter's earnings a fifth counts up to 1,500 a quarter, and three fifths of what is above. */
const countedEarnings = divide(
  brackets(
    past(facts.earnings, 3, 'sum'),
    [
      { above: 0, rate: 2000 },
      { above: yuan(1500), rate: 6000 },
    ],
    halfUpToFen,
  ),
  3,
  halfUpToFen,
);
const otherIncomeAMonth = divide(past(facts.otherIncome, 12, 'sum'), 12, halfUpToFen);
const ownIncome = add(countedEarnings, otherIncomeAMonth);
const spousesYear = sumOver(
  'spouse',
  add(past(facts.earnings, 12, 'sum'), past(facts.otherIncome, 12, 'sum')),
);

const whoever: readonly Condition[] = [
  condition({ zh: '健在', en: 'the person is alive' }, atLeast(facts.diedOn, monthStart)),
  condition(
    { zh: '年满20周岁', en: 'the person is 20 or older' },
    atLeast(ageAt(facts.bornOn, 'month-start'), 20),
  ),
  condition(
    {
      zh: '丧失能力80%及以上，或50%以上且就业受限',
      en: 'incapacity is 80 % or more, or 50 % or more and keeps from work',
    },
    any(is(facts.incapacity, 'from80'), all(is(facts.incapacity, 'from50'), facts.keptFromWork)),
  ),
];

/** A benefit as another country has it: twice reformed in how much of a spouse's income it counts. */
export const adultDisabilityAllowance = programme({
  id: 'adult-disability-allowance',
  title: { zh: '成年残疾人津贴', en: 'Allowance for disabled adults' },
  plan: [],
  of: 'person',
  gives: monthly,
  parameters: {
    fullRate: amount({ zh: '全额', en: 'Full rate' }),
    coupleCeiling: rate({
      zh: '夫妻收入上限占全额比例',
      en: 'Ceiling of a couple, as a share of the full rate',
    }),
    spouseAllowance: amount({
      zh: '配偶年收入免计额',
      en: "Part of a spouse's yearly income that does not count",
    }),
  },
  editions: ({ fullRate, coupleCeiling, spouseAllowance }) => {
    const ceiling = first(
      when(anyOf('spouse', always), share(fullRate, coupleCeiling, halfUpToFen)),
      otherwise(fullRate),
    );
    const withSpouse = (spouses: Term<Fen>) => min(fullRate, remainder(ceiling, add(ownIncome, spouses)));
    return [
      {
        from: '2011-01',
        until: '2022-01',
        basis: code('art. 821'),
        state: 'confirmed',
        conditions: whoever,
        amount: withSpouse(divide(share(spousesYear, 8000, halfUpToFen), 12, halfUpToFen)),
      },
      {
        from: '2022-01',
        until: '2023-10',
        basis: code('art. 821, first reform'),
        state: 'confirmed',
        conditions: whoever,
        amount: withSpouse(divide(remainder(spousesYear, spouseAllowance), 12, halfUpToFen)),
      },
      {
        from: '2023-10',
        basis: code('art. 821, second reform'),
        state: 'confirmed',
        conditions: whoever,
        amount: remainder(fullRate, ownIncome),
      },
    ];
  },
  asksFor: [],
  decidedBy: { zh: '残疾人之家', en: 'House for disabled persons' },
  keeps: [],
});
