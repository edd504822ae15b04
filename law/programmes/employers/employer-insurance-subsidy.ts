import { amount, paysAfter, programme, rate, reimbursement, times } from '#policy';
import { employmentFunds as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';
import { hiredFormally } from './hiring-definitions.ts';
import { publicPostInsurance } from './public-post-insurance.ts';

/** The employer's part; what the guarantee fund pays for public-welfare posts is taken off first. */
export const employerInsuranceSubsidy = programme({
  id: 'employer-insurance-subsidy',
  title: { zh: '用人单位招录残疾人社会保险补贴', en: 'Insurance subsidy to employers' },
  plan: ['P75'],
  of: 'employer',
  gives: reimbursement({
    zh: '上年为残疾职工缴纳的单位部分社会保险费',
    en: "last year's premiums of the employer for disabled staff",
  }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    perMonth: amount({ zh: '每人每月补贴上限', en: 'Most paid for a person and month' }),
  },
  editions: ({ share, perMonth }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [hiredFormally],
      amount: {
        cost: facts.disabledStaffPremiums,
        share,
        ceiling: times(perMonth, facts.hiredMonths),
      },
    },
  ],
  together: [paysAfter(publicPostInsurance, { basis })],
  asksFor: [servicePapers.premiumReceipts, servicePapers.staffList],
  decidedBy: { zh: '县级人社部门', en: 'County human resources' },
  keeps: ['B3.1.3-02', 'S1.4-04'],
});
