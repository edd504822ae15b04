import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { legalRelief } from './legal-relief.ts';

export default cases({
  of: legalRelief,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, legalMatter: 'other', meansForLegalAid: false, drawsPension: false },
  rows: [
    ['what legal aid does not take up', '2024-08', {}, { quantity: 1 }],
    ['legal aid takes it up', '2024-08', { legalMatter: 'labour' }, 'not-entitled'],
    [
      'legal aid refuses it for her wage',
      '2024-08',
      { legalMatter: 'labour', monthlyWage: yuan(5000) },
      'entitled',
    ],
    ['no matter', '2024-08', { legalMatter: 'none' }, 'not-entitled'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    [
      'whether legal aid takes it up is not known',
      '2024-08',
      { legalMatter: 'labour', monthlyWage: undefined, meansForLegalAid: undefined },
      'undecided',
    ],
    ['the first month of the stations', '2014-01', {}, 'entitled'],
    ['the month before', '2013-12', {}, 'not-entitled'],
  ],
});
