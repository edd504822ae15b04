import { officer, procedure, workingDays } from '#declarations';
import { twoSubsidies } from '../bases.ts';
import { refused } from './usual-stages.ts';

/** 跨省通办 the other way: taken in another province for someone registered here, decided here and answered there. */
export const requestFromElsewhere = procedure({
  id: 'request-from-elsewhere',
  title: { zh: '外省代收申请', en: 'Request taken in another province' },
  about: 'person',
  stays: true,
  edition: 1,
  decides: 'money',
  within: workingDays(20),
  start: 'received',
  stages: {
    received: {
      title: { zh: '县级残联核对', en: 'Checked by the county federation' },
      who: officer('county-officer', 'federation'),
      within: workingDays(5),
      ways: {
        pass: { title: { zh: '核对通过', en: 'Pass' }, to: 'decided' },
        return: {
          title: { zh: '材料不全，退回受理地', en: 'Return for more' },
          to: 'returned',
          asks: ['reason'],
        },
      },
    },
    decided: {
      title: { zh: '县级民政审定', en: 'Decided by county civil affairs' },
      who: officer('county-officer', 'civilAffairs'),
      within: workingDays(10),
      notBy: ['received'],
      ways: {
        grant: {
          title: { zh: '同意，答复受理地', en: 'Grant and answer' },
          to: 'granted',
          asks: ['from-month'],
        },
        refuse: { title: { zh: '不予批准', en: 'Refuse' }, to: 'refused', asks: ['reason'] },
      },
    },
    granted: { title: { zh: '已批准并答复', en: 'Granted and answered' }, ends: 'granted' },
    returned: { title: { zh: '已退回受理地', en: 'Returned' }, ends: 'done' },
    refused,
  },
  basis: twoSubsidies,
  keeps: ['S1.5-03'],
});
