/** Whom the projects for the poorest and for children are meant for: 特困残疾人和残疾儿童, in the plan's words. */
import { all, any, condition, named } from '#policy';
import { certified, minor } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inDibao, inTekun } from '../../hardship.ts';

/** 特困残疾人: the plan does not say whether the destitute alone are meant; read as they and those in dibao (assumed). */
const poorest = named(
  { zh: '特困残疾人（特困人员或低保对象）', en: 'poorest: destitute or in dibao' },
  any(inTekun, inDibao),
);

export const meantByProject = condition(
  {
    zh: '属于特困残疾人或残疾儿童',
    en: 'the person is disabled and destitute or in dibao, or is a disabled child',
  },
  any(all(certified, poorest), all(minor, any(certified, facts.diagnosedByHospital))),
);
