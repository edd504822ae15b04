import {
  all,
  amount,
  atLeast,
  below,
  condition,
  monthStart,
  monthsBetween,
  once,
  oneOf,
  oneOff,
  programme,
} from '#policy';
import { employmentFunds as basis } from '../../bases-services.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';

const monthsToGraduation = monthsBetween(monthStart, facts.graduatesOn);

/** By the school, not by where the student is registered. One subsidy, also for whoever is both poor and disabled. */
export const jobSeekingSubsidy = programme({
  id: 'job-seeking-subsidy',
  title: { zh: '高校毕业生求职创业补贴', en: 'Job-seeking subsidy for graduates' },
  plan: ['P70'],
  of: 'person',
  gives: oneOff,
  parameters: { sum: amount({ zh: '一次性补贴', en: 'Sum' }) },
  editions: ({ sum }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '就读于高校', en: 'the person studies at a college or university' },
          oneOf(facts.studyStage, 'college', 'undergraduate', 'postgraduate'),
        ),
        lives,
        holdsCertificate,
        condition(
          { zh: '处于毕业学年', en: 'the person graduates within the next twelve months' },
          all(atLeast(monthsToGraduation, 0), below(monthsToGraduation, 12)),
        ),
        condition({ zh: '有就业创业意愿并积极求职', en: 'the person is looking for work' }, facts.seeksWork),
      ],
      amount: sum,
    },
  ],
  together: [once({ zh: '每人一次', en: 'once for a person' }, { basis })],
  asksFor: [servicePapers.schoolList, papers.certificate],
  decidedBy: { zh: '人社部门（按学校名单）', en: "Human resources, by the school's list" },
  keeps: ['B3.1.1-09'],
});
