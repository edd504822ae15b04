import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { isolationVisits } from './isolation-visits.ts';

export default cases({
  of: isolationVisits,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, emergency: 'epidemic', isolatedAtHome: true },
  rows: [
    ['isolated at home: ten visits', '2022-11', {}, { quantity: 10 }],
    ['of any grade and not poor', '2022-11', { disabilityGrade: 'four' }, 'entitled'],
    ['registered elsewhere', '2022-11', { registeredInCity: false }, 'entitled'],
    ['free to go out', '2022-11', { isolatedAtHome: false }, 'not-entitled'],
    ['the emergency is over', '2022-11', { emergency: 'none' }, 'not-entitled'],
    ['no certificate', '2022-11', { certificateValid: false }, 'not-entitled'],
    ['whether isolated is not known', '2022-11', { isolatedAtHome: undefined }, 'undecided'],
    ['the first month of the plan', '2021-01', {}, 'entitled'],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
