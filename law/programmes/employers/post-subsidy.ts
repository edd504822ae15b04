import { above, amount, concurrentWith, condition, programme, times, yearly } from '#policy';
import { employmentFunds as basis } from '../../bases-services.ts';
import { servicePapers } from '../../papers-services.ts';
import { hiredFormally, monthsOutsidePublicPosts } from './hiring-definitions.ts';
import { overQuotaReward } from './over-quota-reward.ts';

/** By the month of each person. The person's own side of the bans stands with the public-welfare post and the internship. */
export const postSubsidy = programme({
  id: 'post-subsidy',
  title: { zh: '用人单位招录残疾人岗位补贴', en: 'Post subsidy to employers' },
  plan: ['P74'],
  of: 'employer',
  gives: yearly,
  parameters: { perMonth: amount({ zh: '每人每月补贴', en: 'For a person and month' }) },
  editions: ({ perMonth }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        hiredFormally,
        condition(
          { zh: '有公益性岗位以外的招录人员', en: 'somebody was hired outside public-welfare posts' },
          above(monthsOutsidePublicPosts, 0),
        ),
      ],
      amount: times(perMonth, monthsOutsidePublicPosts),
    },
  ],
  together: [concurrentWith(overQuotaReward, { basis })],
  asksFor: [servicePapers.staffList],
  decidedBy: { zh: '县级人社部门、残联', en: 'County human resources and federation' },
  keeps: ['B3.1.3-01'],
});
