import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { travelWithDevices } from './travel-with-devices.ts';

export default cases({
  of: travelWithDevices,
  offers: exampleRightsOffers,
  base: fortyAndSevere,
  rows: [
    ['every holder', '2024-08', {}, 'entitled'],
    [
      'of any category and grade',
      '2024-08',
      { disabilityCategory: 'hearing', disabilityGrade: 'four' },
      'entitled',
    ],
    ['registered elsewhere too', '2024-08', { registeredInCity: false }, 'entitled'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the certificate is not known', '2024-08', { certificateValid: undefined }, 'undecided'],
    ['the first month of the law', '2008-07', {}, 'entitled'],
    ['the month before', '2008-06', {}, 'not-entitled'],
  ],
});
