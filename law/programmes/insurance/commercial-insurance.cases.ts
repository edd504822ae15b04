import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { commercialInsurance } from './commercial-insurance.ts';

export default cases({
  of: commercialInsurance,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, medicalScheme: 'residents' },
  rows: [
    ['a holder in basic insurance: one policy', '2024-08', {}, { quantity: 1 }],
    ['of any grade', '2024-08', { disabilityGrade: 'four' }, 'entitled'],
    ['basic insurance comes first', '2024-08', { medicalScheme: 'none' }, 'not-entitled'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the scheme is not known', '2024-08', { medicalScheme: undefined }, 'undecided'],
    ['the first month of the plan', '2021-01', {}, 'entitled'],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
