import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { contestReward } from './contest-reward.ts';

export default cases({
  of: contestReward,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    contestResult: 'province-second',
    contestOn: '2024-06-18',
    contestRewardedOn: '0001-01-01',
  },
  rows: [
    ['second in the province', '2024-08', {}, yuan(3000)],
    ['first in the nation', '2024-08', { contestResult: 'nation-first' }, yuan(20_000)],
    ['no prize', '2024-08', { contestResult: 'none' }, 'not-entitled'],
    ['the month in which it is published', '2024-06', {}, yuan(3000)],
    ['not published yet', '2024-05', {}, 'not-entitled'],
    ['eleven months after', '2025-05', {}, yuan(3000)],
    ['twelve months after', '2025-06', {}, 'not-entitled'],
    ['this result was rewarded', '2024-08', { contestRewardedOn: '2024-07-15' }, 'not-entitled'],
    [
      'last year another one was rewarded, this one was not',
      '2024-08',
      { 'received.contest-reward': '2023-07-15' },
      yuan(3000),
    ],
    ['whether it was rewarded is not known', '2024-08', { contestRewardedOn: undefined }, 'undecided'],
    ['before the plan of the city', '2022-05', { contestOn: '2022-05-02' }, 'not-entitled'],
  ],
});
