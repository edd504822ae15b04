/** Who is a child or student with a disability for the offices of education. */
import { condition, is, named, not } from '#policy';
import { facts } from '../../facts.ts';

/** 残疾学生: at any stage, by the schools' list. */
export const studies = condition(
  { zh: '在学', en: 'the person studies' },
  named({ zh: '在学', en: 'studies' }, not(is(facts.studyStage, 'none'))),
);
