import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { dibaoSupplement } from './dibao-supplement.ts';

export default cases({
  of: dibaoSupplement,
  offers: exampleOffers,
  base: { ...fortyAndSevere, 'enrolled.dibao': true },
  rows: [
    ['20 % of the standard in town', '2024-08', {}, yuan(120)],
    ['20 % of the standard in the country', '2024-08', { standardZone: 'rural' }, yuan(80)],
    [
      'also for one person of a household',
      '2024-08',
      { 'enrolled.dibao': false, 'enrolled.dibao-single-person': true },
      yuan(120),
    ],
    ['grade 3 is not severe', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    ['without dibao there is none', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    ['which standard applies is not known', '2024-08', { standardZone: undefined }, 'undecided'],
    ['nothing before the rule', '2014-04', {}, 'not-entitled'],
  ],
});
