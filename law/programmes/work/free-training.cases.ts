import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { freeTraining } from './free-training.ts';

export default cases({
  of: freeTraining,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, signedUpForTraining: true },
  rows: [
    ['one course a year', '2024-08', {}, { quantity: 1 }],
    ['not signed up', '2024-08', { signedUpForTraining: false }, 'not-entitled'],
    ['sixteen at the start of the month', '2024-08', { bornOn: '2008-08-01' }, 'entitled'],
    ['sixteen a day later', '2024-08', { bornOn: '2008-08-02' }, 'not-entitled'],
    ['sixty', '2024-08', { bornOn: '1964-08-01' }, 'not-entitled'],
    ['no valid certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['whether signed up is not known', '2024-08', { signedUpForTraining: undefined }, 'undecided'],
    ['the first month', '2018-01', {}, 'entitled'],
    ['the month before', '2017-12', {}, 'not-entitled'],
  ],
});
