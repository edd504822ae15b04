import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { childScreening } from './child-screening.ts';

export default cases({
  of: childScreening,
  offers: exampleServiceOffers,
  base: { ...childOfEight, certificateValid: false, bornOn: '2023-11-20', screeningResult: 'negative' },
  rows: [
    ['in the first year four times', '2024-08', {}, { amount: yuan(0), quantity: 4 }],
    ['in the month of the first birthday twice a year', '2024-11', {}, { quantity: 2 }],
    ['the month before', '2024-10', {}, { quantity: 4 }],
    ['three years: once a year', '2026-11', {}, { quantity: 1 }],
    ['six is still in', '2030-10', {}, { quantity: 1 }],
    ['seven is out', '2030-11', {}, 'not-entitled'],
    [
      'positive: a referral to the diagnosis on top',
      '2024-08',
      { screeningResult: 'positive' },
      { quantity: 5 },
    ],
    ['not screened yet', '2024-08', { screeningResult: 'none' }, { quantity: 4 }],
    ['lives here by permit', '2024-08', { registeredInCity: false, residencePermit: true }, 'entitled'],
    ['a visitor', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['where the child lives is not known', '2024-08', { registeredInCity: undefined }, 'undecided'],
    ['under the earlier rule', '2021-12', { bornOn: '2021-05-05' }, { quantity: 4 }],
    ['before there was one', '2013-12', { bornOn: '2013-05-05' }, 'not-entitled'],
  ],
});
