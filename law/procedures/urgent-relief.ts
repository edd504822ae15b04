import { hours, officer, procedure, workingDays } from '#declarations';
import { temporaryRelief } from '../bases.ts';

/** 先行救助: money from the township's petty fund within 24 hours, papers after (国发〔2014〕47号; 民发〔2018〕23号, from memory). */
export const urgentRelief = procedure({
  id: 'urgent-relief',
  title: { zh: '急难临时救助（备用金）', en: 'Urgent relief from the petty fund' },
  about: 'household',
  edition: 1,
  decides: 'money',
  start: 'reported',
  stages: {
    reported: {
      title: { zh: '乡镇（街道）核实', en: 'Verified by the township' },
      who: officer('township-officer'),
      within: hours(12),
      ways: {
        help: { title: { zh: '情况紧急，先行救助', en: 'Urgent: help first' }, to: 'paid', asks: ['amount'] },
        ordinary: {
          title: { zh: '不属急难，转一般临时救助', en: 'Not urgent: ordinary relief' },
          to: 'turned',
          asks: ['reason'],
        },
      },
    },
    paid: {
      title: { zh: '另一人发放备用金', en: 'Paid out by another person' },
      who: officer('township-officer'),
      within: hours(12),
      notBy: ['reported'],
      ways: {
        'pay-out': { title: { zh: '已交到本人手中', en: 'Handed to the person' }, to: 'completed' },
        'send-back': { title: { zh: '退回核实', en: 'Send back' }, to: 'reported', asks: ['reason'] },
      },
    },
    completed: {
      title: { zh: '补齐材料', en: 'Papers completed' },
      who: officer('village-worker'),
      within: workingDays(10),
      ways: { complete: { title: { zh: '材料已补齐', en: 'Complete' }, to: 'granted', asks: ['papers'] } },
    },
    granted: { title: { zh: '已救助', en: 'Helped' }, ends: 'granted' },
    turned: { title: { zh: '转一般程序', en: 'Turned to the ordinary way' }, ends: 'done' },
  },
  basis: temporaryRelief,
  keeps: ['S1.2-05'],
});
