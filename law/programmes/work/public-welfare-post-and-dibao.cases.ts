/** The pay of a public-welfare post is income for dibao. */
import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { dibao } from '../assistance/dibao.ts';

const husband = {
  role: 'spouse',
  diedOn: '9999-12-31',
  registeredInCity: true,
  monthlyWage: yuan(0),
  registeredUnemployed: false,
  publicPostPay: yuan(0),
  'enrolled.tekun-support': false,
} as const;

export default cases({
  of: dibao,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    lowIncomeHousehold: true,
    assetsWithinLimits: true,
    otherHouseholdIncome: yuan(0),
    registeredUnemployed: false,
    publicPostPay: yuan(0),
  },
  rows: [
    ['no post: the whole standard', '2024-08', {}, yuan(600)],
    ['a post of 500 leaves 100', '2024-08', { publicPostPay: yuan(500) }, yuan(100)],
    [
      'a post of 1,500 is above the standard of one',
      '2024-08',
      { publicPostPay: yuan(1500) },
      'not-entitled',
    ],
    [
      'the post of the husband counts as well',
      '2024-08',
      { household: [{ ...husband, publicPostPay: yuan(1000) }] },
      yuan(200),
    ],
    [
      'one fen below the standard of two',
      '2024-08',
      { household: [{ ...husband, publicPostPay: yuan(1199.99) }] },
      yuan(0.01),
    ],
    [
      'whether the husband has a post is not known',
      '2024-08',
      { household: [{ ...husband, publicPostPay: undefined }] },
      'undecided',
    ],
  ],
});
