import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { busConcession } from './bus-concession.ts';

export default cases({
  of: busConcession,
  offers: exampleOffers,
  base: fortyAndSevere,
  rows: [
    ['every holder since 2021', '2021-01', {}, yuan(40)],
    ['before, only the blind', '2020-12', {}, 'not-entitled'],
    ['who is blind rode free before', '2020-12', { disabilityCategory: 'visual' }, yuan(40)],
    ['registered elsewhere too', '2024-08', { registeredInCity: false }, yuan(40)],
    ['no valid certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the certificate is not known', '2024-08', { certificateValid: undefined }, 'undecided'],
  ],
});
