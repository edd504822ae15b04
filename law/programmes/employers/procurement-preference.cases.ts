import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { procurementPreference } from './procurement-preference.ts';

export default cases({
  of: procurementPreference,
  offers: exampleServiceOffers,
  base: {
    welfareUnitDeclared: true,
    disabledStaff: 10,
    staffThisMonth: 40,
    fairTerms: true,
    suppliesOwnGoods: true,
  },
  rows: [
    ['ten of forty: up to a fifth off the price', '2024-08', {}, { quantity: 20 }],
    ['ten of forty-one are below a quarter', '2024-08', { staffThisMonth: 41 }, 'not-entitled'],
    ['nine are too few', '2024-08', { disabledStaff: 9, staffThisMonth: 20 }, 'not-entitled'],
    [
      'five in blind massage are too few here',
      '2024-08',
      { blindMassage: true, disabledStaff: 5, staffThisMonth: 6 },
      'not-entitled',
    ],
    ['one worker has no insurance', '2024-08', { fairTerms: false }, 'not-entitled'],
    ['sells what others made', '2024-08', { suppliesOwnGoods: false }, 'not-entitled'],
    ['not declared', '2024-08', { welfareUnitDeclared: false }, 'not-entitled'],
    ['the staff is not known', '2024-08', { staffThisMonth: undefined }, 'undecided'],
    ['the first month', '2017-10', {}, 'entitled'],
    ['the month before', '2017-09', {}, 'not-entitled'],
  ],
});
