/** The share and the number of disabled staff that make a unit one of concentrated employment, for tax and for purchase alike. */
import { atLeast, condition, type Term, times } from '#policy';
import { facts } from '../../facts.ts';

export const largeEnoughShare = (leastShare: Term<number>) =>
  condition(
    { zh: '安置残疾人达到规定比例', en: 'their share of the staff is large enough' },
    atLeast(times(facts.disabledStaff, 10_000), times(facts.staffThisMonth, leastShare)),
  );

export const fairTermsForAll = condition(
  {
    zh: '与每位残疾职工签约一年以上、参保并按月足额支付工资',
    en: 'each disabled worker has a contract of a year or more, insurance and full wages',
  },
  facts.fairTerms,
);
