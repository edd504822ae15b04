import { officer, procedure, time, workingDays } from '#declarations';
import { twoSubsidies } from '../bases.ts';
import { askOnly, askOrRefuse, incomplete, refused, withdrawn } from './usual-stages.ts';

/** Village check, township, county federation, county civil affairs, with the list posted in the village (国发〔2015〕52号 三; days assumed). */
export const subsidyApplication = procedure({
  id: 'subsidy-application',
  title: { zh: '残疾人补贴申请', en: 'Application for a subsidy' },
  about: 'person',
  edition: 1,
  decides: 'money',
  within: workingDays(45),
  start: 'submitted',
  stages: {
    submitted: {
      title: { zh: '村（社区）核对', en: 'Checked in the village' },
      who: officer('village-worker'),
      within: workingDays(5),
      ways: {
        confirm: { title: { zh: '情况属实', en: 'As stated' }, to: 'checked' },
        ...askOnly,
      },
    },
    incomplete,
    checked: {
      title: { zh: '乡镇（街道）初审', en: 'First review by the township' },
      who: officer('township-officer'),
      within: workingDays(10),
      ways: { pass: { title: { zh: '初审通过', en: 'Pass' }, to: 'reviewed' }, ...askOrRefuse },
    },
    reviewed: {
      title: { zh: '县级残联审核', en: 'Review by the county federation' },
      who: officer('county-officer', 'federation'),
      within: workingDays(10),
      notBy: ['submitted', 'checked'],
      ways: {
        pass: { title: { zh: '审核通过', en: 'Pass' }, to: 'posted' },
        'send-back': {
          title: { zh: '退回初审', en: 'Send back' },
          to: 'checked',
          asks: ['reason'],
        },
        refuse: { title: { zh: '不符合条件', en: 'Refuse' }, to: 'refused', asks: ['reason'] },
      },
    },
    posted: {
      title: { zh: '村（社区）公示', en: 'Posted in the village' },
      who: time,
      notice: {
        days: 7,
        shows: ['masked-name', 'village', 'programme'],
        silence: 'unopposed',
        objection: 'checked',
      },
      ways: { unopposed: { title: { zh: '公示无异议', en: 'No objection' }, to: 'decided' } },
    },
    decided: {
      title: { zh: '县级民政审定', en: 'Decision by county civil affairs' },
      who: officer('county-officer', 'civilAffairs'),
      within: workingDays(10),
      notBy: ['submitted', 'checked', 'reviewed'],
      ways: {
        grant: { title: { zh: '同意发放', en: 'Grant' }, to: 'granted', asks: ['from-month'] },
        refuse: { title: { zh: '不予批准', en: 'Refuse' }, to: 'refused', asks: ['reason'] },
      },
    },
    granted: { title: { zh: '已批准', en: 'Granted' }, ends: 'granted' },
    refused,
    withdrawn,
  },
  basis: twoSubsidies,
  keeps: ['S1.5-06', 'S1.5-07'],
});
