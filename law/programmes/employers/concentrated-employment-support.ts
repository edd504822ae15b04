import {
  amountBy,
  atLeast,
  concurrentWith,
  condition,
  count,
  is,
  lookup,
  not,
  programme,
  times,
  yearly,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';
import { concentratedVatRefund } from './concentrated-vat-refund.ts';

const basis = clause(plan, '三（二）2');

/** Non-profit bodies, brands and leading firms; by the persons whom they employ. */
export const concentratedEmploymentSupport = programme({
  id: 'concentrated-employment-support',
  title: { zh: '残疾人集中就业机构和品牌扶持', en: 'Support of concentrated employment and its brands' },
  plan: ['P86'],
  of: 'employer',
  gives: yearly,
  parameters: {
    perPerson: amountBy({ zh: '按类型每人每年扶持', en: 'For a person and year by kind' }, [
      'none',
      'nonprofit',
      'brand',
      'leading',
    ]),
    leastPersons: count({ zh: '最少安置人数', en: 'Fewest disabled staff' }),
  },
  editions: ({ perPerson, leastPersons }) => [
    {
      from: '2022-06',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '经认定的非营利性集中就业机构、品牌或龙头企业',
            en: 'the unit is recognised as a non-profit body, a brand or a leading firm',
          },
          not(is(facts.concentratedKind, 'none')),
        ),
        condition(
          { zh: '集中安置残疾人达到规定人数', en: 'enough persons with disabilities are employed' },
          atLeast(facts.concentratedHeads, leastPersons),
        ),
        condition(
          { zh: '同一扶持内容未获其他财政资金', en: 'no other public money pays for the same item' },
          not(facts.sameItemFunded),
        ),
      ],
      amount: times(lookup(perPerson, facts.concentratedKind), facts.concentratedHeads),
    },
  ],
  together: [concurrentWith(concentratedVatRefund, { basis })],
  asksFor: [workPapers.supportRequest, servicePapers.staffList],
  decidedBy: { zh: '市残联、财政部门', en: 'City federation and finance' },
  keeps: ['S2.2-03', 'S2.2-06'],
});
