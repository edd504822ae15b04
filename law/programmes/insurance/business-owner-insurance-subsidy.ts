import { amount, condition, excludedBy, is, oneOf, programme, rate, reimbursement } from '#policy';
import { selfEmployment as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { publicWelfarePost } from '../work/public-welfare-post.ts';
import { selfEmployedInsuranceSubsidy } from '../work/self-employed-insurance-subsidy.ts';

export const businessOwnerInsuranceSubsidy = programme({
  id: 'business-owner-insurance-subsidy',
  title: {
    zh: '残疾人个体工商户社会保险补贴',
    en: 'Insurance subsidy for owners of an individual business',
  },
  plan: ['P21'],
  of: 'person',
  gives: reimbursement({ zh: '上年个人缴纳的社会保险费', en: "last year's social insurance premiums" }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    ceiling: amount({ zh: '每年补贴上限', en: 'Most paid a year' }),
  },
  editions: ({ share, ceiling }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '登记为个体工商户', en: 'the person owns an individual business' },
          is(facts.businessForm, 'individual'),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition({ zh: '正常经营', en: 'the business is operating' }, facts.businessActive),
        condition(
          { zh: '以个人身份缴纳社会保险费', en: 'the person pays social insurance without an employer' },
          oneOf(facts.insuredAs, 'self-employed', 'flexible'),
        ),
      ],
      amount: { cost: facts.premiumsPaid, share, ceiling },
    },
  ],
  together: [
    excludedBy(selfEmployedInsuranceSubsidy, { basis, via: selfEmployedInsuranceSubsidy.enrolled }),
    excludedBy(publicWelfarePost, { basis, via: publicWelfarePost.enrolled }),
  ],
  asksFor: [papers.certificate, servicePapers.businessLicence, servicePapers.premiumReceipts],
  decidedBy: { zh: '县级残联、人社部门', en: 'County federation and human resources' },
  keeps: ['S1.4-03'],
});
