import { officer, procedure, workingDays } from '#declarations';
import { medicalAssistanceOpinions } from '../bases.ts';
import { askOrRefuse, incomplete, refused, withdrawn } from './usual-stages.ts';

/** 费用报销: the bill is checked against its originals, and another person fixes the amount (days assumed). */
export const reimbursementClaim = procedure({
  id: 'reimbursement-claim',
  title: { zh: '费用报销', en: 'Claim for a bill to be paid back' },
  about: 'person',
  edition: 1,
  decides: 'money',
  within: workingDays(20),
  start: 'submitted',
  stages: {
    submitted: {
      title: { zh: '核对票据', en: 'Bills checked' },
      who: officer('county-officer'),
      within: workingDays(10),
      ways: {
        pass: { title: { zh: '票据属实', en: 'In order' }, to: 'decided', asks: ['amount', 'papers'] },
        ...askOrRefuse,
      },
    },
    incomplete,
    decided: {
      title: { zh: '另一人核定金额', en: 'Amount fixed by another person' },
      who: officer('county-officer'),
      within: workingDays(5),
      notBy: ['submitted'],
      ways: {
        grant: { title: { zh: '同意报销', en: 'Grant' }, to: 'granted', asks: ['amount'] },
        'send-back': { title: { zh: '退回核对', en: 'Send back' }, to: 'submitted', asks: ['reason'] },
        refuse: { title: { zh: '不予报销', en: 'Refuse' }, to: 'refused', asks: ['reason'] },
      },
    },
    granted: { title: { zh: '已核定', en: 'Granted' }, ends: 'granted' },
    refused,
    withdrawn,
  },
  basis: medicalAssistanceOpinions,
  keeps: ['S1.2-08'],
});
