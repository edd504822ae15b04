/** What the law's facts are about; a fact stands in one of them. The order is that in which the reasons of a "no" are told. */
import { topic } from '#declarations';
import { careFacts, childFacts, eventFacts } from './facts/care.ts';
import { assessmentFacts } from './facts/certificate.ts';
import { childRehabilitationFacts } from './facts/child-rehabilitation.ts';
import { deviceFacts } from './facts/devices.ts';
import { entrustedCareFacts } from './facts/entrusted-care.ts';
import { homeFacts } from './facts/homes.ts';
import { insuranceFacts } from './facts/insurance.ts';
import { meansFacts } from './facts/means.ts';
import { studyFacts, workFacts } from './facts/work.ts';

const { residencePermit: _, ...trainingFacts } = childRehabilitationFacts;

export const topics = [
  topic('life', { zh: '登记为已去世', en: 'Registered as deceased' }, ['diedOn']),
  topic('age', { zh: '年龄不在范围内', en: 'Outside the age range' }, ['bornOn']),
  topic('registration', { zh: '户籍或居住地不在范围内', en: 'Registration or residence elsewhere' }, [
    'registeredInCity',
    'residence',
    'residencePermit',
  ]),
  topic('certificate', { zh: '残疾人证、类别或等级不符合', en: 'Certificate, category or grade' }, [
    'certificateValid',
    'disabilityCategory',
    'disabilityGrade',
    'intellectualOrMental',
    'lowerLimbDisability',
  ]),
  topic('means', { zh: '家庭经济条件不符合', en: 'Means of the household' }, Object.keys(meansFacts)),
  topic('care', { zh: '没有登记相应的照护需要', en: 'No such need of care on record' }, [
    ...Object.keys(careFacts),
    ...Object.keys(entrustedCareFacts),
  ]),
  topic('rehabilitation', { zh: '没有登记相应的康复需要', en: 'No such need of rehabilitation on record' }, [
    ...Object.keys(trainingFacts),
  ]),
  topic('devices', { zh: '没有登记相应的辅助器具', en: 'No such device on record' }, [
    ...Object.keys(deviceFacts),
    'ownsMotorWheelchair',
  ]),
  topic('costs', { zh: '没有登记这笔费用或保险', en: 'No such cost or insurance on record' }, [
    ...Object.keys(insuranceFacts),
    ...Object.keys(assessmentFacts).filter((name) => name.startsWith('assess')),
  ]),
  topic('homes', { zh: '住房情况不符合', en: 'Housing' }, Object.keys(homeFacts)),
  topic(
    'work',
    { zh: '就业、创业或培训情况不符合', en: 'Work, business or training' },
    Object.keys(workFacts),
  ),
  topic('study', { zh: '上学情况不符合', en: 'Education' }, Object.keys(studyFacts)),
  topic('children', { zh: '不是孤儿或事实无人抚养儿童', en: 'Not an orphan or a child whom nobody raises' }, [
    ...Object.keys(childFacts),
  ]),
  topic('events', { zh: '没有登记突发困难', en: 'No sudden hardship on record' }, Object.keys(eventFacts)),
];
