import { officer, procedure, workingDays } from '#declarations';
import { socialAssistance } from '../bases.ts';
import { refused } from './usual-stages.ts';

/** 免申即享: the lists show who is entitled; the person agrees, brings nothing, and two offices look before it is given (days assumed). */
export const consentGrant = procedure({
  id: 'consent-grant',
  title: { zh: '免申即享', en: 'Given without an application' },
  about: 'person',
  edition: 1,
  decides: 'money',
  within: workingDays(15),
  start: 'agreed',
  stages: {
    agreed: {
      title: { zh: '县级残联核对数据', en: 'Data checked by the county federation' },
      who: officer('county-officer', 'federation'),
      within: workingDays(5),
      ways: {
        confirm: { title: { zh: '数据相符', en: 'The data agree' }, to: 'decided' },
        refuse: { title: { zh: '数据不符', en: 'The data do not agree' }, to: 'refused', asks: ['reason'] },
      },
    },
    decided: {
      title: { zh: '县级主管部门审定', en: 'Decision by the county department' },
      who: officer('county-officer', 'humanResources', 'medicalSecurity', 'civilAffairs'),
      within: workingDays(5),
      notBy: ['agreed'],
      ways: {
        grant: { title: { zh: '同意发放', en: 'Grant' }, to: 'granted', asks: ['from-month'] },
        refuse: { title: { zh: '不予批准', en: 'Refuse' }, to: 'refused', asks: ['reason'] },
      },
    },
    granted: { title: { zh: '已批准', en: 'Granted' }, ends: 'granted' },
    refused,
  },
  basis: socialAssistance,
  keeps: [],
});
