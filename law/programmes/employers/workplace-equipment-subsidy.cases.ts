import { yuan } from '#kernel';
import { twoHired } from '../../example-organisations.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { workplaceEquipmentSubsidy } from './workplace-equipment-subsidy.ts';

export default cases({
  of: workplaceEquipmentSubsidy,
  offers: exampleServiceOffers,
  base: {
    ...twoHired,
    adaptationApproved: true,
    postsAdapted: 2,
    postsPaidBefore: 0,
    adaptationCost: yuan(16_000),
  },
  rows: [
    ['half of the cost of two posts', '2024-08', {}, yuan(8000)],
    ['the limit of two posts', '2024-08', { adaptationCost: yuan(60_000) }, yuan(20_000)],
    [
      'one of them was paid for before: the limit of one',
      '2024-08',
      { postsPaidBefore: 1, adaptationCost: yuan(60_000) },
      yuan(10_000),
    ],
    ['both were paid for before', '2024-08', { postsPaidBefore: 2 }, 'not-entitled'],
    ['the plan was not approved', '2024-08', { adaptationApproved: false }, 'not-entitled'],
    ['nobody formally hired', '2024-08', { hiredMonths: 0 }, 'not-entitled'],
    ['what was paid before is not known', '2024-08', { postsPaidBefore: undefined }, 'undecided'],
    ['the first month', '2018-04', {}, yuan(8000)],
    ['the month before', '2018-03', {}, 'not-entitled'],
  ],
});
