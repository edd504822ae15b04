import { officer, procedure, workingDays } from '#declarations';
import { socialAssistance } from '../bases.ts';
import { askOnly, askOrRefuse, incomplete, refused, withdrawn } from './usual-stages.ts';

/** 一次性补助: checked by the township, decided by the county, paid once (days assumed). */
export const oneOffGrant = procedure({
  id: 'one-off-grant',
  title: { zh: '一次性补助申请', en: 'Application for a one-off grant' },
  about: 'person',
  edition: 1,
  decides: 'money',
  within: workingDays(30),
  start: 'submitted',
  stages: {
    submitted: {
      title: { zh: '乡镇（街道）受理核对', en: 'Checked by the township' },
      who: officer('township-officer'),
      within: workingDays(10),
      ways: { pass: { title: { zh: '核对通过', en: 'Pass' }, to: 'decided' }, ...askOnly },
    },
    incomplete,
    decided: {
      title: { zh: '县级部门审定', en: 'Decided by the county' },
      who: officer('county-officer'),
      within: workingDays(15),
      notBy: ['submitted'],
      ways: {
        grant: { title: { zh: '同意发放', en: 'Grant' }, to: 'granted', asks: ['amount'] },
        ...askOrRefuse,
      },
    },
    granted: { title: { zh: '已批准', en: 'Granted' }, ends: 'granted' },
    refused,
    withdrawn,
  },
  basis: socialAssistance,
  keeps: ['S1.2-05'],
});
