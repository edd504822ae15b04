import { amountBy, atLeast, condition, lookup, oneOf, programme, yearly } from '#policy';
import { disabilityPrevention } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';

/** Cities pay it by their own rules; this one goes by the grade of the evaluation (assumed). */
export const rehabilitationOperatingSubsidy = programme({
  id: 'rehabilitation-operating-subsidy',
  title: { zh: '康复机构运营补贴', en: 'Operating subsidy for rehabilitation institutions' },
  plan: ['P85'],
  of: 'provider',
  gives: yearly,
  parameters: {
    byEvaluation: amountBy({ zh: '按评估等级年补贴', en: 'A year by grade of the evaluation' }, [
      'none',
      'excellent',
      'good',
      'pass',
      'fail',
    ]),
  },
  editions: ({ byEvaluation }) => [
    {
      from: '2016-01',
      basis: disabilityPrevention,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '残疾人康复定点机构', en: 'the institution is designated for rehabilitation' },
          facts.rehabilitationDesignated,
        ),
        condition(
          { zh: '年度评估合格及以上', en: 'the yearly evaluation was passed' },
          oneOf(facts.evaluation, 'excellent', 'good', 'pass'),
        ),
        condition(
          { zh: '上年有残疾儿童康复训练', en: 'children were trained last year' },
          atLeast(facts.childrenTrained, 1),
        ),
      ],
      amount: lookup(byEvaluation, facts.evaluation),
    },
  ],
  asksFor: [servicePapers.serviceReport],
  decidedBy: { zh: '市残联', en: 'City federation' },
  keeps: ['S3.11-03'],
});
