import { yuan } from '#kernel';
import { ownerOfShop } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { rentSubsidy } from './rent-subsidy.ts';

export default cases({
  of: rentSubsidy,
  offers: exampleServiceOffers,
  base: { ...ownerOfShop, businessRent: yuan(8000), inRentFreeBase: false },
  rows: [
    ['half of the rent', '2024-08', {}, yuan(4000)],
    ['the ceiling', '2024-08', { businessRent: yuan(20_000) }, yuan(5000)],
    ['no rent paid', '2024-08', { businessRent: yuan(0) }, 'not-entitled'],
    ['in a base that takes no rent', '2024-08', { inRentFreeBase: true }, 'not-entitled'],
    ['closed', '2024-08', { businessActive: false }, 'not-entitled'],
    ['no business', '2024-08', { businessRegisteredOn: '0001-01-01' }, 'not-entitled'],
    ['the last month of support', '2026-11', {}, yuan(4000)],
    ['a month after that', '2026-12', {}, 'not-entitled'],
    ['the rent is not known', '2024-08', { businessRent: undefined }, 'undecided'],
    ['the first month of the rule', '2018-01', { businessRegisteredOn: '2017-06-01' }, yuan(4000)],
    ['the month before', '2017-12', { businessRegisteredOn: '2017-06-01' }, 'not-entitled'],
  ],
});
