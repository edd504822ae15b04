import {
  all,
  amountBy,
  atLeast,
  condition,
  excludedBy,
  is,
  lookup,
  min,
  named,
  not,
  perSession,
  programme,
  times,
} from '#policy';
import { clause } from '../../bases.ts';
import { purchaseOfServices as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';
import { districtCareSubsidy } from '../care/district-care-subsidy.ts';

const careSubsidised = named(
  {
    zh: '托养照护合同，且已享受托养服务补贴',
    en: 'a contract on care beside the subsidy for entrusted care',
  },
  all(is(facts.purchaseField, 'care'), districtCareSubsidy.enrolled),
);

/** What was delivered and accepted, at the price of the contract and no more than the city's limit for the field. */
export const purchasedServices = programme({
  id: 'purchased-services',
  title: { zh: '政府购买助残服务', en: 'Services bought by the city' },
  plan: ['P86'],
  of: 'provider',
  gives: perSession({ zh: '个服务单位', en: 'units of service' }, 'month'),
  parameters: {
    priceLimit: amountBy({ zh: '各领域单价上限', en: 'Highest price of a unit by field' }, [
      'none',
      'rehabilitation',
      'care',
      'employment',
      'community',
    ]),
  },
  editions: ({ priceLimit }) => [
    {
      from: '2020-03',
      basis: clause(basis, '第三章、第四章'),
      state: 'assumed',
      conditions: [
        condition({ zh: '购买服务合同有效', en: 'the contract is in force' }, facts.contractInForce),
        condition(
          { zh: '当月有验收合格的服务', en: 'services were accepted this month' },
          atLeast(facts.unitsAccepted, 1),
        ),
        condition(
          { zh: '年度评估未被评为不合格', en: 'the yearly evaluation was not failed' },
          not(is(facts.evaluation, 'fail')),
        ),
      ],
      amount: times(min(facts.contractPrice, lookup(priceLimit, facts.purchaseField)), facts.unitsAccepted),
      quantity: facts.unitsAccepted,
    },
  ],
  together: [excludedBy(districtCareSubsidy, { basis, via: careSubsidised })],
  asksFor: [workPapers.contract, servicePapers.serviceReport],
  decidedBy: { zh: '残联、民政部门，财政部门核拨', en: 'Federation or civil affairs; finance pays' },
  keeps: ['S3.10-06', 'B5.6-01', 'S2.4-02'],
});
