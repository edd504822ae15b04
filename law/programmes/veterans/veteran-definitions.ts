/** The scale of veterans affairs, one to ten, read on the scale of the certificate, one to four. No rule joins them yet. */
import { all, any, anyOf, is, named, not, oneOf } from '#policy';
import { alive, certified, severe } from '../../definitions.ts';
import { facts } from '../../facts.ts';

export const disabledVeteran = named(
  { zh: '残疾军人（含伤残民兵民工）、伤残人民警察', en: 'a disabled soldier or police officer' },
  not(is(facts.militaryGrade, 'none')),
);
/** Military grades 1 to 3 stand for certificate grades 1 and 2, as the levy on employers counts them (财税〔2015〕72号); for other rules assumed. */
export const severeByMilitaryGrade = named(
  {
    zh: '伤残一至三级（对应残疾人证一、二级）',
    en: 'military grade 1 to 3, which stands for certificate grade 1 or 2',
  },
  oneOf(facts.militaryGrade, 'one', 'two', 'three'),
);
/** Grades 4 to 6 for certificate grade 3 (assumed). */
export const moderateByMilitaryGrade = named(
  {
    zh: '伤残四至六级（对应残疾人证三级）',
    en: 'military grade 4 to 6, which stands for certificate grade 3',
  },
  oneOf(facts.militaryGrade, 'four', 'five', 'six'),
);
/** On either scale, counted once. */
export const severeOnEitherScale = named(
  { zh: '重度（两种等级就重认定，只计一次）', en: 'severe on either scale, counted once' },
  any(severeByMilitaryGrade, all(certified, severe)),
);
export const veteranMember = named(
  { zh: '有残疾军人或伤残人民警察', en: 'a member is a disabled soldier or police officer' },
  anyOf('everyone', all(alive, disabledVeteran)),
);
