import { yuan } from '#kernel';
import { above, amount, condition, deduction, is, min, programme } from '#policy';
import { clause, dibaoMeasures } from '../../bases.ts';
import { belongsToCity, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';

/** Not money paid: what a worker's own costs take off the income that dibao counts. */
export const employmentCostDeduction = programme({
  id: 'employment-cost-deduction',
  title: { zh: '就业成本扣减', en: 'Deduction of the costs of working' },
  plan: ['P04'],
  of: 'person',
  gives: deduction({ zh: '低保家庭收入', en: 'income counted for the minimum living guarantee' }),
  parameters: {
    most: amount({ zh: '每人每月最高扣减额', en: 'Most that is deducted for a person and month' }),
  },
  editions: ({ most }) => [
    {
      from: '2021-07',
      basis: clause(dibaoMeasures, '第十五条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '属于低收入人口家庭', en: 'the household is on the low-income watch list' },
          facts.lowIncomeHousehold,
        ),
        condition(
          { zh: '家庭按农村标准保障', en: 'the country standard applies to the household' },
          is(facts.standardZone, 'rural'),
        ),
        lives,
        belongsToCity,
        condition({ zh: '有工资收入', en: 'the person earns a wage' }, above(facts.monthlyWage, yuan(0))),
      ],
      amount: min(facts.monthlyWage, most),
    },
  ],
  asksFor: [papers.wageProof],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['S1.1-05'],
});
