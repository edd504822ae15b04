import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { legalAid } from './legal-aid.ts';

const paid = { monthlyWage: yuan(3000), meansForLegalAid: false } as const;

export default cases({
  of: legalAid,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, legalMatter: 'labour', meansForLegalAid: false, drawsPension: false },
  rows: [
    ['no wage and no pension: the means are not checked', '2024-08', {}, { quantity: 1 }],
    ['since 2022', '2022-01', {}, 'entitled'],
    ['the month before the means were checked', '2021-12', {}, 'not-entitled'],
    ['and were found below the line', '2021-12', { meansForLegalAid: true }, 'entitled'],
    ['with a wage above the line', '2024-08', paid, 'not-entitled'],
    ['with a wage below the line', '2024-08', { ...paid, meansForLegalAid: true }, 'entitled'],
    ['with a pension above the line', '2024-08', { drawsPension: true }, 'not-entitled'],
    ['with a wage, in dibao', '2024-08', { ...paid, 'enrolled.dibao': true }, 'entitled'],
    ['with a wage, a disabled soldier', '2024-08', { ...paid, militaryGrade: 'nine' }, 'entitled'],
    ['beaten at home, whatever the means', '2024-08', { ...paid, legalMatter: 'abuse' }, 'entitled'],
    ['damages for an injury since 2022', '2022-01', { legalMatter: 'injury' }, 'entitled'],
    ['a matter that the law does not list', '2024-08', { legalMatter: 'other' }, 'not-entitled'],
    ['no matter', '2024-08', { legalMatter: 'none' }, 'not-entitled'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    [
      'with a wage, and the means are not known',
      '2024-08',
      { ...paid, meansForLegalAid: undefined },
      'undecided',
    ],
    ['the first month of the regulation', '2003-09', { meansForLegalAid: true }, 'entitled'],
    ['the month before', '2003-08', { meansForLegalAid: true }, 'not-entitled'],
  ],
});
