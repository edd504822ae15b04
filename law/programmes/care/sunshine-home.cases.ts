import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { sunshineHome } from './sunshine-home.ts';

export default cases({
  of: sunshineHome,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, careFormNeeded: 'day', supportedInInstitution: false },
  rows: [
    ['a severe limb disability, by day', '2024-08', {}, { amount: yuan(2000), quantity: 12 }],
    ['residential', '2024-08', { careFormNeeded: 'residential' }, yuan(3000)],
    ['at home', '2024-08', { careFormNeeded: 'home' }, yuan(1000)],
    ['grade 3 of the limbs is not severe', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    [
      'grade 4 intellectual',
      '2024-08',
      { disabilityCategory: 'intellectual', intellectualOrMental: true, disabilityGrade: 'four' },
      yuan(2000),
    ],
    [
      'several disabilities, one of them mental',
      '2024-08',
      { disabilityCategory: 'multiple', intellectualOrMental: true },
      yuan(2000),
    ],
    ['blind', '2024-08', { disabilityCategory: 'visual' }, 'not-entitled'],
    ['sixteen on the first of the month', '2024-08', { bornOn: '2008-08-01' }, yuan(2000)],
    ['sixteen a day later', '2024-08', { bornOn: '2008-08-02' }, 'not-entitled'],
    ['sixty', '2024-08', { bornOn: '1964-08-01' }, 'not-entitled'],
    [
      'destitute and in an institution',
      '2024-08',
      { 'enrolled.tekun-support': true, supportedInInstitution: true },
      'not-entitled',
    ],
    ['destitute and at home', '2024-08', { 'enrolled.tekun-support': true }, yuan(2000)],
    ['needs no care', '2024-08', { careFormNeeded: 'none' }, 'not-entitled'],
    ['not surveyed', '2024-08', { careFormNeeded: undefined }, 'undecided'],
  ],
});
