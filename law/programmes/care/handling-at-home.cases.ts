import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { handlingAtHome } from './handling-at-home.ts';

export default cases({
  of: handlingAtHome,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, residencePermit: false },
  rows: [
    ['severe: 50', '2024-08', {}, { quantity: 50 }],
    ['in dibao as well', '2024-08', { 'enrolled.dibao': true }, { quantity: 80 }],
    ['and sixty', '2024-08', { 'enrolled.dibao': true, bornOn: '1964-08-01' }, { quantity: 100 }],
    [
      'a light disability, sixty',
      '2024-08',
      { disabilityGrade: 'four', bornOn: '1964-08-01' },
      { quantity: 20 },
    ],
    [
      'a day younger there is no special difficulty',
      '2024-08',
      { disabilityGrade: 'four', bornOn: '1964-08-02' },
      'not-entitled',
    ],
    [
      'a light disability on the margin of dibao',
      '2024-08',
      { disabilityGrade: 'four', nearDibaoHousehold: true },
      'entitled',
    ],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the grade is not known', '2024-08', { disabilityGrade: undefined }, 'undecided'],
    ['the first month', '2022-06', {}, 'entitled'],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
