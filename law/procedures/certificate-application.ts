import { officer, procedure, workingDays } from '#declarations';
import { certificates } from '../bases.ts';
import {
  agreeOrDiffer,
  arrangeAssessment,
  firstAssessor,
  postedUntil,
  receivedByFederation,
  recordGrade,
  secondAssessor,
} from './assessment-stages.ts';
import { askOnly, incomplete, refused, withdrawn } from './usual-stages.ts';

const gradeOrNone = {
  find: recordGrade,
  none: {
    title: { zh: '不构成残疾', en: 'No disability in the sense of the standard' },
    to: 'confirmed',
    asks: ['reason'],
  },
} as const;

/** 残疾人证: two assessors who never are one person, a visit at home for whoever cannot come, the finding posted (残联发〔2017〕34号; days assumed). */
export const certificateApplication = procedure({
  id: 'certificate-application',
  title: { zh: '残疾人证申领与残疾评定', en: 'Disability certificate: application and assessment' },
  about: 'person',
  edition: 1,
  decides: 'grade',
  within: workingDays(40),
  start: 'submitted',
  stages: {
    submitted: {
      ...receivedByFederation,
      ways: {
        accept: arrangeAssessment,
        'visit-home': { title: { zh: '安排上门评定', en: 'Arrange a visit at home' }, to: 'visited' },
        ...askOnly,
      },
    },
    incomplete,
    assessed: {
      ...firstAssessor,
      ways: gradeOrNone,
    },
    visited: {
      title: { zh: '上门评定', en: 'Assessment at home' },
      who: officer('county-officer', 'health'),
      within: workingDays(20),
      ways: gradeOrNone,
    },
    confirmed: {
      ...secondAssessor,
      notBy: ['assessed', 'visited'],
      ways: {
        ...agreeOrDiffer,
        none: { title: { zh: '不予评定等级', en: 'No grade' }, to: 'refused', asks: ['reason'] },
      },
    },
    posted: postedUntil('issued'),
    issued: {
      title: { zh: '县级残联批准发证', en: 'Issued by the county federation' },
      who: officer('county-officer', 'federation'),
      within: workingDays(5),
      notBy: ['assessed', 'visited', 'confirmed'],
      ways: {
        issue: { title: { zh: '批准，制证', en: 'Issue' }, to: 'granted' },
        'send-back': {
          title: { zh: '退回评定', en: 'Send back' },
          to: 'assessed',
          asks: ['reason'],
        },
      },
    },
    granted: { title: { zh: '已发证', en: 'Issued' }, ends: 'granted' },
    refused: { ...refused, title: { zh: '未发证', en: 'Not issued' } },
    withdrawn,
  },
  basis: certificates,
  keeps: ['S3.11-05'],
});
