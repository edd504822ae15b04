/** 正式招录（聘）: contract of a year or more, insured, at least the minimum wage. Public-welfare posts are paid for by themselves. */
import { above, condition, max, named, number, subtract } from '#policy';
import { facts } from '../../facts.ts';

/** A month in a public-welfare post is no month for the post subsidy: one payer for one person. */
export const monthsOutsidePublicPosts = named<number>(
  { zh: '公益性岗位以外的正式招录人月数', en: 'months of formally hired staff outside public-welfare posts' },
  max(subtract(facts.hiredMonths, facts.hiredMonthsInPublicPosts), number(0)),
);

export const hiredFormally = condition(
  {
    zh: '正式招录（聘）残疾人（签约一年以上、已参保、不低于最低工资）',
    en: 'persons with disabilities were formally hired (contract of a year or more, insured, minimum wage or more)',
  },
  above(facts.hiredMonths, 0),
);
