import { yuan } from '#kernel';
import {
  ageAt,
  atLeast,
  atMost,
  condition,
  count,
  excludedBy,
  money,
  number,
  oneOf,
  programme,
  service,
} from '#policy';
import { clause } from '../../bases.ts';
import { specialEducationPlan } from '../../bases-education-and-work.ts';
import { studentAid as educationRegulation } from '../../bases-services.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';
import { livesHere, needsRehabilitation } from '../rehabilitation/child-definitions.ts';
import { homeTeaching } from './home-teaching.ts';

/** A place, and no money: in a kindergarten, or where teaching and rehabilitation go together. Ages are assumed. */
export const preschoolRehabilitation = programme({
  id: 'preschool-rehabilitation',
  title: { zh: '残疾幼儿学前康复教育', en: 'Preschool education with rehabilitation' },
  plan: ['P60'],
  of: 'person',
  gives: service({ zh: '个学位', en: 'place' }, 'year'),
  parameters: {
    youngestAge: count({ zh: '最小年龄', en: 'Youngest age' }),
    oldestAge: count({ zh: '最大年龄（含）', en: 'Oldest age, still included' }),
  },
  editions: ({ youngestAge, oldestAge }) => {
    const conditions = [
      condition(
        { zh: '已到学前教育年龄', en: 'the child is old enough for preschool' },
        atLeast(ageAt(facts.bornOn, 'month-start'), youngestAge),
      ),
      condition(
        { zh: '未超过学前教育年龄', en: 'the child is not too old for preschool' },
        atMost(ageAt(facts.bornOn, 'month-start'), oldestAge),
      ),
      lives,
      livesHere,
      needsRehabilitation,
      condition(
        {
          zh: '专家委员会建议接受学前教育或学前康复教育',
          en: 'the expert committee advises preschool, ordinary or with rehabilitation',
        },
        oneOf(facts.placementAdvised, 'kindergarten', 'preschool-rehabilitation'),
      ),
      condition(
        { zh: '未在其他学段安置', en: 'the child is placed at no later stage' },
        oneOf(facts.placedIn, 'none', 'kindergarten', 'preschool-rehabilitation'),
      ),
    ];
    const place = { state: 'assumed', conditions, amount: money(yuan(0)), quantity: number(1) } as const;
    return [
      { from: '2017-05', basis: clause(educationRegulation, '第三十一条至第三十三条'), ...place },
      { from: '2022-01', basis: specialEducationPlan, ...place },
    ];
  },
  together: [excludedBy(homeTeaching, { basis: educationRegulation, via: homeTeaching.enrolled })],
  asksFor: [papers.householdBook, servicePapers.diagnosis, workPapers.expertOpinion],
  decidedBy: {
    zh: '县级教育部门，按教育专家委员会意见',
    en: 'County education office, on the opinion of the expert committee',
  },
  keeps: ['S3.7-01', 'B6.2-01'],
});
