import { amount, atLeast, condition, programme, rate, reimbursement, times } from '#policy';
import { employmentFunds as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';
import { hiredFormally } from './hiring-definitions.ts';

/** Courses that were free, or that the trainee was paid for, are left out where they are counted. */
export const employerTrainingSubsidy = programme({
  id: 'employer-training-subsidy',
  title: { zh: '用人单位残疾职工培训补贴', en: 'Training subsidy to employers' },
  plan: ['P76'],
  of: 'employer',
  gives: reimbursement({ zh: '上年残疾职工培训费用', en: 'cost of training disabled staff last year' }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    perPerson: amount({ zh: '每人补贴上限', en: 'Most paid for a person' }),
  },
  editions: ({ share, perPerson }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        hiredFormally,
        condition(
          { zh: '残疾职工培训合格', en: 'disabled staff were trained and passed' },
          atLeast(facts.staffTrained, 1),
        ),
      ],
      amount: { cost: facts.staffTrainingCost, share, ceiling: times(perPerson, facts.staffTrained) },
    },
  ],
  asksFor: [workPapers.trainingRecord, servicePapers.courseCertificate],
  decidedBy: { zh: '县级人社部门', en: 'County human resources' },
  keeps: ['B3.1.3-03'],
});
