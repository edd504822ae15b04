import {
  ageAt,
  all,
  amount,
  any,
  atMost,
  below,
  condition,
  count,
  excludedBy,
  is,
  monthEnd,
  monthly,
  monthStart,
  monthsBetween,
  named,
  not,
  programme,
} from '#policy';
import { employmentFunds as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { postSubsidy } from '../employers/post-subsidy.ts';
import { publicWelfarePost } from './public-welfare-post.ts';

/** 符合条件残疾学生: at school, finished within two years, or still under 25 (assumed, as for interns in general). */
const studentOrNewGraduate = named(
  {
    zh: '在读、毕业两年内，或16至24周岁的残疾青年',
    en: 'a student, a graduate of the last two years, or a young person under 25',
  },
  any(
    not(is(facts.studyStage, 'none')),
    below(ageAt(facts.bornOn, 'month-start'), 25),
    all(atMost(facts.graduatesOn, monthEnd), atMost(monthsBetween(facts.graduatesOn, monthStart), 24)),
  ),
);

export const internshipSubsidy = programme({
  id: 'internship-subsidy',
  title: { zh: '残疾人就业见习补贴', en: 'Internship subsidy' },
  plan: ['P71'],
  of: 'person',
  gives: monthly,
  parameters: {
    monthlyAmount: amount({ zh: '月补贴', en: 'A month' }),
    months: count({ zh: '最长见习月数', en: 'Longest internship in months' }),
  },
  editions: ({ monthlyAmount, months }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        condition({ zh: '正在就业见习', en: 'the person is in an internship' }, facts.inInternship),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '处于就业年龄段（16至59周岁）', en: 'the person is of working age (16 to 59)' },
          workingAge,
        ),
        condition(
          {
            zh: '属于残疾学生或毕业不久的残疾青年',
            en: 'the person is a student or left school not long ago',
          },
          studentOrNewGraduate,
        ),
        condition(
          { zh: '累计见习未满最长月数', en: 'the longest time is not used up' },
          below(facts.internshipMonths, months),
        ),
      ],
      amount: monthlyAmount,
    },
  ],
  together: [
    excludedBy(publicWelfarePost, { basis, via: publicWelfarePost.enrolled }),
    excludedBy(postSubsidy, { basis, via: facts.postSubsidyDrawnForOne }),
  ],
  asksFor: [papers.certificate, servicePapers.internshipAgreement],
  decidedBy: { zh: '县级人社部门', en: 'County human resources' },
  keeps: ['B3.1.2-01', 'S2.4-06'],
});
