import {
  amount,
  amountBy,
  concurrentWith,
  condition,
  count,
  is,
  lookup,
  not,
  programme,
  service,
} from '#policy';
import { clause, twoSubsidies } from '../../bases.ts';
import { childRehabilitation, childRehabilitationInProvince } from '../../bases-services.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { livingSubsidy } from '../assistance/living-subsidy.ts';
import { nursingSubsidy } from '../assistance/nursing-subsidy.ts';
import { livesHere, needsRehabilitation, youngEnough } from './child-definitions.ts';

/** The city settles with the institution; the amount is the most it pays for the child in a year. */
export const childTraining = programme({
  id: 'child-training',
  title: { zh: '残疾儿童康复训练救助', en: 'Rehabilitation training for children' },
  plan: ['P47'],
  of: 'person',
  gives: service({ zh: '个月', en: 'months of training' }, 'year'),
  parameters: {
    oldestAge: count({ zh: '最大年龄（含）', en: 'Oldest age, still included' }),
    yearly: amount({ zh: '年救助标准', en: 'Standard a year' }),
    yearlyByKind: amountBy({ zh: '分类年救助标准', en: 'Standard a year by kind of training' }, [
      'none',
      'visual',
      'hearing-speech',
      'physical',
      'intellectual',
      'autism',
    ]),
    months: count({ zh: '每年训练月数', en: 'Months of training a year' }),
  },
  editions: ({ oldestAge, yearly, yearlyByKind, months }) => {
    const conditions = [
      youngEnough(oldestAge),
      lives,
      livesHere,
      needsRehabilitation,
      condition(
        { zh: '经评估适合康复训练', en: 'the assessment found that training suits the child' },
        not(is(facts.trainingIndication, 'none')),
      ),
    ];
    return [
      {
        from: '2018-10',
        basis: clause(childRehabilitation, '二'),
        state: 'assumed',
        conditions,
        amount: yearly,
        quantity: months,
      },
      {
        // The rise for intellectual disability and autism was seen; its year was not.
        from: '2020-01',
        basis: childRehabilitationInProvince,
        state: 'assumed',
        conditions,
        amount: lookup(yearlyByKind, facts.trainingIndication),
        quantity: months,
      },
    ];
  },
  together: [
    concurrentWith(livingSubsidy, { basis: clause(twoSubsidies, '二（四）') }),
    concurrentWith(nursingSubsidy, { basis: clause(twoSubsidies, '二（四）') }),
  ],
  asksFor: [papers.householdBook, servicePapers.diagnosis, servicePapers.trainingPlan],
  decidedBy: {
    zh: '县级残联（与民政信息比对后）',
    en: 'County federation, after matching with civil affairs',
  },
  keeps: ['B5.2-03', 'B5.2-04', 'S3.2-03', 'S1.3-11'],
});
