import {
  ageAt,
  all,
  amount,
  any,
  atLeast,
  concurrentWith,
  condition,
  count,
  excludedBy,
  is,
  named,
  not,
  programme,
  service,
  times,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { purchaseOfServices as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives, severe } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship, inTekun } from '../../hardship.ts';
import { papers } from '../../papers.ts';
import { nursingSubsidy } from '../assistance/nursing-subsidy.ts';
import { tekunSupport } from '../assistance/tekun-support.ts';
import { sunshineHome } from './sunshine-home.ts';

const cannotCareAlone = named(
  { zh: '生活不能完全自理', en: 'cannot fully care for oneself' },
  any(facts.needsLongTermCare, not(is(facts.selfCare, 'full'))),
);

/** Hours of care in the home, in a day centre or of a visitor, bought by the city. */
export const purchasedCare = programme({
  id: 'purchased-care',
  title: { zh: '重度残疾人照护服务（政府购买）', en: 'Care for severe disability, bought by the city' },
  plan: ['P55'],
  of: 'person',
  gives: service({ zh: '小时', en: 'hours' }, 'month'),
  parameters: {
    hours: count({ zh: '每月服务小时数', en: 'Hours a month' }),
    perHour: amount({ zh: '每小时服务价格', en: 'Price of an hour' }),
  },
  editions: ({ hours, perHour }) => [
    {
      from: '2022-06',
      basis: clause(plan, '三（一）3'),
      state: 'assumed',
      conditions: [
        condition({ zh: '重度残疾（一级或二级）', en: 'the disability is of grade 1 or 2' }, severe),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '年满16周岁', en: 'the person is 16 or older' },
          atLeast(ageAt(facts.bornOn, 'month-start'), 16),
        ),
        condition(
          { zh: '属于低保、特困或低保边缘家庭', en: 'the person is destitute, in dibao or on its margin' },
          inHardship,
        ),
        condition(
          {
            zh: '需要长期照护或生活不能自理',
            en: 'long-term care is needed, or the person cannot care for himself or herself',
          },
          cannotCareAlone,
        ),
      ],
      amount: times(perHour, hours),
      quantity: hours,
    },
  ],
  together: [
    excludedBy(sunshineHome, { basis, via: sunshineHome.enrolled }),
    // In the institution, the care part of the support already pays for it; at home it does not suffice.
    excludedBy(tekunSupport, {
      basis,
      via: named({ zh: '集中供养', en: 'in an institution' }, all(inTekun, facts.supportedInInstitution)),
    }),
    // Whether a county sets the service off against the subsidy is for the county; until one does, both are given.
    concurrentWith(nursingSubsidy, { basis }),
  ],
  asksFor: [papers.certificate, papers.selfCareAssessment],
  decidedBy: { zh: '县级民政部门、残联', en: 'County civil affairs and federation' },
  keeps: ['S1.3-03', 'S1.3-09', 'B2.2.2-02'],
});
