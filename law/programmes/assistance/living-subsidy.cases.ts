import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { livingSubsidy } from './living-subsidy.ts';

export default cases({
  of: livingSubsidy,
  offers: exampleOffers,
  base: { ...fortyAndSevere, 'enrolled.dibao': true },
  rows: [
    ['dibao opens it', '2024-08', {}, yuan(80)],
    ['of any grade', '2024-08', { disabilityGrade: 'four' }, yuan(80)],
    [
      'dibao as one person of the household opens it too',
      '2024-08',
      { 'enrolled.dibao': false, 'enrolled.dibao-single-person': true },
      yuan(80),
    ],
    ['without dibao there is none', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    [
      'the margin of dibao is not enough yet',
      '2024-08',
      { 'enrolled.dibao': false, nearDibaoHousehold: true },
      'not-entitled',
    ],
    ['nothing before 2016', '2015-12', {}, 'not-entitled'],
    ['a certificate that is no longer valid', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the month of death is still paid', '2024-08', { diedOn: '2024-08-01' }, yuan(80)],
    ['the month after is not', '2024-09', { diedOn: '2024-08-31' }, 'not-entitled'],
    ['the destitute have it in their support', '2024-08', { 'enrolled.tekun-support': true }, 'not-entitled'],
    ['a care allowance for a work injury excludes it', '2024-08', { workInjuryCare: true }, 'not-entitled'],
    [
      "an orphan's allowance excludes it",
      '2024-08',
      { bornOn: '2015-01-01', 'enrolled.orphan-allowance': true },
      'not-entitled',
    ],
    [
      'a living allowance for an injury on duty is higher and stays',
      '2024-08',
      { welfareLivingAllowance: yuan(80) },
      'not-entitled',
    ],
    ['a lower one gives way', '2024-08', { welfareLivingAllowance: yuan(79.99) }, yuan(80)],
    ['whether she is in dibao is not known', '2024-08', { 'enrolled.dibao': undefined }, 'undecided'],
    [
      'it lasts while the grace period lasts',
      '2024-08',
      {
        'enrolled.dibao': false,
        dibaoEndedOn: '2024-03-01',
        dibaoEndedBecause: 'employment',
        dibaoLastAmount: yuan(300),
        monthlyWage: yuan(2000),
      },
      yuan(80),
    ],
    [
      'and ends with it',
      '2024-09',
      {
        'enrolled.dibao': false,
        dibaoEndedOn: '2024-03-01',
        dibaoEndedBecause: 'employment',
        dibaoLastAmount: yuan(300),
        monthlyWage: yuan(2000),
      },
      'not-entitled',
    ],
  ],
});
