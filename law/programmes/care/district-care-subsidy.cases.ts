import { yuan } from '#kernel';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { districtCareSubsidy } from './district-care-subsidy.ts';

export default cases({
  of: districtCareSubsidy,
  offers: exampleServiceOffers,
  base: { careAgreementInForce: true, inCityDistricts: true, evaluation: 'good', careDays: 240 },
  rows: [
    ['240 person-days at 25', '2024-08', {}, { amount: yuan(6000), quantity: 240 }],
    ['an excellent one has 30', '2024-08', { evaluation: 'excellent' }, yuan(7200)],
    ['failed', '2024-08', { evaluation: 'fail' }, 'not-entitled'],
    ['not evaluated', '2024-08', { evaluation: 'none' }, 'not-entitled'],
    ['in a county', '2024-08', { inCityDistricts: false }, 'not-entitled'],
    ['the agreement has ended', '2024-08', { careAgreementInForce: false }, 'not-entitled'],
    ['no care this month', '2024-08', { careDays: 0 }, 'not-entitled'],
    ['attendance not reported', '2024-08', { careDays: undefined }, 'undecided'],
  ],
});
