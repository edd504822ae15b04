import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { halfFare } from './half-fare.ts';

export default cases({
  of: halfFare,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, militaryGrade: 'seven' },
  rows: [
    ['of any grade', '2024-08', {}, 'entitled'],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'entitled'],
    ['no other certificate is asked for', '2024-08', { certificateValid: false }, 'entitled'],
    [
      'a holder who was no soldier or police officer pays the fare',
      '2024-08',
      { militaryGrade: 'none' },
      'not-entitled',
    ],
    ['after death', '2024-09', { diedOn: '2024-08-31' }, 'not-entitled'],
    ['the military certificate is not known', '2024-08', { militaryGrade: undefined }, 'undecided'],
    ['the first month of the regulation', '2004-10', {}, 'entitled'],
    ['the month before', '2004-09', {}, 'not-entitled'],
  ],
});
