import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { medicalInsurancePremium } from './medical-insurance-premium.ts';

export default cases({
  of: medicalInsurancePremium,
  offers: exampleOffers,
  base: { ...fortyAndSevere, medicalScheme: 'residents' },
  rows: [
    ['half of 350 for the severely disabled', '2024-08', {}, yuan(175)],
    ['in dibao 60 %, the better of two classes', '2024-08', { 'enrolled.dibao': true }, yuan(210)],
    ['the destitute pay nothing', '2024-08', { 'enrolled.tekun-support': true }, yuan(350)],
    ['on the margin 30 %', '2024-08', { disabilityGrade: 'four', nearDibaoHousehold: true }, yuan(105)],
    [
      'helped against falling back into poverty, as on the margin',
      '2024-08',
      { disabilityGrade: 'four', 'enrolled.relapse-prevention': true },
      yuan(105),
    ],
    [
      'in dibao without a certificate',
      '2024-08',
      { certificateValid: false, 'enrolled.dibao': true },
      yuan(210),
    ],
    ['grade 4 and not poor', '2024-08', { disabilityGrade: 'four' }, 'not-entitled'],
    ['employees pay with their employer', '2024-08', { medicalScheme: 'employees' }, 'not-entitled'],
    ['the scheme is not known', '2024-08', { medicalScheme: undefined }, 'undecided'],
    ['which class is best is not known', '2024-08', { 'enrolled.dibao': undefined }, 'undecided'],
  ],
});
