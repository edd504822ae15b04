import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { publicRentalPriority } from './public-rental-priority.ts';

export default cases({
  of: publicRentalPriority,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, 'enrolled.dibao': true, appliedForPublicRental: true, ownsHome: false },
  rows: [
    ['severe, limbs, in dibao: 70 points', '2024-08', {}, { quantity: 70 }],
    [
      'blind and of grade 1',
      '2024-08',
      { disabilityCategory: 'visual', disabilityGrade: 'one' },
      { quantity: 60 },
    ],
    [
      'on the margin of dibao only',
      '2024-08',
      { 'enrolled.dibao': false, nearDibaoHousehold: true },
      { quantity: 40 },
    ],
    [
      'two certified members',
      '2024-08',
      {
        household: [
          {
            role: 'child',
            bornOn: '2010-01-01',
            diedOn: '9999-12-31',
            certificateValid: true,
            disabilityCategory: 'hearing',
            disabilityGrade: 'one',
            residence: 'urban',
            'enrolled.tekun-support': false,
            'enrolled.dibao-single-person': false,
            militaryGrade: 'none',
          },
        ],
      },
      { quantity: 90 },
    ],
    ['not applied', '2024-08', { appliedForPublicRental: false }, 'not-entitled'],
    ['owns a home', '2024-08', { ownsHome: true }, 'not-entitled'],
    ['in the country', '2024-08', { residence: 'rural' }, 'not-entitled'],
    ['not poor', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    ['whether a home is owned is not known', '2024-08', { ownsHome: undefined }, 'undecided'],
  ],
});
