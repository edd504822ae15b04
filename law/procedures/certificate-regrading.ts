import { procedure, workingDays } from '#declarations';
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
import { askOrRefuse, incomplete, refused, withdrawn } from './usual-stages.ts';

/** 等级变更: as the first assessment, by two assessors of whom neither is the other, the finding posted (残联发〔2017〕34号; days assumed). */
export const certificateRegrading = procedure({
  id: 'certificate-regrading',
  title: { zh: '残疾等级变更', en: 'Change of category or grade' },
  about: 'person',
  edition: 1,
  decides: 'grade',
  within: workingDays(30),
  start: 'submitted',
  stages: {
    submitted: {
      ...receivedByFederation,
      ways: {
        accept: arrangeAssessment,
        ...askOrRefuse,
      },
    },
    incomplete,
    assessed: {
      ...firstAssessor,
      ways: {
        find: recordGrade,
        unchanged: { title: { zh: '等级不变', en: 'The grade stays' }, to: 'refused', asks: ['reason'] },
      },
    },
    confirmed: {
      ...secondAssessor,
      notBy: ['assessed'],
      ways: agreeOrDiffer,
    },
    posted: postedUntil('granted'),
    granted: { title: { zh: '等级已变更', en: 'Changed' }, ends: 'granted' },
    refused,
    withdrawn,
  },
  basis: certificates,
  keeps: ['S3.11-05'],
});
