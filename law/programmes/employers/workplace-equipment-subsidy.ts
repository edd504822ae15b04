import {
  above,
  amount,
  condition,
  max,
  named,
  number,
  programme,
  rate,
  reimbursement,
  subtract,
  times,
} from '#policy';
import { levyRules as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { hiredFormally } from './hiring-definitions.ts';

/** Once for a post. */
const newPosts = named<number>(
  { zh: '未补贴过的改造岗位数', en: 'adapted posts that were not paid for before' },
  max(subtract(facts.postsAdapted, facts.postsPaidBefore), number(0)),
);

export const workplaceEquipmentSubsidy = programme({
  id: 'workplace-equipment-subsidy',
  title: { zh: '用人单位设施设备购置改造补贴', en: 'Subsidy for equipping and adapting posts' },
  plan: ['P77'],
  of: 'employer',
  gives: reimbursement({
    zh: '残疾职工岗位设施设备购置改造费用',
    en: 'cost of equipping and adapting posts of disabled staff',
  }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    perPost: amount({ zh: '每个岗位补贴上限', en: 'Most paid for a post' }),
  },
  editions: ({ share, perPost }) => [
    {
      from: '2018-04',
      basis,
      state: 'assumed',
      conditions: [
        hiredFormally,
        condition(
          { zh: '购置改造方案已批准', en: 'the plan of equipment and adaptation was approved' },
          facts.adaptationApproved,
        ),
        condition(
          { zh: '有未补贴过的岗位（每个岗位一次）', en: 'a post was not paid for before (once for a post)' },
          above(newPosts, 0),
        ),
      ],
      amount: { cost: facts.adaptationCost, share, ceiling: times(perPost, newPosts) },
    },
  ],
  asksFor: [workPapers.adaptationPlan, workPapers.invoice],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['B3.1.3-04'],
});
