import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { socialWork } from './social-work.ts';

export default cases({
  of: socialWork,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, residencePermit: false, socialWorkNeed: 'case', socialWorkConsent: true },
  rows: [
    ['a case worker: eight meetings', '2024-08', {}, { amount: yuan(0), quantity: 8 }],
    ['a group: twelve', '2024-08', { socialWorkNeed: 'group' }, { quantity: 12 }],
    ['needs none', '2024-08', { socialWorkNeed: 'none' }, 'not-entitled'],
    ['does not consent', '2024-08', { socialWorkConsent: false }, 'not-entitled'],
    ['consent was not asked', '2024-08', { socialWorkConsent: undefined }, 'undecided'],
    ['not assessed', '2024-08', { socialWorkNeed: undefined }, 'undecided'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the first month', '2022-06', {}, 'entitled'],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
