import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { coachesReward } from './coaches-reward.ts';

export default cases({
  of: coachesReward,
  offers: exampleRightsOffers,
  base: {
    ...fortyAndSevere,
    certificateValid: false,
    resultEvent: 'paralympics',
    resultPlace: 'second',
    resultRole: 'coach',
    competesForCity: true,
    resultOn: '2024-09-02',
    resultRewardedOn: '0001-01-01',
  },
  rows: [
    ['half of what the athlete gets for silver', '2024-09', {}, yuan(60_000)],
    ['a certificate is not needed', '2024-09', { certificateValid: true }, yuan(60_000)],
    ['an athlete has another reward', '2024-09', { resultRole: 'athlete' }, 'not-entitled'],
    ['before the games', '2024-08', {}, 'not-entitled'],
    ['a year later', '2025-09', {}, 'not-entitled'],
    ['this result was rewarded before', '2024-12', { resultRewardedOn: '2024-11-05' }, 'not-entitled'],
    ['for another city', '2024-09', { competesForCity: false }, 'not-entitled'],
    ['the place is not known', '2024-09', { resultPlace: undefined }, 'undecided'],
    ['the first month of the rule', '2022-06', { resultOn: '2022-06-05' }, yuan(60_000)],
    ['the month before', '2022-05', { resultOn: '2022-05-05' }, 'not-entitled'],
  ],
});
