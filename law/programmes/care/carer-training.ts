import { ageAt, amount, atLeast, condition, count, is, not, programme, service, times } from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';

/** For the carer, who need not be disabled: skills of care and rehabilitation at home, and somebody to talk to. */
export const carerTraining = programme({
  id: 'carer-training',
  title: { zh: '家庭照护者培训和支持', en: 'Training and support for family carers' },
  plan: ['P48'],
  of: 'person',
  gives: service({ zh: '次', en: 'courses and consultations' }, 'year'),
  parameters: {
    courses: count({ zh: '每年培训和辅导次数', en: 'Courses and consultations a year' }),
    perCourse: amount({ zh: '每人每次费用', en: 'Cost for a person each time' }),
  },
  editions: ({ courses, perCourse }) => [
    {
      from: '2022-06',
      basis: clause(plan, '专栏5-1、专栏5-3'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '在家照护重度残疾人、精神障碍患者或残疾儿童',
            en: 'the person cares at home for somebody severely disabled or mentally ill, or for a disabled child',
          },
          not(is(facts.caresAtHomeFor, 'none')),
        ),
        condition(
          { zh: '年满16周岁', en: 'the carer is 16 or older' },
          atLeast(ageAt(facts.bornOn, 'month-start'), 16),
        ),
        lives,
        livesHere,
      ],
      amount: times(perCourse, courses),
      quantity: courses,
    },
  ],
  asksFor: [papers.idCard],
  decidedBy: { zh: '县级残联、卫健部门', en: 'County federation and health office' },
  uptake: 'offer',
  keeps: ['B5.1-02', 'B5.3-02'],
});
