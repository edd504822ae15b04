import { days, officer, procedure, time, workingDays } from '#declarations';
import { twoSubsidiesReminder } from '../bases.ts';
import { refused } from './usual-stages.ts';

/** 定期复核: whether who receives is still entitled. Begun by time or by a fact that changed; nothing stops before two persons have said so. */
export const yearlyReview = procedure({
  id: 'yearly-review',
  title: { zh: '待遇定期复核', en: 'Review of what is received' },
  about: 'person',
  edition: 1,
  decides: 'money',
  within: workingDays(40),
  start: 'visited',
  stages: {
    visited: {
      title: { zh: '村（社区）入户核对', en: 'Visited in the village' },
      who: officer('village-worker'),
      within: workingDays(15),
      ways: {
        same: { title: { zh: '情况没有变化', en: 'Nothing has changed' }, to: 'kept' },
        changed: {
          title: { zh: '情况有变化', en: 'Something has changed' },
          to: 'examined',
          asks: ['reason'],
        },
      },
    },
    examined: {
      title: { zh: '乡镇（街道）核实', en: 'Verified by the township' },
      who: officer('township-officer'),
      within: workingDays(10),
      ways: {
        keep: { title: { zh: '仍符合条件', en: 'Still entitled' }, to: 'kept', asks: ['reason'] },
        stop: {
          title: { zh: '建议停发', en: 'Propose to stop' },
          to: 'told',
          asks: ['reason', 'from-month'],
        },
      },
    },
    told: {
      title: { zh: '告知本人，听取意见', en: 'The person is told and heard' },
      who: time,
      within: days(10),
      lapse: 'decided',
      ways: {},
    },
    decided: {
      title: { zh: '县级民政决定', en: 'Decided by county civil affairs' },
      who: officer('county-officer', 'civilAffairs'),
      within: workingDays(10),
      notBy: ['visited', 'examined'],
      ways: {
        stop: { title: { zh: '停发', en: 'Stop' }, to: 'refused', asks: ['reason', 'from-month'] },
        keep: { title: { zh: '继续发放', en: 'Go on paying' }, to: 'confirmed', asks: ['reason'] },
      },
    },
    kept: { title: { zh: '继续享受', en: 'Goes on' }, ends: 'done' },
    confirmed: { title: { zh: '继续享受', en: 'Goes on' }, ends: 'granted' },
    refused: { ...refused, title: { zh: '已停发', en: 'Stopped' } },
  },
  basis: twoSubsidiesReminder,
  keeps: ['S1.5-07'],
});
