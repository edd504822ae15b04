import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { utilityRelief } from './utility-relief.ts';

export default cases({
  of: utilityRelief,
  offers: exampleOffers,
  base: { ...fortyAndSevere, 'enrolled.dibao': true },
  rows: [
    ['power, water and gas in summer', '2024-08', {}, yuan(15)],
    ['heating from October', '2024-10', {}, yuan(75)],
    ['to April', '2024-04', {}, yuan(75)],
    ['not in May', '2024-05', {}, yuan(15)],
    [
      'a home with a destitute member',
      '2024-08',
      { 'enrolled.dibao': false, 'enrolled.tekun-support': true },
      yuan(15),
    ],
    ['neither dibao nor destitute', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    ['nobody has a certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    [
      'another member has one',
      '2024-08',
      {
        certificateValid: false,
        household: [
          {
            role: 'child',
            diedOn: '9999-12-31',
            certificateValid: true,
            'enrolled.dibao-single-person': false,
            'enrolled.tekun-support': false,
          },
        ],
      },
      yuan(15),
    ],
    ['dibao is not known', '2024-08', { 'enrolled.dibao': undefined }, 'undecided'],
  ],
});
