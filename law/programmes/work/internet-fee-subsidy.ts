import { all, amount, condition, count, excludedBy, named, programme, rate, reimbursement } from '#policy';
import { selfEmployment as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { telecomRelief } from '../relief/telecom-relief.ts';
import { registeredWithin, runsOwnBusiness } from './own-business-definitions.ts';

const lineIsRelieved = named(
  { zh: '同一线路已享受资费优惠', en: 'fees of the same line are relieved already' },
  all(telecomRelief.enrolled, facts.reliefOnBusinessLine),
);

export const internetFeeSubsidy = programme({
  id: 'internet-fee-subsidy',
  title: { zh: '残疾人网络创业资费补助', en: 'Internet fee subsidy for an own business' },
  plan: ['P67'],
  of: 'person',
  gives: reimbursement({ zh: '上年经营用网络资费', en: "last year's internet fees of the business" }),
  parameters: {
    share: rate({ zh: '补助比例', en: 'Share paid' }),
    ceiling: amount({ zh: '每年补助上限', en: 'Most paid a year' }),
    months: count({ zh: '登记后扶持月数', en: 'Months of support after registration' }),
  },
  editions: ({ share, ceiling, months }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        runsOwnBusiness,
        condition({ zh: '通过网络创业', en: 'the business is run over the internet' }, facts.sellsOnline),
        registeredWithin(months),
        lives,
        holdsCertificate,
        belongsToCity,
      ],
      amount: { cost: facts.internetFees, share, ceiling },
    },
  ],
  together: [excludedBy(telecomRelief, { basis, via: lineIsRelieved })],
  asksFor: [papers.certificate, workPapers.internetBill],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['B3.1.1-07'],
});
