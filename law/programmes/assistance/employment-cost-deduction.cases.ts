import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { employmentCostDeduction } from './employment-cost-deduction.ts';

export default cases({
  of: employmentCostDeduction,
  offers: exampleOffers,
  base: { ...fortyAndSevere, lowIncomeHousehold: true, standardZone: 'rural', monthlyWage: yuan(800) },
  rows: [
    ['a wage of 800 is lowered by the most, 300', '2024-08', {}, yuan(300)],
    ['a wage of 200 is lowered by all of it', '2024-08', { monthlyWage: yuan(200) }, yuan(200)],
    ['who does not work has nothing to deduct', '2024-08', { monthlyWage: yuan(0) }, 'not-entitled'],
    ['only where the country standard applies', '2024-08', { standardZone: 'urban' }, 'not-entitled'],
    ['before the measures of 2021 nothing was deducted', '2021-06', {}, 'not-entitled'],
    ['a wage that is not known leaves it open', '2024-08', { monthlyWage: undefined }, 'undecided'],
    [
      'a household that is not on the watch list',
      '2024-08',
      { lowIncomeHousehold: false, standardZone: undefined },
      'not-entitled',
    ],
  ],
});
