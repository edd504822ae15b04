/** What the law's facts are about; a fact stands in one of them. The order is that in which the reasons of a "no" are told. */
import { topic } from '#declarations';
import { careFacts, childFacts, eventFacts } from './facts/care.ts';
import { assessmentFacts } from './facts/certificate.ts';
import { childRehabilitationFacts } from './facts/child-rehabilitation.ts';
import { deviceProjectFacts } from './facts/device-projects.ts';
import { deviceFacts } from './facts/devices.ts';
import { educationFacts } from './facts/education.ts';
import { emergencyFacts, relapseFacts, shelterFacts } from './facts/emergencies.ts';
import { entrustedCareFacts } from './facts/entrusted-care.ts';
import { familySupportFacts } from './facts/family-support.ts';
import { healthServiceFacts, mentalHealthFacts, rehabilitationFacts } from './facts/health.ts';
import { hiredPersonFacts } from './facts/hiring.ts';
import { homeFacts } from './facts/homes.ts';
import { insuranceFacts } from './facts/insurance.ts';
import { meansFacts } from './facts/means.ts';
import { ownBusinessFacts } from './facts/own-business.ts';
import { rehabilitationItemFacts } from './facts/rehabilitation-items.ts';
import { certificateFacts, legalFacts, serviceDogFacts, sportFacts, supportFacts } from './facts/rights.ts';
import { skillFacts } from './facts/skills.ts';
import { veteranFacts } from './facts/veterans.ts';
import { studyFacts, workFacts } from './facts/work.ts';

const { residencePermit: _, ...trainingFacts } = childRehabilitationFacts;

export const topics = [
  topic('life', { zh: '登记为已去世', en: 'Registered as deceased' }, ['diedOn']),
  topic('age', { zh: '年龄或性别不在范围内', en: 'Age or sex outside the range' }, ['bornOn', 'sex']),
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
    ...Object.keys(certificateFacts),
  ]),
  topic('means', { zh: '家庭经济条件不符合', en: 'Means of the household' }, Object.keys(meansFacts)),
  topic('care', { zh: '没有登记相应的照护需要', en: 'No such need of care on record' }, [
    ...Object.keys(careFacts),
    ...Object.keys(entrustedCareFacts),
    ...Object.keys(familySupportFacts),
  ]),
  topic('rehabilitation', { zh: '没有登记相应的康复需要', en: 'No such need of rehabilitation on record' }, [
    ...Object.keys(trainingFacts),
    ...Object.keys(rehabilitationFacts),
    ...Object.keys(rehabilitationItemFacts),
  ]),
  topic('devices', { zh: '没有登记相应的辅助器具', en: 'No such device on record' }, [
    ...Object.keys(deviceFacts),
    ...Object.keys(deviceProjectFacts),
    ...Object.keys(serviceDogFacts),
    'ownsMotorWheelchair',
  ]),
  topic('costs', { zh: '没有登记这笔费用或保险', en: 'No such cost or insurance on record' }, [
    ...Object.keys(insuranceFacts),
    ...Object.keys(assessmentFacts).filter((name) => name.startsWith('assess')),
  ]),
  topic('homes', { zh: '住房情况不符合', en: 'Housing' }, Object.keys(homeFacts)),
  topic('health', { zh: '没有登记相应的健康服务需要', en: 'No such need of a health service on record' }, [
    ...Object.keys(healthServiceFacts),
    ...Object.keys(mentalHealthFacts),
  ]),
  topic('work', { zh: '就业、创业或培训情况不符合', en: 'Work, business or training' }, [
    ...Object.keys(workFacts),
    ...Object.keys(ownBusinessFacts),
    ...Object.keys(skillFacts),
    ...Object.keys(hiredPersonFacts),
  ]),
  topic('study', { zh: '上学情况不符合', en: 'Education' }, [
    ...Object.keys(studyFacts),
    ...Object.keys(educationFacts),
  ]),
  topic(
    'service',
    { zh: '没有相应的伤残抚恤或比赛名次', en: 'No injury on duty or place in a contest on record' },
    [...Object.keys(veteranFacts), ...Object.keys(sportFacts)],
  ),
  topic('requests', { zh: '没有登记相应的事项', en: 'No such matter on record' }, [
    ...Object.keys(legalFacts),
    ...Object.keys(supportFacts),
  ]),
  topic('children', { zh: '不是孤儿或事实无人抚养儿童', en: 'Not an orphan or a child whom nobody raises' }, [
    ...Object.keys(childFacts),
  ]),
  topic('events', { zh: '没有登记突发困难', en: 'No sudden hardship on record' }, [
    ...Object.keys(eventFacts),
    ...Object.keys(emergencyFacts),
    ...Object.keys(shelterFacts),
    ...Object.keys(relapseFacts),
  ]),
];
