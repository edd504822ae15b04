import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { veteranPension } from './veteran-pension.ts';

export default cases({
  of: veteranPension,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, militaryGrade: 'one', militaryCause: 'war' },
  rows: [
    ['grade 1 in war', '2024-08', {}, yuan(8000)],
    ['on duty', '2024-08', { militaryCause: 'duty' }, yuan(7600)],
    ['by illness', '2024-08', { militaryCause: 'illness' }, yuan(7000)],
    ['grade 10 in war', '2024-08', { militaryGrade: 'ten' }, yuan(1700)],
    [
      'grade 6 by illness is the last',
      '2024-08',
      { militaryGrade: 'six', militaryCause: 'illness' },
      yuan(3500),
    ],
    [
      'grade 7 by illness has none',
      '2024-08',
      { militaryGrade: 'seven', militaryCause: 'illness' },
      'not-entitled',
    ],
    ['also with the living subsidy', '2024-08', { 'enrolled.dibao': true }, yuan(8000)],
    [
      'neither soldier nor police officer',
      '2024-08',
      { militaryGrade: 'none', militaryCause: 'none' },
      'not-entitled',
    ],
    ['registered elsewhere: paid there', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the month of death is still paid', '2024-08', { diedOn: '2024-08-02' }, yuan(8000)],
    ['the cause is not known', '2024-08', { militaryCause: undefined }, 'undecided'],
    ['the first month of the regulation', '2004-10', {}, yuan(8000)],
    ['the month before', '2004-09', {}, 'not-entitled'],
  ],
});
