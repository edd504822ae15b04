import {
  amount,
  concurrentWith,
  condition,
  first,
  is,
  oneOf,
  otherwise,
  programme,
  rate,
  reimbursement,
  when,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { nineRehabilitationItems, twentyRehabilitationItems } from '../../bases-rights.ts';
import { lives } from '../../definitions.ts';
import { itemsOf2010, itemsOf2016, itemsOf2021 } from '../../facts/rehabilitation-items.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { childTraining } from '../rehabilitation/child-training.ts';

const conditionsFor = (items: typeof itemsOf2021) => [
  condition(
    { zh: '项目在医保支付目录内', en: 'the item is in the catalogue that insurance pays for' },
    oneOf(facts.rehabilitationItem, ...items),
  ),
  lives,
  condition(
    { zh: '已参加基本医疗保险', en: 'the person is in basic medical insurance' },
    oneOf(facts.medicalScheme, 'residents', 'employees'),
  ),
];

/** Insurance is the first payer of these items, certificate or not; the federation settles what children still need. */
export const rehabilitationItemsInInsurance = programme({
  id: 'rehabilitation-items',
  title: { zh: '医疗康复项目医保支付', en: 'Medical rehabilitation paid by insurance' },
  plan: ['P24'],
  of: 'person',
  gives: reimbursement({ zh: '目录内医疗康复项目费用', en: 'items of medical rehabilitation' }),
  parameters: {
    residentsShare: rate({ zh: '居民医保支付比例', en: "Share of residents' insurance" }),
    employeesShare: rate({ zh: '职工医保支付比例', en: "Share of employees' insurance" }),
    ceiling: amount({ zh: '每月支付限额', en: 'Ceiling a month' }),
  },
  editions: ({ residentsShare, employeesShare, ceiling }) => {
    const bill = {
      cost: facts.rehabilitationItemCost,
      share: first(when(is(facts.medicalScheme, 'employees'), employeesShare), otherwise(residentsShare)),
      ceiling,
    };
    return [
      {
        from: '2011-01',
        basis: nineRehabilitationItems,
        state: 'assumed',
        conditions: conditionsFor(itemsOf2010),
        amount: bill,
      },
      {
        from: '2016-07',
        basis: twentyRehabilitationItems,
        state: 'assumed',
        conditions: conditionsFor(itemsOf2016),
        amount: bill,
      },
      {
        from: '2021-01',
        basis: clause(plan, '三（一）4'),
        state: 'assumed',
        conditions: conditionsFor(itemsOf2021),
        amount: bill,
      },
    ];
  },
  together: [concurrentWith(childTraining, { basis: clause(plan, '三（一）4') })],
  asksFor: [papers.settlementSlip],
  decidedBy: { zh: '医疗保障部门', en: 'Healthcare security' },
  keeps: ['S1.4-08'],
});
