import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { disabilityCertificate } from './disability-certificate.ts';

export default cases({
  of: disabilityCertificate,
  offers: exampleRightsOffers,
  base: {
    ...fortyAndSevere,
    certificateValid: false,
    disabilityCategory: undefined,
    disabilityGrade: undefined,
    categoryFound: 'physical',
    gradeFound: 'two',
  },
  rows: [
    ['assessed for the first time', '2024-08', {}, { quantity: 1 }],
    ['below any grade', '2024-08', { gradeFound: 'none', categoryFound: 'none' }, 'not-entitled'],
    [
      'the certificate in force says the same',
      '2024-08',
      { certificateValid: true, disabilityCategory: 'physical', disabilityGrade: 'two' },
      'not-entitled',
    ],
    [
      'it has got worse',
      '2024-08',
      { certificateValid: true, disabilityCategory: 'physical', disabilityGrade: 'three' },
      'entitled',
    ],
    [
      'another category was found',
      '2024-08',
      { certificateValid: true, disabilityCategory: 'hearing', disabilityGrade: 'two' },
      'entitled',
    ],
    [
      'the old one has run out, of the same grade',
      '2024-08',
      { disabilityCategory: 'physical', disabilityGrade: 'two' },
      'entitled',
    ],
    ['registered elsewhere: issued there', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['what was found is not known', '2024-08', { gradeFound: undefined }, 'undecided'],
    ['under the measures of 2018', '2018-01', {}, 'entitled'],
    ['the first month of the standard', '2011-05', {}, 'entitled'],
    ['the month before', '2011-04', {}, 'not-entitled'],
  ],
});
