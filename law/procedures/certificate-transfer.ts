import { officer, procedure, workingDays } from '#declarations';
import { certificates } from '../bases.ts';
import { askOrRefuse, incomplete, refused, withdrawn } from './usual-stages.ts';

/** 迁移: the file follows its holder with everything that is open; benefits go on until the new county has taken over (残联发〔2017〕34号; days assumed). */
export const certificateTransfer = procedure({
  id: 'certificate-transfer',
  title: { zh: '残疾人证迁移', en: 'Transfer of the certificate' },
  about: 'person',
  edition: 1,
  within: workingDays(20),
  start: 'submitted',
  stages: {
    submitted: {
      title: { zh: '迁出地县级残联核对', en: 'Checked by the county that is left' },
      who: officer('county-officer', 'federation'),
      within: workingDays(5),
      ways: {
        'hand-over': { title: { zh: '移交档案', en: 'Hand the file over' }, to: 'handed-over' },
        ...askOrRefuse,
      },
    },
    incomplete,
    'handed-over': {
      title: { zh: '迁入地县级残联接收', en: 'Received by the new county' },
      who: officer('county-officer', 'federation'),
      within: workingDays(10),
      ways: {
        receive: { title: { zh: '接收并续发待遇', en: 'Receive, and go on paying' }, to: 'granted' },
        'send-back': { title: { zh: '退回迁出地', en: 'Send back' }, to: 'submitted', asks: ['reason'] },
      },
    },
    granted: { title: { zh: '已迁入', en: 'Moved' }, ends: 'granted' },
    refused,
    withdrawn,
  },
  basis: certificates,
  keeps: ['S3.11-05'],
});
