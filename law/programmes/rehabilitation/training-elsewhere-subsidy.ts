import { amount, condition, is, min, monthly, openedBy, programme, times } from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { childTraining } from './child-training.ts';

const basis = clause(plan, '三（一）5');

/** The plan announces it without a rule: days in training at a daily rate, up to a monthly limit, is our reading. */
export const trainingElsewhereSubsidy = programme({
  id: 'training-elsewhere-subsidy',
  title: {
    zh: '异地康复残疾儿童家庭生活补贴',
    en: 'Living subsidy for families whose child trains elsewhere',
  },
  plan: ['P15'],
  of: 'person',
  gives: monthly,
  parameters: {
    perDay: amount({ zh: '每日补贴', en: 'For each day' }),
    monthlyMost: amount({ zh: '每月最高补贴', en: 'Most in a month' }),
  },
  editions: ({ perDay, monthlyMost }) => [
    {
      from: '2022-06',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '在外地接受康复训练', en: 'the child trains in another place' },
          is(facts.trainingPlace, 'elsewhere'),
        ),
        lives,
      ],
      amount: min(times(perDay, facts.daysTrainedElsewhere), monthlyMost),
    },
  ],
  together: [openedBy([childTraining], { basis })],
  asksFor: [servicePapers.attendance, papers.bankAccount],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['S1.5-15'],
});
