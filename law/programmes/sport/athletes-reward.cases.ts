import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { athletesReward } from './athletes-reward.ts';

export default cases({
  of: athletesReward,
  offers: exampleRightsOffers,
  base: {
    ...fortyAndSevere,
    resultEvent: 'national',
    resultPlace: 'first',
    resultRole: 'athlete',
    competesForCity: true,
    resultOn: '2025-12-10',
    resultRewardedOn: '0001-01-01',
  },
  rows: [
    ['first in the National Games', '2025-12', {}, yuan(50_000)],
    ['second: 60 %', '2025-12', { resultPlace: 'second' }, yuan(30_000)],
    [
      'third in the provincial games: 40 %',
      '2025-12',
      { resultEvent: 'provincial', resultPlace: 'third' },
      yuan(2000),
    ],
    ['fourth', '2025-12', { resultPlace: 'none' }, 'not-entitled'],
    ['before the games', '2025-11', {}, 'not-entitled'],
    ['the twelfth month', '2026-11', {}, yuan(50_000)],
    ['a year later', '2026-12', {}, 'not-entitled'],
    ['rewarded in this very month', '2026-02', { resultRewardedOn: '2026-02-05' }, yuan(50_000)],
    ['this result was rewarded before', '2026-03', { resultRewardedOn: '2026-02-05' }, 'not-entitled'],
    ['for another city', '2025-12', { competesForCity: false }, 'not-entitled'],
    ['a coach has another reward', '2025-12', { resultRole: 'coach' }, 'not-entitled'],
    ['no certificate', '2025-12', { certificateValid: false }, 'not-entitled'],
    ['whether it was rewarded is not known', '2025-12', { resultRewardedOn: undefined }, 'undecided'],
    ['the first month of the rule', '2022-06', { resultOn: '2022-06-05' }, yuan(50_000)],
    ['the month before', '2022-05', { resultOn: '2022-05-05' }, 'not-entitled'],
  ],
});
