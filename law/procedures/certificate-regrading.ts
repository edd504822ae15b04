import { officer, procedure, time, workingDays } from '#declarations';
import { certificates } from '../bases.ts';
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
      title: { zh: '县级残联受理', en: 'Received by the county federation' },
      who: officer('county-officer', 'federation'),
      within: workingDays(5),
      ways: {
        accept: { title: { zh: '受理，安排评定', en: 'Accept and arrange the assessment' }, to: 'assessed' },
        ...askOrRefuse,
      },
    },
    incomplete,
    assessed: {
      title: { zh: '第一评定人评定', en: 'First assessor' },
      who: officer('county-officer', 'health'),
      within: workingDays(10),
      ways: {
        find: { title: { zh: '记录评定等级', en: 'Record the grade' }, to: 'confirmed', asks: ['grade'] },
        unchanged: { title: { zh: '等级不变', en: 'The grade stays' }, to: 'refused', asks: ['reason'] },
      },
    },
    confirmed: {
      title: { zh: '第二评定人复评', en: 'Second assessor' },
      who: officer('county-officer', 'health'),
      within: workingDays(10),
      notBy: ['assessed'],
      ways: {
        agree: { title: { zh: '同意评定结论', en: 'Agree' }, to: 'posted', asks: ['grade'] },
        differ: {
          title: { zh: '意见不一致，重新评定', en: 'Differ: assess again' },
          to: 'assessed',
          asks: ['reason'],
        },
      },
    },
    posted: {
      title: { zh: '村（社区）公示', en: 'Posted in the village' },
      who: time,
      notice: {
        days: 5,
        shows: ['masked-name', 'village', 'category-and-grade'],
        silence: 'unopposed',
        objection: 'assessed',
      },
      ways: { unopposed: { title: { zh: '公示无异议', en: 'No objection' }, to: 'granted' } },
    },
    granted: { title: { zh: '等级已变更', en: 'Changed' }, ends: 'granted' },
    refused,
    withdrawn,
  },
  basis: certificates,
  keeps: ['S3.11-05'],
});
