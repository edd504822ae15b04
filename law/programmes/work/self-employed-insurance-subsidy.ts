import { amount, below, condition, count, excludedBy, oneOf, programme, rate, reimbursement } from '#policy';
import { employmentFunds as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { programmeNamed } from '../../programme-by-name.ts';
import { employerInsuranceSubsidy } from '../employers/employer-insurance-subsidy.ts';
import { publicWelfarePost } from './public-welfare-post.ts';

const ofBusinessOwners = programmeNamed('business-owner-insurance-subsidy');

export const selfEmployedInsuranceSubsidy = programme({
  id: 'self-employed-insurance-subsidy',
  title: {
    zh: '自主创业、灵活就业残疾人社会保险补贴',
    en: 'Insurance subsidy for self-employed and flexible workers',
  },
  plan: ['P65'],
  of: 'person',
  gives: reimbursement({ zh: '上年个人缴纳的社会保险费', en: "last year's social insurance premiums" }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    ceiling: amount({ zh: '每年补贴上限', en: 'Most paid a year' }),
    months: count({ zh: '最长补贴月数', en: 'Longest time in months' }),
  },
  editions: ({ share, ceiling, months }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '以自主创业或灵活就业身份缴费', en: 'the person pays as self-employed or flexible worker' },
          oneOf(facts.insuredAs, 'self-employed', 'flexible'),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '累计补贴未满最长月数', en: 'the longest time is not used up' },
          below(facts.insuranceSubsidyMonths, months),
        ),
      ],
      amount: { cost: facts.premiumsPaid, share, ceiling },
    },
  ],
  together: [
    excludedBy(publicWelfarePost, { basis, via: publicWelfarePost.enrolled }),
    excludedBy(ofBusinessOwners, { basis, via: ofBusinessOwners.enrolled }),
    excludedBy(employerInsuranceSubsidy, { basis, via: facts.insuranceSubsidyDrawnForOne }),
  ],
  asksFor: [papers.certificate, servicePapers.premiumReceipts],
  decidedBy: { zh: '县级人社部门、残联', en: 'County human resources and federation' },
  keeps: ['B3.1.1-04', 'S2.2-07'],
});
