import { yuan } from '#kernel';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { purchasedServices } from './purchased-services.ts';

export default cases({
  of: purchasedServices,
  offers: exampleServiceOffers,
  base: {
    purchaseField: 'rehabilitation',
    contractInForce: true,
    contractPrice: yuan(80),
    unitsAccepted: 100,
    evaluation: 'good',
    'enrolled.district-care-subsidy': false,
  },
  rows: [
    ['a hundred units at the price of the contract', '2024-08', {}, { amount: yuan(8000), quantity: 100 }],
    ['no more than the limit of the field', '2024-08', { contractPrice: yuan(130) }, yuan(10_000)],
    ['nothing accepted this month', '2024-08', { unitsAccepted: 0 }, 'not-entitled'],
    ['the contract has ended', '2024-08', { contractInForce: false }, 'not-entitled'],
    ['failed the evaluation', '2024-08', { evaluation: 'fail' }, 'not-entitled'],
    ['not evaluated yet', '2024-08', { evaluation: 'none' }, yuan(8000)],
    [
      'care that the care subsidy pays',
      '2024-08',
      { purchaseField: 'care', 'enrolled.district-care-subsidy': true },
      'not-entitled',
    ],
    [
      'employment services beside the care subsidy',
      '2024-08',
      { purchaseField: 'employment', 'enrolled.district-care-subsidy': true },
      yuan(8000),
    ],
    ['units not reported', '2024-08', { unitsAccepted: undefined }, 'undecided'],
    ['the first month', '2020-03', {}, yuan(8000)],
    ['the month before', '2020-02', {}, 'not-entitled'],
  ],
});
