/**
 * Words that the law uses without defining them, each defined once. A city that reads one otherwise changes it here.
 * Where no source is named, the definition is assumed.
 */
import { ageAt, all, any, atLeast, below, condition, is, monthStart, named, not, oneOf } from '#policy';
import { facts } from './facts.ts';

/** Who lives has the far day 9999-12-31 as day of death. A benefit is still due for the month of death. */
export const alive = named(
  { zh: '当月1日健在', en: 'was alive at the start of the month' },
  atLeast(facts.diedOn, monthStart),
);

/** 残疾人证 with its state "valid" and not expired (残联发〔2017〕34号). */
export const certified = facts.certificateValid;

/** 重度残疾人: grades 1 and 2 (国发〔2015〕52号). */
export const severe = named(
  { zh: '重度残疾（一级或二级）', en: 'severe disability (grade 1 or 2)' },
  oneOf(facts.disabilityGrade, 'one', 'two'),
);

/** The wider reading, with grade 3 intellectual and mental disability (民发〔2021〕57号, assumed for other rules). */
export const severeInTheWiderSense = named(
  {
    zh: '一、二级残疾，或三级智力、精神残疾',
    en: 'grade 1 or 2, or grade 3 intellectual or mental disability',
  },
  any(severe, all(is(facts.disabilityGrade, 'three'), facts.intellectualOrMental)),
);

/** 未成年人: not yet eighteen (民法典 第十七条). */
export const minor = named(
  { zh: '未满18周岁', en: 'under 18' },
  below(ageAt(facts.bornOn, 'month-start'), 18),
);

/** 老年人: sixty and over (老年人权益保障法 第二条). */
export const elderly = named(
  { zh: '年满60周岁', en: '60 or older' },
  atLeast(ageAt(facts.bornOn, 'month-start'), 60),
);

/** 就业年龄段: 16 to 59 for both sexes (assumed: the yearly survey asks so). */
export const workingAge = named(
  { zh: '就业年龄段（16至59周岁）', en: 'of working age (16 to 59)' },
  all(atLeast(ageAt(facts.bornOn, 'month-start'), 16), below(ageAt(facts.bornOn, 'month-start'), 60)),
);

/** 无劳动能力 (民发〔2021〕43号 第五条, assumed wording): the old, children, and the more severe disabilities by category. */
export const unableToWork = named(
  { zh: '无劳动能力', en: 'unable to work' },
  any(
    elderly,
    below(ageAt(facts.bornOn, 'month-start'), 16),
    all(certified, facts.intellectualOrMental, oneOf(facts.disabilityGrade, 'one', 'two', 'three')),
    all(certified, is(facts.disabilityCategory, 'physical'), severe),
    all(certified, is(facts.disabilityCategory, 'visual'), is(facts.disabilityGrade, 'one')),
  ),
);

/** The three conditions with which most programmes begin. */
export const lives = condition({ zh: '本人健在', en: 'the person is alive' }, alive);
export const holdsCertificate = condition(
  { zh: '持有有效的残疾人证', en: 'the person holds a valid disability certificate' },
  certified,
);
export const belongsToCity = condition(
  { zh: '具有本市户籍', en: 'the household registration is in the city' },
  facts.registeredInCity,
);
/** For rules about the person's own severity. */
export const isSevere = condition(
  { zh: '残疾等级为一级或二级', en: 'the disability is of grade 1 or 2' },
  severe,
);
export const ableToWork = named({ zh: '有劳动能力', en: 'able to work' }, not(unableToWork));
