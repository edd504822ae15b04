import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { relapsePrevention } from './relapse-prevention.ts';

export default cases({
  of: relapsePrevention,
  offers: exampleOffers,
  base: { ...fortyAndSevere, relapseRisk: 'marginal', relapseRiskGone: false },
  rows: [
    ['on the margin of poverty: a measure of help and no cash', '2024-08', {}, { quantity: 1 }],
    ['a sudden blow counts since May 2021', '2021-05', { relapseRisk: 'sudden' }, 'entitled'],
    ['the month before it did not', '2021-04', { relapseRisk: 'sudden' }, 'not-entitled'],
    ['the risk is gone', '2024-08', { relapseRiskGone: true }, 'not-entitled'],
    ['not watched', '2024-08', { relapseRisk: 'none' }, 'not-entitled'],
    ['nobody has a certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    [
      'the son has one',
      '2024-08',
      {
        certificateValid: false,
        household: [{ role: 'child', diedOn: '9999-12-31', certificateValid: true }],
      },
      'entitled',
    ],
    ['whether the risk is gone is not known', '2024-08', { relapseRiskGone: undefined }, 'undecided'],
    ['the first month of the watch', '2020-03', {}, 'entitled'],
    ['the month before', '2020-02', {}, 'not-entitled'],
  ],
});
