import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { unemploymentBenefit } from './unemployment-benefit.ts';

export default cases({
  of: unemploymentBenefit,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    registeredUnemployed: true,
    unemploymentPaidMonths: 12,
    leftWorkUnwillingly: true,
    unemployedSince: '2024-05-10',
    publicPostPay: yuan(0),
  },
  rows: [
    ['a year was paid', '2024-08', {}, yuan(1200)],
    ['eleven months are too few', '2024-08', { unemploymentPaidMonths: 11 }, 'not-entitled'],
    ['who gave up the work', '2024-08', { leftWorkUnwillingly: false }, 'not-entitled'],
    ['who works again', '2024-08', { monthlyWage: yuan(1800) }, 'not-entitled'],
    ['who took a public-welfare post', '2024-08', { publicPostPay: yuan(1500) }, 'not-entitled'],
    [
      'not registered as unemployed',
      '2024-08',
      { registeredUnemployed: false, unemployedSince: undefined },
      'not-entitled',
    ],
    ['the last of 24 months', '2026-04', {}, yuan(1200)],
    ['the 25th month', '2026-05', {}, 'not-entitled'],
    ['why work ended is not known', '2024-08', { leftWorkUnwillingly: undefined }, 'undecided'],
  ],
});
