import { officer, procedure, workingDays } from '#declarations';
import { certificates } from '../bases.ts';
import { askOrRefuse, incomplete, refused, withdrawn } from './usual-stages.ts';

/** 换领、补领: the grade stays as it is; whoever's condition may have changed is led to a new assessment (残联发〔2017〕34号; days assumed). */
export const certificateRenewal = procedure({
  id: 'certificate-renewal',
  title: { zh: '残疾人证换领、补领', en: 'Renewal or replacement of the certificate' },
  about: 'person',
  edition: 1,
  within: workingDays(15),
  start: 'submitted',
  stages: {
    submitted: {
      title: { zh: '县级残联受理', en: 'Received by the county federation' },
      who: officer('county-officer', 'federation'),
      within: workingDays(10),
      ways: {
        issue: { title: { zh: '核对无误，制证', en: 'In order: issue' }, to: 'granted' },
        'assess-again': {
          title: { zh: '需重新评定', en: 'To be assessed again' },
          to: 'turned',
          asks: ['reason'],
        },
        ...askOrRefuse,
      },
    },
    incomplete,
    granted: { title: { zh: '已换发', en: 'Issued anew' }, ends: 'granted' },
    turned: { title: { zh: '转残疾评定', en: 'Turned to an assessment' }, ends: 'done' },
    refused,
    withdrawn,
  },
  basis: certificates,
  keeps: ['S3.11-05'],
});
