import { yuan } from '#kernel';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { employmentServiceReward } from './employment-service-reward.ts';

export default cases({
  of: employmentServiceReward,
  offers: exampleServiceOffers,
  base: { stablePlacements: 3 },
  rows: [
    ['three who stayed a year', '2024-08', {}, yuan(6000)],
    ['one', '2024-08', { stablePlacements: 1 }, yuan(2000)],
    ['none', '2024-08', { stablePlacements: 0 }, 'not-entitled'],
    ['the most there can be', '2024-08', { stablePlacements: 10_000 }, yuan(20_000_000)],
    ['not reported', '2024-08', { stablePlacements: undefined }, 'undecided'],
    ['before 2020', '2019-12', {}, 'not-entitled'],
  ],
});
