import { amountBy, atLeast, condition, lookup, oneOf, perSession, programme, times } from '#policy';
import { clause, plan } from '../../bases.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';

/** For each person and day of care. Days that Sunshine Home pays are left out where they are counted, so none is paid twice. */
export const districtCareSubsidy = programme({
  id: 'district-care-subsidy',
  title: { zh: '市区残疾人托养服务补贴', en: 'Subsidy for entrusted care in the city districts' },
  plan: ['P54'],
  of: 'provider',
  gives: perSession({ zh: '人天', en: 'person-days' }, 'month'),
  parameters: {
    perDay: amountBy(
      { zh: '按评估等级每人每天补贴', en: 'For a person and day by grade of the evaluation' },
      ['none', 'excellent', 'good', 'pass', 'fail'],
    ),
  },
  editions: ({ perDay }) => [
    {
      from: '2021-01',
      basis: clause(plan, '三（一）3'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '托养服务协议有效', en: 'the agreement on entrusted care is in force' },
          facts.careAgreementInForce,
        ),
        condition({ zh: '位于市辖区', en: 'the institution lies in a city district' }, facts.inCityDistricts),
        condition(
          { zh: '年度评估合格及以上', en: 'the yearly evaluation was passed' },
          oneOf(facts.evaluation, 'excellent', 'good', 'pass'),
        ),
        condition({ zh: '当月有托养服务', en: 'care was given this month' }, atLeast(facts.careDays, 1)),
      ],
      amount: times(lookup(perDay, facts.evaluation), facts.careDays),
      quantity: facts.careDays,
    },
  ],
  asksFor: [papers.careAgreement, servicePapers.attendance],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['S1.3-05'],
});
