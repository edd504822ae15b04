/** A law of three programmes, small enough to read, that uses persons, households, a list, records and an amount that rises. */
import { dayColumn, idNumber, roster, warningSign } from '#declarations';
import type { Fen } from '#kernel';
import {
  ageAt,
  amount,
  anyOf,
  assemble,
  atLeast,
  below,
  choice,
  condition,
  type Dated,
  dayFact,
  moneyFact,
  monthly,
  monthStart,
  not,
  offer,
  oneOf,
  type Policy,
  programme,
  sumOver,
  vocabulary,
  yesNo,
} from '#policy';

const words = (zh: string) => ({ zh, en: zh });
const basis = { issuer: words('试'), document: '试行办法' };

const small = vocabulary({
  bornOn: dayFact(words('出生日期')),
  diedOn: dayFact(words('死亡日期')),
  certificateValid: yesNo(words('持证')),
  disabilityGrade: choice(words('等级'), {
    one: words('一级'),
    two: words('二级'),
    three: words('三级'),
    four: words('四级'),
  }),
  needsCare: yesNo(words('需要照护')),
  inCare: yesNo(words('在照护名册')),
  monthlyWage: moneyFact(words('月工资')),
});
const { terms } = small;
const of = { plan: [], asksFor: [], keeps: [], decidedBy: words('试'), gives: monthly } as const;
const edition = { from: '2020-01', basis, state: 'assumed' } as const;

const care = programme({
  ...of,
  id: 'care',
  title: words('照护补贴'),
  of: 'person',
  parameters: { rate: amount(words('月标准')) },
  editions: ({ rate }) => [
    {
      ...edition,
      conditions: [
        condition(words('持证'), terms.certificateValid),
        condition(words('重度'), oneOf(terms.disabilityGrade, 'one', 'two')),
        condition(words('需要照护'), terms.needsCare),
      ],
      amount: rate,
    },
  ],
});

const elder = programme({
  ...of,
  id: 'elder',
  title: words('高龄补贴'),
  of: 'person',
  parameters: { rate: amount(words('月标准')) },
  editions: ({ rate }) => [
    {
      ...edition,
      conditions: [
        condition(words('满八十岁'), atLeast(ageAt(terms.bornOn, 'month-start'), 80)),
        condition(words('健在'), atLeast(terms.diedOn, monthStart)),
        condition(words('不在照护名册'), not(terms.inCare)),
      ],
      amount: rate,
    },
  ],
});

const family = programme({
  ...of,
  id: 'family',
  title: words('家庭补助'),
  of: 'household',
  parameters: { line: amount(words('收入线')), rate: amount(words('月标准')) },
  editions: ({ line, rate }) => [
    {
      ...edition,
      conditions: [condition(words('收入低于收入线'), below(sumOver('everyone', terms.monthlyWage), line))],
      amount: rate,
    },
  ],
});

export const careList = roster({
  id: 'care-list',
  title: words('照护名册'),
  owner: 'civilAffairs',
  every: 'month',
  silentAfterDays: 400,
  covers: 'all',
  purpose: ['determination'],
  basis,
  of: 'person',
  columns: { idNumber: idNumber(words('身份证号')), from: dayColumn(words('起始日期')) },
  matched: { by: 'idNumber' },
  gives: { inCare: { kind: 'always', value: true }, 'enrolled.care': { kind: 'always', value: true } },
  absent: { inCare: false, 'enrolled.care': false },
  keeps: [],
});

const dated = (...values: readonly [from: `${number}-${number}`, fen: number][]): Dated<Fen>[] =>
  values.map(([from, value]) => ({ from, value: value as Fen, basis, state: 'assumed' }));

/** Somebody at home is in care: enough to raise a warning. */
const careBegan = warningSign({
  id: 'care-began',
  title: words('有人入住照护'),
  parameters: {},
  editions: () => [
    {
      ...edition,
      conditions: [condition(words('家中有人在照护名册'), anyOf('everyone', terms.inCare))],
    },
  ],
  keeps: [],
});

/** What of a city the work after a closed month asks for. */
export const smallCityOfCare = {
  rosters: [careList],
  warningSigns: [offer(careBegan, {})],
} as const;

export const smallLaw = (): Policy =>
  assemble({
    facts: small.facts,
    offers: [
      offer(care, { rate: dated(['2020-01', 10_000], ['2026-09', 12_000]) }),
      offer(elder, { rate: dated(['2020-01', 5_000]) }),
      offer(family, { line: dated(['2020-01', 250_000]), rate: dated(['2020-01', 30_000]) }),
    ],
    counties: ['230602', '230603', '230621'],
  });
