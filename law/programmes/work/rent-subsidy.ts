import { amount, condition, count, not, programme, rate, reimbursement } from '#policy';
import { selfEmployment as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';
import { registeredWithin, runsOwnBusiness } from './own-business-definitions.ts';

export const rentSubsidy = programme({
  id: 'rent-subsidy',
  title: { zh: '残疾人创业经营场所租赁补贴', en: 'Rent subsidy for an own business' },
  plan: ['P64'],
  of: 'person',
  gives: reimbursement({ zh: '上年经营场所租金', en: "last year's rent of the business place" }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    ceiling: amount({ zh: '每年补贴上限', en: 'Most paid a year' }),
    months: count({ zh: '登记后扶持月数', en: 'Months of support after registration' }),
  },
  editions: ({ share, ceiling, months }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        runsOwnBusiness,
        registeredWithin(months),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '不在免租金的孵化基地经营', en: 'the business does not stand in a base that takes no rent' },
          not(facts.inRentFreeBase),
        ),
      ],
      amount: { cost: facts.businessRent, share, ceiling },
    },
  ],
  asksFor: [papers.certificate, servicePapers.businessLicence, workPapers.lease],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['B3.1.1-03'],
});
