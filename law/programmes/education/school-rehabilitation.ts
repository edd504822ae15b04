import { yuan } from '#kernel';
import { concurrentWith, condition, count, money, programme, service } from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';
import { livesHere, needsRehabilitation } from '../rehabilitation/child-definitions.ts';
import { childTraining } from '../rehabilitation/child-training.ts';
import { studies } from './education-definitions.ts';

const basis = clause(plan, '三（三）7');

/** Given by the school's own staff, so no money is due; the hours are assumed. */
export const schoolRehabilitation = programme({
  id: 'school-rehabilitation',
  title: { zh: '残疾学生校内康复训练', en: 'Rehabilitation training at school' },
  plan: ['P61'],
  of: 'person',
  gives: service({ zh: '课时', en: 'lessons' }, 'month'),
  parameters: { lessons: count({ zh: '每月康复课时', en: 'Lessons a month' }) },
  editions: ({ lessons }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        studies,
        condition(
          {
            zh: '个别化教育计划列入康复训练',
            en: "the student's education plan has rehabilitation training",
          },
          facts.trainingInSchoolPlan,
        ),
        lives,
        livesHere,
        needsRehabilitation,
      ],
      amount: money(yuan(0)),
      quantity: lessons,
    },
  ],
  together: [concurrentWith(childTraining, { basis })],
  asksFor: [servicePapers.schoolList],
  decidedBy: { zh: '学校、教育部门', en: 'School and education office' },
  keeps: ['S3.7-06'],
});
