import { amount, count, once, programme, rate, reimbursement } from '#policy';
import { selfEmployment as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';
import { registeredWithin, runsOwnBusiness } from './own-business-definitions.ts';

export const ownBusinessEquipment = programme({
  id: 'own-business-equipment',
  title: { zh: '残疾人创业设施设备购置补贴', en: 'Equipment subsidy for an own business' },
  plan: ['P66'],
  of: 'person',
  gives: reimbursement({ zh: '创业设施设备购置费用', en: 'equipment bought for the business' }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    ceiling: amount({ zh: '补贴上限', en: 'Most paid' }),
    months: count({ zh: '登记后扶持月数', en: 'Months of support after registration' }),
  },
  editions: ({ share, ceiling, months }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [runsOwnBusiness, registeredWithin(months), lives, holdsCertificate, belongsToCity],
      amount: { cost: facts.startUpEquipment, share, ceiling },
    },
  ],
  together: [once({ zh: '终身一次', en: 'once in a life' }, { basis })],
  asksFor: [papers.certificate, servicePapers.businessLicence, workPapers.invoice],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['B3.1.1-06'],
});
