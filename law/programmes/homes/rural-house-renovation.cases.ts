import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { ruralHouseRenovation } from './rural-house-renovation.ts';

export default cases({
  of: ruralHouseRenovation,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    residence: 'rural',
    standardZone: 'rural',
    'enrolled.dibao': true,
    houseDanger: 'd',
    'received.rural-house-renovation': '0001-01-01',
  },
  rows: [
    ['a house of grade D is built anew', '2024-08', {}, yuan(30_000)],
    ['a house of grade C is repaired', '2024-08', { houseDanger: 'c' }, yuan(8000)],
    ['grade B is safe enough', '2024-08', { houseDanger: 'b' }, 'not-entitled'],
    ['in town', '2024-08', { residence: 'urban' }, 'not-entitled'],
    ['not poor', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    [
      'helped against falling back into poverty',
      '2024-08',
      { 'enrolled.dibao': false, 'enrolled.relapse-prevention': true },
      yuan(30_000),
    ],
    [
      'ten years after the last works',
      '2024-08',
      { 'received.rural-house-renovation': '2014-08-10' },
      'not-entitled',
    ],
    ['fifteen years after', '2029-08', { 'received.rural-house-renovation': '2014-08-10' }, yuan(30_000)],
    ['nobody with a certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['not graded and no list came', '2024-08', { houseDanger: undefined }, 'undecided'],
    ['before 2021-05', '2021-04', {}, 'not-entitled'],
  ],
});
