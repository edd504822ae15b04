import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { dibaoGracePeriod } from './dibao-grace-period.ts';

export default cases({
  of: dibaoGracePeriod,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    monthlyWage: yuan(2200),
    dibaoEndedOn: '2024-03-01',
    dibaoEndedBecause: 'employment',
    dibaoLastAmount: yuan(430),
  },
  rows: [
    ['the first month after dibao ended', '2024-03', {}, yuan(430)],
    ['the sixth month', '2024-08', {}, yuan(430)],
    ['the seventh month', '2024-09', {}, 'not-entitled'],
    ['the month before it ended', '2024-02', {}, 'not-entitled'],
    ['it ended because of a pension', '2024-04', { dibaoEndedBecause: 'income' }, 'not-entitled'],
    [
      'it never was',
      '2024-04',
      { dibaoEndedOn: '0001-01-01', dibaoEndedBecause: 'none', dibaoLastAmount: undefined },
      'not-entitled',
    ],
    [
      'the one who works has no disability',
      '2024-04',
      {
        monthlyWage: yuan(0),
        household: [
          { role: 'spouse', diedOn: '9999-12-31', certificateValid: false, monthlyWage: yuan(2200) },
        ],
      },
      'not-entitled',
    ],
    ['back in dibao', '2024-05', { 'enrolled.dibao': true }, 'not-entitled'],
    ['who works is not known', '2024-05', { monthlyWage: undefined }, 'undecided'],
  ],
});
