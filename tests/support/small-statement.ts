/** Two programmes and one person: enough to hear a statement in each voice. */
import { topic } from '#declarations';
import { type Month, yuan } from '#kernel';
import {
  ageAt,
  amount,
  assemble,
  atLeast,
  choice,
  condition,
  dayFact,
  excludedBy,
  type Facts,
  moneyFact,
  monthly,
  monthStart,
  offer,
  oneOf,
  programme,
  vocabulary,
  yesNo,
} from '#policy';
import type { Origins } from '../../src/web/statement/origin.ts';
import { type Line, statementOf } from '../../src/web/statement/statement.ts';

const { facts: vocabularyFacts, terms: facts } = vocabulary({
  diedOn: dayFact({ zh: '死亡日期', en: 'Date of death' }),
  bornOn: dayFact({ zh: '出生日期', en: 'Date of birth' }),
  grade: choice(
    { zh: '残疾等级', en: 'Grade of disability' },
    { two: { zh: '二级', en: 'Grade 2' }, three: { zh: '三级', en: 'Grade 3' } },
  ),
  needsCare: yesNo({ zh: '需要长期照护', en: 'Needs long-term care' }),
  income: moneyFact({ zh: '月收入', en: 'Monthly income' }),
});
const basis = { issuer: { zh: '国务院', en: 'State Council' }, document: '国发〔2015〕52号' };
const shared = {
  plan: [],
  of: 'person',
  gives: monthly,
  parameters: { standard: amount({ zh: '月标准', en: 'Monthly amount' }) },
  asksFor: [{ zh: '居民身份证', en: 'Identity card' }],
  decidedBy: { zh: '区民政局', en: 'County civil affairs' },
  keeps: [],
} as const;

const care = programme({
  ...shared,
  id: 'care',
  title: { zh: '护理补贴', en: 'Care subsidy' },
  editions: ({ standard }) => [
    {
      from: '2016-01',
      basis,
      state: 'confirmed',
      amount: standard,
      conditions: [
        condition({ zh: '本人健在', en: 'the person is alive' }, atLeast(facts.diedOn, monthStart)),
        condition({ zh: '残疾等级为二级', en: 'the disability is of grade 2' }, oneOf(facts.grade, 'two')),
        condition({ zh: '需要长期照护', en: 'the person needs care' }, facts.needsCare),
      ],
    },
  ],
});
const old = programme({
  ...shared,
  id: 'old',
  title: { zh: '老年补贴', en: 'Old-age subsidy' },
  editions: ({ standard }) => [
    {
      from: '2016-01',
      basis,
      state: 'confirmed',
      amount: standard,
      conditions: [
        condition(
          { zh: '年满60周岁', en: 'the person is 60 or older' },
          atLeast(ageAt(facts.bornOn, 'month-start'), 60),
        ),
      ],
    },
  ],
  together: [excludedBy(care, { basis })],
});
const policy = assemble({
  facts: vocabularyFacts,
  offers: [care, old].map((one) =>
    offer(one, { standard: [{ from: '2016-01', value: yuan(130), basis, state: 'assumed' }] }),
  ),
});
const origins: Origins = {
  find: (fact) =>
    fact === 'grade'
      ? { source: { zh: '残疾人证名册', en: 'Certificates' }, since: '2024-05-01' }
      : undefined,
  owner: (fact) =>
    fact === 'needsCare'
      ? { name: { zh: '残联', en: 'the federation' }, lastMonth: '2026-08', silent: true }
      : undefined,
};
export const stating = (known: Facts, month: Month = '2026-11') =>
  statementOf({
    policy,
    origins,
    month,
    name: '王某某',
    topics: [topic('age', { zh: '年龄不在范围内', en: 'Outside the age range' }, ['bornOn'])],
    situation: { facts: { bornOn: '1984-05-15', diedOn: '9999-12-31', ...known } },
  });
export const line = (known: Facts, id: string): Line =>
  stating(known).lines.find(({ programme: of }) => of === id)!;
export const received = { grade: 'two', needsCare: true, 'enrolled.care': true };
