import { officer, procedure, workingDays } from '#declarations';
import { twoSubsidies } from '../bases.ts';
import { incomplete, refused, withdrawn } from './usual-stages.ts';

/** 跨省通办: taken where the person lives, decided where she is registered; the answer comes back here (民政部通知, from memory; days assumed). */
export const crossProvinceRequest = procedure({
  id: 'cross-province-request',
  title: { zh: '跨省通办申请', en: 'Request decided in another province' },
  about: 'person',
  stays: true,
  edition: 1,
  within: workingDays(30),
  start: 'submitted',
  stages: {
    submitted: {
      title: { zh: '本地受理', en: 'Taken here' },
      who: officer('township-officer'),
      within: workingDays(3),
      ways: {
        send: { title: { zh: '转户籍地办理', en: 'Send to the place of registration' }, to: 'sent' },
        'ask-for-more': {
          title: { zh: '请补材料', en: 'Ask for more' },
          to: 'incomplete',
          asks: ['reason'],
        },
      },
    },
    incomplete,
    sent: {
      title: { zh: '等户籍地答复', en: 'Waiting for the other place' },
      who: officer('county-officer', 'civilAffairs', 'federation'),
      clock: 'stopped',
      within: workingDays(20),
      ways: {
        granted: { title: { zh: '户籍地已批准', en: 'Granted there' }, to: 'granted', asks: ['reason'] },
        refused: { title: { zh: '户籍地未批准', en: 'Refused there' }, to: 'refused', asks: ['reason'] },
        'more-wanted': {
          title: { zh: '户籍地要求补材料', en: 'More is wanted there' },
          to: 'incomplete',
          asks: ['reason'],
        },
      },
    },
    granted: { title: { zh: '已批准', en: 'Granted' }, ends: 'granted' },
    refused,
    withdrawn,
  },
  basis: twoSubsidies,
  keeps: ['S1.5-03', 'S3.11-06'],
});
