import { yuan } from '#kernel';
import {
  above,
  amount,
  any,
  below,
  condition,
  count,
  countedAsIncomeFor,
  excludedBy,
  monthly,
  programme,
} from '#policy';
import { dibaoMeasures } from '../../bases.ts';
import { publicWelfarePosts as basis, employmentFunds } from '../../bases-services.ts';
import { ableToWork, belongsToCity, holdsCertificate, lives, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from '../assistance/dibao.ts';
import { postSubsidy } from '../employers/post-subsidy.ts';

/** A post with monthly pay; who holds one is employed, so the pay received counts for dibao. */
export const publicWelfarePost = programme({
  id: 'public-welfare-post',
  title: { zh: '公益性岗位', en: 'Public-welfare post' },
  plan: ['P72'],
  of: 'person',
  gives: monthly,
  parameters: {
    pay: amount({ zh: '岗位月报酬', en: 'Monthly pay' }),
    months: count({ zh: '最长在岗月数', en: 'Longest time in posts, in months' }),
  },
  editions: ({ pay, months }) => [
    {
      from: '2020-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '处于就业年龄段（16至59周岁）', en: 'the person is of working age (16 to 59)' },
          workingAge,
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '已认定为就业困难人员', en: 'the person is confirmed as having difficulty in finding work' },
          facts.hardToEmploy,
        ),
        condition(
          {
            zh: '登记失业，或已在公益性岗位',
            en: 'the person is registered as unemployed or already holds such a post',
          },
          any(facts.registeredUnemployed, above(facts.publicPostPay, yuan(0))),
        ),
        condition({ zh: '有劳动能力', en: 'the person is able to work' }, ableToWork),
        condition(
          { zh: '累计在岗未满最长期限', en: 'the longest time in such posts is not used up' },
          below(facts.publicPostMonths, months),
        ),
      ],
      amount: pay,
    },
  ],
  together: [
    countedAsIncomeFor(dibao, { basis: dibaoMeasures, via: facts.publicPostPay }),
    excludedBy(postSubsidy, { basis: employmentFunds, via: facts.postSubsidyDrawnForOne }),
  ],
  asksFor: [papers.idCard, papers.certificate, papers.unemployment],
  decidedBy: { zh: '县级人社部门', en: 'County human resources' },
  keeps: ['B4.7-01', 'S2.2-11'],
});
