/** Needs and events that few have: each is one tick, so that one page asks after many programmes. */
import type { Question } from '#declarations';
import { yuan } from '#kernel';
import { neverDay } from '#policy';
import { choose, tick } from './answer.ts';

export const health: Question = {
  id: 'health',
  kind: 'several',
  asks: { zh: '身体和照料方面，您有下面哪些情况？', en: 'Which of these are true of your health and care?' },
  answers: {
    device: tick(
      { zh: '需要轮椅、助听器、假肢等辅助器具', en: 'I need a wheelchair, a hearing aid or another device' },
      { unticked: { deviceNeeded: 'none' } },
    ),
    bill: tick(
      { zh: '医保报销后，自己还付了不少医药费', en: 'I paid much for treatment after insurance' },
      { unticked: { billAfterInsurance: yuan(0) } },
    ),
    drugs: tick(
      { zh: '因精神疾病长期在门诊开药', en: 'I take drugs for a mental illness over a long time' },
      { ticked: { onMaintenanceDrugs: true }, unticked: { onMaintenanceDrugs: false } },
    ),
    care: tick(
      {
        zh: '想去日间照料或托养机构，或请人上门照料',
        en: 'I would like day care, a care home or care at home',
      },
      {
        ticked: { 'enrolled.sunshine-home': false },
        unticked: { careFormNeeded: 'none', 'enrolled.sunshine-home': false },
      },
    ),
    inCare: tick(
      { zh: '已经在阳光家园托养', en: 'I am in the care of Sunshine Home already' },
      { ticked: { 'enrolled.sunshine-home': true }, unticked: {} },
    ),
    incapable: tick(
      { zh: '经鉴定完全不能劳动', en: 'I was found to have lost all capacity to work' },
      { ticked: { workCapacityLost: true }, unticked: { workCapacityLost: false } },
    ),
    injury: tick(
      { zh: '领着工伤的生活护理费', en: 'I receive the care allowance for a work injury' },
      { ticked: { workInjuryCare: true }, unticked: { workInjuryCare: false } },
    ),
  },
};

export const lately: Question = {
  id: 'lately',
  kind: 'several',
  asks: { zh: '下面哪些事和您有关？', en: 'Which of these concern you?' },
  answers: {
    assessment: tick(
      { zh: '一年内自己花钱做过残疾评定', en: 'I paid for a disability assessment within a year' },
      { unticked: { assessmentFee: yuan(0) } },
    ),
    vehicle: tick(
      { zh: '下肢残疾，有残疾人机动轮椅车', en: 'My legs are disabled and I own a motor wheelchair' },
      {
        ticked: { ownsMotorWheelchair: true, lowerLimbDisability: true },
        unticked: { ownsMotorWheelchair: false },
      },
    ),
    business: tick(
      { zh: '第一次登记了个体户或公司', en: 'I registered a business for the first time' },
      { unticked: { businessRegisteredOn: neverDay } },
    ),
    course: tick(
      { zh: '一年内学完职业技能培训', en: 'I finished a vocational course within a year' },
      { unticked: { courseEndedOn: neverDay } },
    ),
  },
};

export const orphan: Question = {
  id: 'orphan',
  kind: 'one',
  asks: { zh: '孩子由谁抚养？', en: 'Who raises the child?' },
  answers: {
    parents: choose(
      { zh: '父母', en: 'Its parents' },
      { orphanKind: 'none', inWelfareInstitution: false, 'enrolled.orphan-allowance': false },
    ),
    orphan: choose(
      { zh: '认定为孤儿，在家庭中抚养', en: 'It is recognised as an orphan and lives in a family' },
      { orphanKind: 'orphan', inWelfareInstitution: false, 'enrolled.orphan-allowance': true },
    ),
    institution: choose(
      { zh: '认定为孤儿，由福利机构抚养', en: 'It is recognised as an orphan and lives in an institution' },
      { orphanKind: 'orphan', inWelfareInstitution: true, 'enrolled.orphan-allowance': true },
    ),
    unattended: choose(
      { zh: '认定为事实无人抚养儿童', en: 'It is recognised as a child whom in fact nobody raises' },
      { orphanKind: 'unattended', inWelfareInstitution: false, 'enrolled.orphan-allowance': false },
    ),
  },
};

export const child: Question = {
  id: 'child',
  kind: 'several',
  asks: { zh: '孩子有下面哪些情况？', en: 'Which of these are true of the child?' },
  answers: {
    diagnosed: tick(
      { zh: '定点医院诊断需要康复', en: 'A designated hospital found that it needs rehabilitation' },
      { ticked: { diagnosedByHospital: true }, unticked: { diagnosedByHospital: false } },
    ),
    surgery: tick(
      { zh: '做了康复手术，自己付了费用', en: 'It had rehabilitative surgery and you paid for it' },
      { unticked: { surgeryBill: yuan(0) } },
    ),
    elsewhere: tick(
      { zh: '在外地做康复训练', en: 'It trains in another place' },
      { ticked: { trainingPlace: 'elsewhere' }, unticked: { trainingPlace: 'none' } },
    ),
  },
};
