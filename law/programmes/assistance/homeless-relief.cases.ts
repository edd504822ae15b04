import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { homelessRelief } from './homeless-relief.ts';

export default cases({
  of: homelessRelief,
  offers: exampleRightsOffers,
  base: {
    ...fortyAndSevere,
    registeredInCity: false,
    inShelter: true,
    unableToProvide: true,
    relativesToTurnTo: false,
    disabilitySeenAtShelter: true,
  },
  rows: [
    ['begged in the street, from another province: ten days', '2024-08', {}, { quantity: 10 }],
    ['no certificate, the shelter saw the disability', '2024-08', { certificateValid: false }, 'entitled'],
    [
      'neither certificate nor disability',
      '2024-08',
      { certificateValid: false, disabilitySeenAtShelter: false },
      'not-entitled',
    ],
    ['a sister takes her in', '2024-08', { relativesToTurnTo: true }, 'not-entitled'],
    ['can pay for bed and board', '2024-08', { unableToProvide: false }, 'not-entitled'],
    ['supported as destitute', '2024-08', { 'enrolled.tekun-support': true }, 'not-entitled'],
    ['in dibao', '2024-08', { 'enrolled.dibao': true }, 'not-entitled'],
    ['has left the shelter', '2024-08', { inShelter: false }, 'not-entitled'],
    ['whether there are relatives is not known', '2024-08', { relativesToTurnTo: undefined }, 'undecided'],
    ['since August 2003', '2003-08', {}, 'entitled'],
    ['the month before', '2003-07', {}, 'not-entitled'],
  ],
});
