import { yuan } from '#kernel';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { concentratedEmploymentSupport } from './concentrated-employment-support.ts';

export default cases({
  of: concentratedEmploymentSupport,
  offers: exampleServiceOffers,
  base: { concentratedKind: 'nonprofit', concentratedHeads: 12, sameItemFunded: false },
  rows: [
    ['a non-profit body with twelve', '2024-08', {}, yuan(24_000)],
    ['a brand', '2024-08', { concentratedKind: 'brand' }, yuan(12_000)],
    ['five are enough', '2024-08', { concentratedHeads: 5 }, yuan(10_000)],
    ['four are not', '2024-08', { concentratedHeads: 4 }, 'not-entitled'],
    ['not recognised', '2024-08', { concentratedKind: 'none' }, 'not-entitled'],
    ['other public money pays for the same', '2024-08', { sameItemFunded: true }, 'not-entitled'],
    ['beside the VAT refund', '2024-08', { concentratedUnit: true }, yuan(24_000)],
    ['whether it is recognised is not known', '2024-08', { concentratedKind: undefined }, 'undecided'],
    ['the first month', '2022-06', {}, yuan(24_000)],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
