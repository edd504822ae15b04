import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { communityRehabilitation } from './community-rehabilitation.ts';

export default cases({
  of: communityRehabilitation,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    diagnosedByHospital: false,
    residencePermit: false,
    communityRehabilitation: 'station',
  },
  rows: [
    ['at the station, twelve times', '2024-08', {}, { amount: yuan(0), quantity: 12 }],
    ['in a group of mutual help', '2024-08', { communityRehabilitation: 'mutual-help' }, 'entitled'],
    ['does not want to', '2024-08', { communityRehabilitation: 'none' }, 'not-entitled'],
    ['was not asked', '2024-08', { communityRehabilitation: undefined }, 'undecided'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    [
      'the permit is not known',
      '2024-08',
      { registeredInCity: false, residencePermit: undefined },
      'undecided',
    ],
    ['the first month', '2021-01', {}, 'entitled'],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
