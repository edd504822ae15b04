/** What the kinds of help for children in need of rehabilitation, and for those who grew up, have in common. */
import { yuan } from '#kernel';
import { ageAt, any, atLeast, atMost, condition, named, type Term } from '#policy';
import { belongsToCity, certified } from '../../definitions.ts';
import { facts } from '../../facts.ts';

/** The oldest age is still included: "0-14岁" is read with fourteen in it. */
export const youngEnough = (oldestAge: Term<number>) =>
  condition(
    { zh: '年龄在救助范围内', en: 'the child is not too old' },
    atMost(ageAt(facts.bornOn, 'month-start'), oldestAge),
  );
export const needsRehabilitation = condition(
  {
    zh: '持有残疾人证，或经定点医疗机构诊断',
    en: 'the child has a certificate or the diagnosis of a designated hospital',
  },
  any(certified, facts.diagnosedByHospital),
);
/** The household registration, or for these children also a residence permit. */
export const livesHere = {
  ...belongsToCity,
  says: {
    zh: '具有本市户籍或居住证',
    en: 'the child has the household registration or a residence permit of the city',
  },
  term: named(
    { zh: '本市户籍或居住证', en: 'registration or residence permit' },
    any(facts.registeredInCity, facts.residencePermit),
  ),
};
export const hasSurgeryBill = condition(
  { zh: '当月有康复手术费用', en: 'there is a bill for rehabilitative surgery this month' },
  atLeast(facts.surgeryBill, yuan(0.01)),
);
