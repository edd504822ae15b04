import { yuan } from '#kernel';
import { condition, count, money, programme, service } from '#policy';
import { skillsPlan } from '../../bases-education-and-work.ts';
import { selfEmployment } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';

/** A place in a course of the federation or of human resources; how many a year is assumed. */
export const freeTraining = programme({
  id: 'free-training',
  title: { zh: '残疾人免费职业技能和创业培训', en: 'Free training for work or an own business' },
  plan: ['P63'],
  of: 'person',
  gives: service({ zh: '期培训', en: 'courses' }, 'year'),
  parameters: { courses: count({ zh: '每年可参加期数', en: 'Courses a year' }) },
  editions: ({ courses }) => {
    const free = {
      state: 'assumed',
      conditions: [
        condition(
          { zh: '处于就业年龄段（16至59周岁）', en: 'the person is of working age (16 to 59)' },
          workingAge,
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition({ zh: '已报名培训', en: 'the person signed up for a course' }, facts.signedUpForTraining),
      ],
      amount: money(yuan(0)),
      quantity: courses,
    } as const;
    return [
      { from: '2018-01', basis: selfEmployment, ...free },
      { from: '2021-08', basis: skillsPlan, ...free },
    ];
  },
  asksFor: [papers.certificate],
  decidedBy: { zh: '县级残联、人社部门', en: 'County federation and human resources' },
  keeps: ['B3.1.1-01', 'S2.3-02'],
});
