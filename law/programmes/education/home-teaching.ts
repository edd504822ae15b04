import { yuan } from '#kernel';
import { ageAt, all, atLeast, atMost, condition, count, is, money, oneOf, programme, service } from '#policy';
import { clause } from '../../bases.ts';
import { specialEducationPlan } from '../../bases-education-and-work.ts';
import { studentAid as educationRegulation } from '../../bases-services.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { livesHere, needsRehabilitation } from '../rehabilitation/child-definitions.ts';

/** For whoever cannot attend a school. The school teaches; ages and lessons a month are assumed. */
export const homeTeaching = programme({
  id: 'home-teaching',
  title: { zh: '义务教育送教上门', en: 'Compulsory education taught at home' },
  plan: ['P60'],
  of: 'person',
  gives: service({ zh: '课时', en: 'lessons' }, 'month'),
  parameters: {
    youngestAge: count({ zh: '最小年龄', en: 'Youngest age' }),
    oldestAge: count({ zh: '最大年龄（含，可延缓入学）', en: 'Oldest age, still included' }),
    lessons: count({ zh: '每月送教课时', en: 'Lessons a month' }),
  },
  editions: ({ youngestAge, oldestAge, lessons }) => {
    const conditions = [
      condition(
        { zh: '处于义务教育年龄（含延缓入学）', en: 'the child is of the age of compulsory education' },
        all(
          atLeast(ageAt(facts.bornOn, 'month-start'), youngestAge),
          atMost(ageAt(facts.bornOn, 'month-start'), oldestAge),
        ),
      ),
      lives,
      livesHere,
      needsRehabilitation,
      condition(
        {
          zh: '专家委员会认定不能到校就读，建议送教上门',
          en: 'the expert committee found that the child cannot attend a school and advises teaching at home',
        },
        is(facts.placementAdvised, 'home'),
      ),
      condition(
        { zh: '未升入高中及以上学段', en: 'the child has not gone on to upper secondary school' },
        oneOf(facts.studyStage, 'none', 'preschool', 'compulsory'),
      ),
      condition(
        { zh: '未在幼儿园或学校安置', en: 'the child is placed in no kindergarten or school' },
        oneOf(facts.placedIn, 'none', 'home'),
      ),
    ];
    const taught = { state: 'assumed', conditions, amount: money(yuan(0)), quantity: lessons } as const;
    return [
      { from: '2017-05', basis: clause(educationRegulation, '第十七条'), ...taught },
      { from: '2022-01', basis: specialEducationPlan, ...taught },
    ];
  },
  asksFor: [papers.householdBook, papers.certificate, workPapers.expertOpinion],
  decidedBy: {
    zh: '县级教育部门，按教育专家委员会意见',
    en: 'County education office, on the opinion of the expert committee',
  },
  keeps: ['S3.7-04', 'B6.1-01'],
});
