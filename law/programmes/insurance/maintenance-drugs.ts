import { yuan } from '#kernel';
import { amount, atLeast, condition, oneOf, programme, rate, reimbursement } from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';

/** Outpatient cover of the drugs that keep a severe mental illness at bay. */
export const maintenanceDrugs = programme({
  id: 'maintenance-drugs',
  title: { zh: '重性精神病门诊用药保障', en: 'Outpatient drugs for severe mental illness' },
  plan: ['P25'],
  of: 'person',
  gives: reimbursement({ zh: '门诊维持用药费用', en: 'outpatient costs of maintenance drugs' }),
  parameters: {
    share: rate({ zh: '门诊支付比例', en: 'Share that is paid' }),
    ceiling: amount({ zh: '月支付限额', en: 'Ceiling a month' }),
  },
  editions: ({ share, ceiling }) => [
    {
      from: '2021-01',
      basis: clause(plan, '三（一）4'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '按规定登记并维持用药', en: 'the person is registered and on maintenance drugs' },
          facts.onMaintenanceDrugs,
        ),
        lives,
        condition(
          { zh: '已参加基本医疗保险', en: 'the person is in basic medical insurance' },
          oneOf(facts.medicalScheme, 'residents', 'employees'),
        ),
        condition(
          { zh: '当月有门诊用药费用', en: 'there are costs of drugs this month' },
          atLeast(facts.maintenanceDrugCost, yuan(0.01)),
        ),
      ],
      amount: { cost: facts.maintenanceDrugCost, share, ceiling },
    },
  ],
  asksFor: [papers.settlementSlip],
  decidedBy: { zh: '医疗保障部门', en: 'Healthcare security' },
  keeps: ['S1.4-09'],
});
