import { yuan } from '#kernel';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { providerSupport } from './provider-support.ts';

export default cases({
  of: providerSupport,
  offers: exampleServiceOffers,
  base: {
    supportItem: 'equipment',
    supportCost: yuan(30_000),
    supportItemFunded: false,
    evaluation: 'good',
    publicBenefit: true,
    openToAll: false,
    chainOrBrand: false,
  },
  rows: [
    [
      'equipment, of a public-benefit body: forty points',
      '2024-08',
      {},
      { amount: yuan(30_000), quantity: 40 },
    ],
    ['up to the limit', '2024-08', { supportCost: yuan(80_000) }, yuan(50_000)],
    [
      'for the public benefit, open to all, excellent: first in the order',
      '2024-08',
      { openToAll: true, evaluation: 'excellent' },
      { quantity: 90 },
    ],
    ['a private chain comes last', '2024-08', { publicBenefit: false, chainOrBrand: true }, { quantity: 10 }],
    ['a place', '2024-08', { supportItem: 'place', supportCost: yuan(200_000) }, yuan(100_000)],
    ['asked for nothing', '2024-08', { supportItem: 'none' }, 'not-entitled'],
    ['failed the evaluation', '2024-08', { evaluation: 'fail' }, 'not-entitled'],
    ['the same item is funded', '2024-08', { supportItemFunded: true }, 'not-entitled'],
    [
      'beside the operating subsidy',
      '2024-08',
      { 'enrolled.rehabilitation-operating-subsidy': true },
      yuan(30_000),
    ],
    ['whether it is funded is not known', '2024-08', { supportItemFunded: undefined }, 'undecided'],
    ['the first month', '2022-06', {}, yuan(30_000)],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
