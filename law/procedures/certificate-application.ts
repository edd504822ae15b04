import { officer, procedure, time, workingDays } from '#declarations';
import { certificates } from '../bases.ts';
import { askOnly, incomplete, refused, withdrawn } from './usual-stages.ts';

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
      title: { zh: '县级残联受理', en: 'Received by the county federation' },
      who: officer('county-officer', 'federation'),
      within: workingDays(5),
      ways: {
        accept: { title: { zh: '受理，安排评定', en: 'Accept and arrange the assessment' }, to: 'assessed' },
        'visit-home': { title: { zh: '安排上门评定', en: 'Arrange a visit at home' }, to: 'visited' },
        ...askOnly,
      },
    },
    incomplete,
    assessed: {
      title: { zh: '第一评定人评定', en: 'First assessor' },
      who: officer('county-officer', 'health'),
      within: workingDays(10),
      ways: {
        find: { title: { zh: '记录评定等级', en: 'Record the grade' }, to: 'confirmed', asks: ['grade'] },
        none: {
          title: { zh: '不构成残疾', en: 'No disability in the sense of the standard' },
          to: 'confirmed',
          asks: ['reason'],
        },
      },
    },
    visited: {
      title: { zh: '上门评定', en: 'Assessment at home' },
      who: officer('county-officer', 'health'),
      within: workingDays(20),
      ways: {
        find: { title: { zh: '记录评定等级', en: 'Record the grade' }, to: 'confirmed', asks: ['grade'] },
        none: {
          title: { zh: '不构成残疾', en: 'No disability in the sense of the standard' },
          to: 'confirmed',
          asks: ['reason'],
        },
      },
    },
    confirmed: {
      title: { zh: '第二评定人复评', en: 'Second assessor' },
      who: officer('county-officer', 'health'),
      within: workingDays(10),
      notBy: ['assessed', 'visited'],
      ways: {
        agree: { title: { zh: '同意评定结论', en: 'Agree' }, to: 'posted', asks: ['grade'] },
        differ: {
          title: { zh: '意见不一致，重新评定', en: 'Differ: assess again' },
          to: 'assessed',
          asks: ['reason'],
        },
        none: { title: { zh: '不予评定等级', en: 'No grade' }, to: 'refused', asks: ['reason'] },
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
      ways: { unopposed: { title: { zh: '公示无异议', en: 'No objection' }, to: 'issued' } },
    },
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
