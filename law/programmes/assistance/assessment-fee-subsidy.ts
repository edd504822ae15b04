import { yuan } from '#kernel';
import {
  all,
  amount,
  any,
  atLeast,
  atMost,
  below,
  condition,
  is,
  min,
  monthEnd,
  monthsBetween,
  not,
  number,
  once,
  oneOff,
  programme,
} from '#policy';
import { certificates, clause, plan } from '../../bases.ts';
import { belongsToCity, lives, severe } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { papers } from '../../papers.ts';

export const assessmentFeeSubsidy = programme({
  id: 'assessment-fee-subsidy',
  title: { zh: '残疾评定费用补贴', en: 'Subsidy for the fee of a disability assessment' },
  plan: ['P16'],
  of: 'person',
  gives: oneOff,
  parameters: { most: amount({ zh: '每次最高补贴额', en: 'Most for one assessment' }) },
  editions: ({ most }) => [
    {
      from: '2021-01',
      basis: clause(plan, '专栏2-一-5'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '支付了残疾评定费用', en: 'a fee was paid for an assessment' },
          atLeast(facts.assessmentFee, yuan(0.01)),
        ),
        condition(
          { zh: '评定在十二个月内', en: 'the assessment was within the last twelve months' },
          all(
            atMost(facts.assessedOn, monthEnd),
            below(monthsBetween(facts.assessedOn, monthEnd), number(12)),
          ),
        ),
        condition(
          {
            zh: '首次申领、到期换证或残疾状况变化',
            en: 'it was the first one, the certificate expired, or the disability changed',
          },
          not(is(facts.assessmentReason, 'own-wish')),
        ),
        lives,
        belongsToCity,
        condition(
          { zh: '属于低收入残疾人或重度残疾人', en: 'the person is poor or severely disabled' },
          any(inHardship, facts.lowIncomeHousehold, severe),
        ),
      ],
      amount: min(facts.assessmentFee, most),
    },
  ],
  together: [once({ zh: '同一次评定', en: 'for the same assessment' }, { basis: certificates, within: 12 })],
  asksFor: [papers.idCard, papers.feeSlip],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['B2.1.5-01'],
});
