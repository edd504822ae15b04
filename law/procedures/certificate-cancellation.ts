import { officer, procedure, workingDays } from '#declarations';
import { certificates } from '../bases.ts';
import { refused } from './usual-stages.ts';

/** 注销: asked for by the holder or begun after a verified death; benefits that hang on it go to a review, never to a stop by themselves (残联发〔2017〕34号; days assumed). */
export const certificateCancellation = procedure({
  id: 'certificate-cancellation',
  title: { zh: '残疾人证注销', en: 'Cancelling of the certificate' },
  about: 'person',
  edition: 1,
  decides: 'grade',
  within: workingDays(15),
  start: 'submitted',
  stages: {
    submitted: {
      title: { zh: '县级残联核实', en: 'Verified by the county federation' },
      who: officer('county-officer', 'federation'),
      within: workingDays(10),
      ways: {
        confirm: { title: { zh: '情况属实', en: 'As stated' }, to: 'confirmed', asks: ['reason'] },
        keep: { title: { zh: '不予注销', en: 'Keep it' }, to: 'refused', asks: ['reason'] },
      },
    },
    confirmed: {
      title: { zh: '另一人复核', en: 'Confirmed by another person' },
      who: officer('county-officer', 'federation'),
      within: workingDays(5),
      notBy: ['submitted'],
      ways: {
        cancel: { title: { zh: '注销', en: 'Cancel' }, to: 'granted' },
        'send-back': { title: { zh: '退回核实', en: 'Send back' }, to: 'submitted', asks: ['reason'] },
      },
    },
    granted: { title: { zh: '已注销', en: 'Cancelled' }, ends: 'granted' },
    refused,
  },
  basis: certificates,
  keeps: ['S3.11-05'],
});
