/** What the programmes of care have in common. */
import { all, any, condition, named, not } from '#policy';
import { facts } from '../../facts.ts';
import { inDibao, inTekun } from '../../hardship.ts';

export const supportedInAnInstitution = named(
  { zh: '特困人员集中供养', en: 'destitute and supported in an institution' },
  all(inTekun, facts.supportedInInstitution),
);

/** 特殊困难: destitute, in dibao, or without anybody who has to support the person (assumed). */
export const withSpecialDifficulty = condition(
  {
    zh: '属于特殊困难（特困、低保或无法定赡养抚养扶养义务人）',
    en: 'the person is destitute, in dibao, or has nobody bound to support him or her',
  },
  any(inTekun, inDibao, not(facts.hasSupporters)),
);
