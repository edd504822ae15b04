import { yuan } from '#kernel';
import { twoHired } from '../../example-organisations.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { postSubsidy } from './post-subsidy.ts';

export default cases({
  of: postSubsidy,
  offers: exampleServiceOffers,
  base: { ...twoHired },
  rows: [
    ['two persons for a whole year', '2024-08', {}, yuan(7200)],
    ['one of them from October on', '2024-08', { hiredMonths: 15 }, yuan(4500)],
    [
      'one is in a public-welfare post: the other one counts',
      '2024-08',
      { hiredMonthsInPublicPosts: 12 },
      yuan(3600),
    ],
    ['both are in public-welfare posts', '2024-08', { hiredMonthsInPublicPosts: 24 }, 'not-entitled'],
    ['nobody hired', '2024-08', { hiredMonths: 0 }, 'not-entitled'],
    ['the months are not known', '2024-08', { hiredMonths: undefined }, 'undecided'],
    [
      'who is in public-welfare posts is not known',
      '2024-08',
      { hiredMonthsInPublicPosts: undefined },
      'undecided',
    ],
    [
      'beside the reward for more than the quota',
      '2024-08',
      { 'enrolled.over-quota-reward': true },
      yuan(7200),
    ],
    ['the first month', '2018-01', {}, yuan(7200)],
    ['the month before', '2017-12', {}, 'not-entitled'],
  ],
});
