import {
  amount,
  atMost,
  below,
  condition,
  excludedBy,
  min,
  monthEnd,
  monthStart,
  monthsBetween,
  once,
  oneOff,
  programme,
} from '#policy';
import { employmentFunds as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { freeTraining } from './free-training.ts';

/** Twelve months to ask and between two subsidies are assumed. */
export const trainingSubsidy = programme({
  id: 'training-subsidy',
  title: { zh: '残疾人职业技能培训补贴', en: 'Vocational training subsidy' },
  plan: ['P63'],
  of: 'person',
  gives: oneOff,
  parameters: { most: amount({ zh: '每次培训补贴上限', en: 'Most paid for a course' }) },
  editions: ({ most }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        condition({ zh: '培训已结业', en: 'the course is finished' }, atMost(facts.courseEndedOn, monthEnd)),
        condition(
          { zh: '结业未满12个月', en: 'less than twelve months have passed since' },
          below(monthsBetween(facts.courseEndedOn, monthStart), 12),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '处于就业年龄段（16至59周岁）', en: 'the person is of working age (16 to 59)' },
          workingAge,
        ),
        condition(
          { zh: '取得职业技能证书', en: 'a vocational certificate was gained' },
          facts.courseCertified,
        ),
      ],
      amount: min(facts.courseFee, most),
    },
  ],
  together: [
    once({ zh: '每人每年一次', en: 'for a person' }, { basis, within: 12 }),
    excludedBy(freeTraining, { basis, via: freeTraining.enrolled }),
  ],
  asksFor: [servicePapers.courseCertificate, papers.feeSlip],
  decidedBy: { zh: '县级人社部门、残联', en: 'County human resources and federation' },
  keeps: ['B3.1.1-05', 'S2.3-01'],
});
