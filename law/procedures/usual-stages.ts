/** Stages and ends that many procedures share. */
import { applicant, days } from '#declarations';

const askForMore = {
  title: { zh: '请补材料', en: 'Ask for more' },
  to: 'incomplete',
  asks: ['reason'],
} as const;

/** Ways out of a stage in which an officer looks at an application: more is asked for, or it is refused. */
export const askOrRefuse = {
  'ask-for-more': askForMore,
  refuse: { title: { zh: '不符合条件', en: 'Refuse' }, to: 'refused', asks: ['reason'] },
} as const;
export const askOnly = { 'ask-for-more': askForMore } as const;

/** The clock stands still; who does not answer within 30 days is taken to withdraw (assumed), and may apply again. */
export const incomplete = {
  title: { zh: '等申请人补材料', en: 'Waiting for the applicant' },
  who: applicant,
  clock: 'stopped',
  within: days(30),
  lapse: 'withdrawn',
  ways: {
    complete: { title: { zh: '已补齐', en: 'Complete now' }, to: 'submitted', asks: ['papers'] },
    withdraw: { title: { zh: '撤回申请', en: 'Withdraw' }, to: 'withdrawn' },
  },
} as const;

/** An appeal within 60 days (行政复议法 第二十条). */
export const refused = {
  title: { zh: '未批准', en: 'Refused' },
  ends: 'refused',
  appeal: { within: days(60), procedure: 'appeal' },
} as const;

export const withdrawn = { title: { zh: '已撤回', en: 'Withdrawn' }, ends: 'withdrawn' } as const;
