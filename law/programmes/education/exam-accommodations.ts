import { yuan } from '#kernel';
import { atLeast, condition, money, programme, service } from '#policy';
import { clause } from '../../bases.ts';
import { studentAid as educationRegulation } from '../../bases-services.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';

/** By where the exam is registered for, not by where the candidate is registered as a resident. */
export const examAccommodations = programme({
  id: 'exam-accommodations',
  title: { zh: '国家教育考试合理便利', en: 'Accommodations in state exams' },
  plan: ['P62'],
  of: 'person',
  gives: service({ zh: '次考试的合理便利', en: 'exams with accommodations' }, 'year'),
  parameters: {},
  editions: () => [
    {
      from: '2017-05',
      basis: clause(educationRegulation, '第五十二条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '已报名参加国家教育考试', en: 'the person registered for a state exam' },
          atLeast(facts.examsRegistered, 1),
        ),
        lives,
        holdsCertificate,
        condition(
          { zh: '报名时已书面申请合理便利', en: 'accommodations were asked for on registration' },
          facts.accommodationAsked,
        ),
      ],
      amount: money(yuan(0)),
      quantity: facts.examsRegistered,
    },
  ],
  asksFor: [workPapers.examRequest, papers.certificate],
  decidedBy: { zh: '教育考试机构', en: 'Exam office' },
  keeps: ['S3.7-05'],
});
