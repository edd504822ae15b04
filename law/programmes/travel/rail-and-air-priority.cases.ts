import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { railAndAirPriority } from './rail-and-air-priority.ts';

export default cases({
  of: railAndAirPriority,
  offers: exampleRightsOffers,
  base: fortyAndSevere,
  rows: [
    ['every holder', '2024-08', {}, 'entitled'],
    ['registered elsewhere too', '2024-08', { registeredInCity: false }, 'entitled'],
    [
      'a disabled soldier without a certificate',
      '2024-08',
      { certificateValid: false, militaryGrade: 'eight' },
      'entitled',
    ],
    ['neither', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the month of death', '2024-08', { diedOn: '2024-08-20' }, 'entitled'],
    ['the month after', '2024-09', { diedOn: '2024-08-20' }, 'not-entitled'],
    ['the certificate is not known', '2024-08', { certificateValid: undefined }, 'undecided'],
    ['the first month of the rule', '2015-03', {}, 'entitled'],
    ['the month before', '2015-02', {}, 'not-entitled'],
  ],
});
