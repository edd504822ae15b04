import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { selfEmployedInsuranceSubsidy } from './self-employed-insurance-subsidy.ts';

export default cases({
  of: selfEmployedInsuranceSubsidy,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    insuredAs: 'self-employed',
    premiumsPaid: yuan(6000),
    insuranceSubsidyMonths: 0,
    insuranceSubsidyDrawnForOne: false,
    'enrolled.public-welfare-post': false,
    'enrolled.business-owner-insurance-subsidy': false,
  },
  rows: [
    ['60 % of the premiums', '2024-08', {}, yuan(3600)],
    ['a flexible worker', '2024-08', { insuredAs: 'flexible' }, yuan(3600)],
    ['the ceiling', '2024-08', { premiumsPaid: yuan(9000) }, yuan(5000)],
    ['an employee', '2024-08', { insuredAs: 'employee' }, 'not-entitled'],
    ['three years are over', '2024-08', { insuranceSubsidyMonths: 36 }, 'not-entitled'],
    ['in a public-welfare post', '2024-08', { 'enrolled.public-welfare-post': true }, 'not-entitled'],
    [
      'with the subsidy for owners of an individual business',
      '2024-08',
      { 'enrolled.business-owner-insurance-subsidy': true },
      'not-entitled',
    ],
    [
      'an employer draws the subsidy for the same person',
      '2024-08',
      { insuranceSubsidyDrawnForOne: true },
      'not-entitled',
    ],
    ['premiums not known', '2024-08', { premiumsPaid: undefined }, 'undecided'],
    ['nothing was paid', '2024-08', { premiumsPaid: yuan(0) }, 'not-entitled'],
  ],
});
