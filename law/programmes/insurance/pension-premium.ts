import { amount, any, type Condition, condition, is, not, programme, relief } from '#policy';
import { clause, plan, residentPension } from '../../bases.ts';
import { belongsToCity, holdsCertificate, isSevere, lives, severe, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { papers } from '../../papers.ts';

const rule = (whom: Condition): readonly Condition[] => [
  whom,
  lives,
  holdsCertificate,
  belongsToCity,
  condition({ zh: '年满16周岁、未满60周岁', en: 'the person is 16 to 59' }, workingAge),
  condition(
    { zh: '未参加职工养老保险', en: "the person is not in employees' pension insurance" },
    not(is(facts.pensionScheme, 'employees')),
  ),
  condition({ zh: '尚未领取养老金', en: 'the person does not draw a pension yet' }, not(facts.drawsPension)),
];

/** The government pays the lowest tier into the person's account. */
export const pensionPremium = programme({
  id: 'pension-premium',
  title: { zh: '居民养老保险代缴', en: "Residents' pension premium paid by government" },
  plan: ['P19'],
  of: 'person',
  gives: relief({ zh: '城乡居民养老保险个人缴费', en: "residents' pension premium" }, 'year'),
  parameters: { lowestTier: amount({ zh: '最低缴费档次', en: 'Lowest tier' }) },
  editions: ({ lowestTier }) => [
    {
      from: '2014-07',
      basis: clause(residentPension, '四（三）'),
      state: 'assumed',
      conditions: rule(isSevere),
      amount: lowestTier,
    },
    {
      /** Since the fight against poverty also those in hardship; the month is assumed. */
      from: '2021-01',
      basis: clause(plan, '三（一）4'),
      state: 'assumed',
      conditions: rule(
        condition(
          {
            zh: '重度残疾，或低保、特困、低保边缘残疾人',
            en: 'the disability is of grade 1 or 2, or the person is in hardship',
          },
          any(severe, inHardship),
        ),
      ),
      amount: lowestTier,
    },
  ],
  asksFor: [papers.none],
  decidedBy: { zh: '人社部门依据残联名单办理', en: 'Human resources, by the list of the federation' },
  keeps: ['S1.4-01', 'B1.6-01'],
});
