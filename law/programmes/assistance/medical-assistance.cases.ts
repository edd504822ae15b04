import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { medicalAssistance } from './medical-assistance.ts';

export default cases({
  of: medicalAssistance,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    'enrolled.dibao': true,
    medicalScheme: 'residents',
    billAfterInsurance: yuan(5000),
    medicalAssistanceThisYear: yuan(0),
  },
  rows: [
    ['in dibao 70 % without a threshold', '2024-08', {}, yuan(3500)],
    [
      'the destitute are paid all',
      '2024-08',
      { 'enrolled.dibao': false, 'enrolled.tekun-support': true },
      yuan(5000),
    ],
    [
      'on the margin 60 % of what is above 1000',
      '2024-08',
      { 'enrolled.dibao': false, nearDibaoHousehold: true },
      yuan(2400),
    ],
    [
      'on the margin and below the threshold',
      '2024-08',
      {
        'enrolled.dibao': false,
        nearDibaoHousehold: true,
        billAfterInsurance: yuan(1000),
      },
      'not-entitled',
    ],
    ['the ceiling of the year', '2024-08', { medicalAssistanceThisYear: yuan(29_000) }, yuan(1000)],
    ['the ceiling is used up', '2024-08', { medicalAssistanceThisYear: yuan(30_000) }, 'not-entitled'],
    ['no bill', '2024-08', { billAfterInsurance: yuan(0) }, 'not-entitled'],
    ['not insured', '2024-08', { medicalScheme: 'none' }, 'not-entitled'],
    ['not poor', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    [
      'what was paid this year is not known',
      '2024-08',
      { medicalAssistanceThisYear: undefined },
      'undecided',
    ],
    [
      '70 % of an odd amount is rounded to the fen',
      '2024-08',
      { billAfterInsurance: yuan(0.05) },
      yuan(0.04),
    ],
  ],
});
