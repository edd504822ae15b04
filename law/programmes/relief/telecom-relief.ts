import { amount, any, condition, programme, relief } from '#policy';
import { clause, plan } from '../../bases.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { papers } from '../../papers.ts';

export const telecomRelief = programme({
  id: 'telecom-relief',
  title: { zh: '移动电话和宽带资费优惠', en: 'Relief on mobile and broadband fees' },
  plan: ['P29'],
  of: 'person',
  gives: relief({ zh: '移动电话、宽带资费', en: 'mobile and broadband fees' }, 'month'),
  parameters: { monthlyAmount: amount({ zh: '每月优惠额', en: 'Relief a month' }) },
  editions: ({ monthlyAmount }) => [
    {
      from: '2021-01',
      basis: clause(plan, '三（一）5、专栏2-一-4'),
      state: 'assumed',
      conditions: [
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '属于低收入残疾人家庭', en: 'the household is poor' },
          any(inHardship, facts.lowIncomeHousehold),
        ),
      ],
      amount: monthlyAmount,
    },
  ],
  asksFor: [papers.certificate],
  decidedBy: {
    zh: '通信运营企业核验电子残疾人证后办理',
    en: 'The operator, on seeing the electronic certificate',
  },
  keeps: ['S1.5-18', 'B2.1.4-01'],
});
