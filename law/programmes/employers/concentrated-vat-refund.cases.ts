import { yuan } from '#kernel';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { concentratedVatRefund } from './concentrated-vat-refund.ts';

export default cases({
  of: concentratedVatRefund,
  offers: exampleServiceOffers,
  base: {
    concentratedUnit: true,
    staffThisMonth: 40,
    disabledStaff: 10,
    blindMassage: false,
    vatPaid: yuan(100_000),
    fairTerms: true,
    taxCredit: 'b',
  },
  rows: [
    ['ten of forty: four minimum wages each', '2024-08', {}, yuan(60_000)],
    ['no more than was paid', '2024-08', { vatPaid: yuan(45_000) }, yuan(45_000)],
    ['nine are too few', '2024-08', { disabledStaff: 9, staffThisMonth: 20 }, 'not-entitled'],
    ['ten of forty-one are below a quarter', '2024-08', { staffThisMonth: 41 }, 'not-entitled'],
    [
      'five in a blind massage business',
      '2024-08',
      { blindMassage: true, disabledStaff: 5, staffThisMonth: 6 },
      yuan(30_000),
    ],
    [
      'four in a blind massage business',
      '2024-08',
      { blindMassage: true, disabledStaff: 4, staffThisMonth: 6 },
      'not-entitled',
    ],
    ['one worker has no contract of a year', '2024-08', { fairTerms: false }, 'not-entitled'],
    ['tax credit of grade C', '2024-08', { taxCredit: 'c' }, 'not-entitled'],
    ['the first month', '2016-05', {}, yuan(60_000)],
    ['the month before', '2016-04', {}, 'not-entitled'],
    ['no such unit', '2024-08', { concentratedUnit: false }, 'not-entitled'],
    ['no VAT paid', '2024-08', { vatPaid: yuan(0) }, 'not-entitled'],
    ['staff not known', '2024-08', { disabledStaff: undefined }, 'undecided'],
  ],
});
