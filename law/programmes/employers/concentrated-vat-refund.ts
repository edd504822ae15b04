import {
  all,
  amount,
  any,
  atLeast,
  condition,
  count,
  min,
  not,
  oneOf,
  programme,
  rate,
  relief,
  times,
} from '#policy';
import { vatForConcentratedUnits as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';
import { fairTermsForAll, largeEnoughShare } from './concentrated-definitions.ts';

export const concentratedVatRefund = programme({
  id: 'concentrated-vat-refund',
  title: { zh: '集中安置残疾人就业增值税即征即退', en: 'VAT refund for concentrated employment' },
  plan: ['P82'],
  of: 'employer',
  gives: relief({ zh: '增值税', en: 'value-added tax' }, 'month'),
  parameters: {
    minimumWage: amount({ zh: '当地月最低工资标准', en: 'Local monthly minimum wage' }),
    timesMinimumWage: count({ zh: '每人退税为最低工资倍数', en: 'Refund a person, in minimum wages' }),
    leastShare: rate({ zh: '最低安置比例', en: 'Least share of disabled staff' }),
    leastPersons: count({ zh: '最少安置人数', en: 'Fewest disabled staff' }),
    leastInMassage: count({ zh: '盲人按摩机构最少安置人数', en: 'Fewest in a blind massage business' }),
  },
  editions: ({ minimumWage, timesMinimumWage, leastShare, leastPersons, leastInMassage }) => [
    {
      from: '2016-05',
      basis,
      state: 'confirmed',
      conditions: [
        condition(
          { zh: '登记为集中安置单位', en: 'the unit is on the list of concentrated employment' },
          facts.concentratedUnit,
        ),
        condition(
          { zh: '安置残疾人达到规定人数', en: 'enough persons with disabilities are employed' },
          any(
            atLeast(facts.disabledStaff, leastPersons),
            all(facts.blindMassage, atLeast(facts.disabledStaff, leastInMassage)),
          ),
        ),
        largeEnoughShare(leastShare),
        fairTermsForAll,
        condition(
          { zh: '纳税信用等级不是C级、D级', en: 'the grade of tax credit is neither C nor D' },
          not(oneOf(facts.taxCredit, 'c', 'd')),
        ),
      ],
      amount: min(facts.vatPaid, times(times(minimumWage, timesMinimumWage), facts.disabledStaff)),
    },
  ],
  asksFor: [servicePapers.staffList],
  decidedBy: { zh: '税务部门', en: 'Tax office' },
  keeps: ['S2.2-04'],
});
