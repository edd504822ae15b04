import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { veteranPriority } from './veteran-priority.ts';

export default cases({
  of: veteranPriority,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, certificateValid: false, militaryGrade: 'three', militaryCause: 'war' },
  rows: [
    ['military grade 3 stands for severe: 40, in war: 20', '2024-08', {}, { quantity: 60 }],
    ['severe on both scales counts once', '2024-08', { certificateValid: true }, { quantity: 60 }],
    ['grade 4 is no longer severe', '2024-08', { militaryGrade: 'four' }, { quantity: 40 }],
    [
      'grade 4, and severe by the certificate',
      '2024-08',
      { militaryGrade: 'four', certificateValid: true },
      { quantity: 80 },
    ],
    [
      'the lightest grade by illness',
      '2024-08',
      { militaryGrade: 'six', militaryCause: 'illness' },
      { quantity: 20 },
    ],
    ['in dibao 20 more', '2024-08', { 'enrolled.dibao': true }, { quantity: 80 }],
    ['neither soldier nor police officer', '2024-08', { militaryGrade: 'none' }, 'not-entitled'],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the military grade is not known', '2024-08', { militaryGrade: undefined }, 'undecided'],
    ['the first month of the plan', '2021-01', {}, 'entitled'],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
