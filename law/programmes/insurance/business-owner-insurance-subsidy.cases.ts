import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { businessOwnerInsuranceSubsidy } from './business-owner-insurance-subsidy.ts';

export default cases({
  of: businessOwnerInsuranceSubsidy,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    businessForm: 'individual',
    businessActive: true,
    insuredAs: 'self-employed',
    premiumsPaid: yuan(6000),
    'enrolled.self-employed-insurance-subsidy': false,
    'enrolled.public-welfare-post': false,
  },
  rows: [
    ['half of the premiums', '2024-08', {}, yuan(3000)],
    ['the ceiling', '2024-08', { premiumsPaid: yuan(9000) }, yuan(4000)],
    ['a company is no individual business', '2024-08', { businessForm: 'company' }, 'not-entitled'],
    ['the shop is closed', '2024-08', { businessActive: false }, 'not-entitled'],
    [
      'with the subsidy for the self-employed and flexible workers',
      '2024-08',
      { 'enrolled.self-employed-insurance-subsidy': true },
      'not-entitled',
    ],
    ['in a public-welfare post', '2024-08', { 'enrolled.public-welfare-post': true }, 'not-entitled'],
    ['an employer pays the insurance', '2024-08', { insuredAs: 'employee' }, 'not-entitled'],
    ['nothing was paid', '2024-08', { premiumsPaid: yuan(0) }, 'not-entitled'],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the form of the business is not known', '2024-08', { businessForm: undefined }, 'undecided'],
    ['the first month', '2018-01', {}, yuan(3000)],
    ['the month before', '2017-12', {}, 'not-entitled'],
  ],
});
