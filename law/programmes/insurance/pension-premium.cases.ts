import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { pensionPremium } from './pension-premium.ts';

export default cases({
  of: pensionPremium,
  offers: exampleOffers,
  base: { ...fortyAndSevere, pensionScheme: 'residents', drawsPension: false },
  rows: [
    ['the lowest tier for the severely disabled', '2024-08', {}, yuan(100)],
    ['also for who has not joined yet', '2024-08', { pensionScheme: 'none' }, yuan(100)],
    ['employees pay with their employer', '2024-08', { pensionScheme: 'employees' }, 'not-entitled'],
    [
      'grade 4 in dibao since 2021',
      '2021-01',
      { disabilityGrade: 'four', 'enrolled.dibao': true },
      yuan(100),
    ],
    ['the month before not', '2020-12', { disabilityGrade: 'four', 'enrolled.dibao': true }, 'not-entitled'],
    [
      'grade 4 and not poor',
      '2024-08',
      { disabilityGrade: 'four', pensionScheme: undefined },
      'not-entitled',
    ],
    ['fifteen is too young', '2024-08', { bornOn: '2008-08-02' }, 'not-entitled'],
    ['sixteen on the first of the month', '2024-08', { bornOn: '2008-08-01' }, yuan(100)],
    ['from sixty on the pension is drawn', '2024-08', { bornOn: '1964-08-01' }, 'not-entitled'],
    ['the scheme is not known', '2024-08', { pensionScheme: undefined }, 'undecided'],
  ],
});
