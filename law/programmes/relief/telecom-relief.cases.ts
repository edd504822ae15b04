import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { telecomRelief } from './telecom-relief.ts';

export default cases({
  of: telecomRelief,
  offers: exampleOffers,
  base: { ...fortyAndSevere, nearDibaoHousehold: true, disabilityGrade: 'four' },
  rows: [
    ['a holder in a poor household', '2024-08', {}, yuan(15)],
    [
      'on the low-income watch list',
      '2024-08',
      { nearDibaoHousehold: false, lowIncomeHousehold: true },
      yuan(15),
    ],
    ['not poor', '2024-08', { nearDibaoHousehold: false }, 'not-entitled'],
    ['no valid certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['before the plan', '2020-12', {}, 'not-entitled'],
    ['whether the household is poor is not known', '2024-08', { nearDibaoHousehold: undefined }, 'undecided'],
  ],
});
