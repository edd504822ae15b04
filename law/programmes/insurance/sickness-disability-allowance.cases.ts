import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { sicknessDisabilityAllowance } from './sickness-disability-allowance.ts';

export default cases({
  of: sicknessDisabilityAllowance,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    pensionScheme: 'employees',
    drawsPension: false,
    workCapacityLost: true,
    pensionPaidMonths: 180,
  },
  rows: [
    ['the least months were paid', '2025-01', {}, yuan(1500)],
    ['one month fewer', '2025-01', { pensionPaidMonths: 179 }, yuan(900)],
    ['before the measures of 2025 there was none', '2024-12', {}, 'not-entitled'],
    ["residents' insurance does not give it", '2025-01', { pensionScheme: 'residents' }, 'not-entitled'],
    ['who draws a pension has that', '2025-01', { drawsPension: true }, 'not-entitled'],
    [
      'capacity is not lost',
      '2025-01',
      { workCapacityLost: false, pensionPaidMonths: undefined },
      'not-entitled',
    ],
    ['how many months were paid is not known', '2025-01', { pensionPaidMonths: undefined }, 'undecided'],
  ],
});
