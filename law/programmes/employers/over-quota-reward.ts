import {
  above,
  amount,
  condition,
  divide,
  downToFen,
  excludedBy,
  max,
  number,
  programme,
  rate,
  reward,
  subtract,
  times,
} from '#policy';
import { levyPlan as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';
import { concentratedVatRefund } from './concentrated-vat-refund.ts';
import { placed, quotaAt } from './quota.ts';

export const overQuotaReward = programme({
  id: 'over-quota-reward',
  title: { zh: '超比例安排残疾人就业奖励', en: 'Reward for employing more than the quota' },
  plan: ['P80'],
  of: 'employer',
  gives: reward('year'),
  parameters: {
    quota: rate({ zh: '应安排残疾人就业比例', en: 'Quota of disabled staff' }),
    perPerson: amount({ zh: '每超一人每年奖励', en: 'A year for each person above the quota' }),
  },
  editions: ({ quota, perPerson }) => [
    {
      from: '2020-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '安排残疾人就业超过规定比例', en: 'more are placed than the quota asks for' },
          above(placed, quotaAt(quota)),
        ),
        condition({ zh: '通过按比例就业年审', en: 'the yearly check confirmed it' }, facts.placementVerified),
        condition({ zh: '无欠缴残保金', en: 'no levy of earlier years is owed' }, facts.leviesSettled),
      ],
      amount: divide(times(perPerson, max(subtract(placed, quotaAt(quota)), number(0))), 10_000, downToFen),
    },
  ],
  together: [excludedBy(concentratedVatRefund, { basis, via: facts.concentratedUnit })],
  asksFor: [servicePapers.staffList],
  decidedBy: { zh: '县级残联、财政部门', en: 'County federation and finance' },
  keeps: ['B3.2.1-01'],
});
