import { type Fen, yuan } from '#kernel';
import { offer } from '#policy';
import { always } from '../example-amounts.ts';
import { cases } from '../facts.ts';
import { brother, untouched, withSign } from './example-families.ts';
import { incomeNearLine } from './income-near-line.ts';

export default cases({
  of: incomeNearLine,
  offers: withSign(offer(incomeNearLine, { line: always<Fen>(yuan(600)) })),
  base: untouched,
  rows: [
    ['600 a head is on the line', '2024-06', {}, 'entitled'],
    ['a fen more is above it', '2024-06', { otherHouseholdIncome: yuan(0.01) }, 'not-entitled'],
    ['not on the watch list', '2024-06', { lowIncomeHousehold: false }, 'not-entitled'],
    ['whether it is on the list is not known', '2024-06', { lowIncomeHousehold: undefined }, 'undecided'],
    ['dibao already carries the family', '2024-06', { 'enrolled.dibao': true }, 'not-entitled'],
    [
      'who died is no head to share with',
      '2024-06',
      { household: [{ ...brother, diedOn: '2024-05-31' }] },
      'not-entitled',
    ],
    ['nobody has a certificate', '2024-06', { certificateValid: false }, 'not-entitled'],
    ['before the watch began', '2021-04', {}, 'not-entitled'],
  ],
});
