import { yuan } from '#kernel';
import {
  any,
  condition,
  count,
  first,
  is,
  money,
  named,
  openedBy,
  otherwise,
  programme,
  service,
  when,
} from '#policy';
import { clause } from '../../bases.ts';
import { entranceExam as basis } from '../../bases-education-and-work.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { examAccommodations } from './exam-accommodations.ts';

const readsBraille = named(
  { zh: '使用盲文试卷的视力残疾考生', en: 'a candidate with a visual disability who reads Braille' },
  is(facts.examPaper, 'braille'),
);
const seesOrWritesWithDifficulty = named(
  {
    zh: '使用大字号或普通试卷的视力残疾考生，或书写特别困难考生',
    en: 'a candidate with a visual disability who reads print, or one who writes with particular difficulty',
  },
  any(is(facts.disabilityCategory, 'visual'), facts.writesWithDifficulty),
);

/** Half of the time more for Braille, three tenths more for print and for difficulty in writing. */
export const examExtraTime = programme({
  id: 'exam-extra-time',
  title: { zh: '国家教育考试延长时间', en: 'More time in state exams' },
  plan: ['P62'],
  of: 'person',
  gives: service({ zh: '%的考试时间延长', en: '% more time in each exam' }, 'year'),
  parameters: {
    forBraille: count({ zh: '盲文试卷延长百分比', en: 'More time for Braille, in per cent' }),
    forOthers: count({
      zh: '大字号、普通试卷和书写困难延长百分比',
      en: 'More time for print and for difficulty in writing, in per cent',
    }),
  },
  editions: ({ forBraille, forOthers }) => [
    {
      from: '2017-05',
      basis: clause(basis, '第五条'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '视力残疾，或上肢无法正常书写等书写特别困难',
            en: 'the disability is visual, or writing is particularly difficult',
          },
          any(readsBraille, seesOrWritesWithDifficulty),
        ),
      ],
      amount: money(yuan(0)),
      quantity: first(when(readsBraille, forBraille), otherwise(forOthers)),
    },
  ],
  together: [openedBy([examAccommodations], { basis })],
  asksFor: [workPapers.examRequest, papers.certificate],
  decidedBy: { zh: '省级教育考试机构', en: 'Exam office of the province' },
  keeps: ['S3.7-05'],
});
