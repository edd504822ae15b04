import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { serviceDogAccess } from './service-dog-access.ts';

const hearing = { disabilityCategory: 'hearing', serviceDog: 'hearing' } as const;

export default cases({
  of: serviceDogAccess,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, disabilityCategory: 'visual', serviceDog: 'guide', serviceDogFit: true },
  rows: [
    ['blind, with a guide dog', '2024-08', {}, 'entitled'],
    ['a guide dog since 2008', '2008-07', {}, 'entitled'],
    ['the month before', '2008-06', {}, 'not-entitled'],
    ['a hearing dog since September 2023', '2023-09', hearing, 'entitled'],
    ['the month before it stayed outside', '2023-08', hearing, 'not-entitled'],
    ['a dog of no use to the disability', '2024-08', { serviceDog: 'none' }, 'not-entitled'],
    ['not vaccinated', '2024-08', { serviceDogFit: false }, 'not-entitled'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['whether the dog is vaccinated is not known', '2024-08', { serviceDogFit: undefined }, 'undecided'],
  ],
});
