import { yuan } from '#kernel';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { publicPostInsurance } from './public-post-insurance.ts';

export default cases({
  of: publicPostInsurance,
  offers: exampleServiceOffers,
  base: { publicPostPremiums: yuan(8400) },
  rows: [
    ['all premiums', '2024-08', {}, yuan(8400)],
    ['the first month of 2022', '2022-01', {}, yuan(8400)],
    ['before', '2021-12', {}, 'not-entitled'],
    ['no such posts', '2024-08', { publicPostPremiums: yuan(0) }, 'not-entitled'],
    ['premiums to the fen', '2024-08', { publicPostPremiums: yuan(0.01) }, yuan(0.01)],
    [
      'above the cap of the city each claim still stands: the run says so',
      '2024-08',
      { publicPostPremiums: yuan(9_000_000) },
      yuan(9_000_000),
    ],
    ['premiums not known', '2024-08', { publicPostPremiums: undefined }, 'undecided'],
  ],
});
