import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { assessmentFeeSubsidy } from './assessment-fee-subsidy.ts';

export default cases({
  of: assessmentFeeSubsidy,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    assessmentFee: yuan(160),
    assessedOn: '2024-03-14',
    assessmentReason: 'renewal',
    'received.assessment-fee-subsidy': '0001-01-01',
  },
  rows: [
    ['the fee of a severely disabled person', '2024-04', {}, yuan(160)],
    ['no more than the most', '2024-04', { assessmentFee: yuan(480) }, yuan(200)],
    ['grade 4 and not poor', '2024-04', { disabilityGrade: 'four' }, 'not-entitled'],
    ['grade 4 and poor', '2024-04', { disabilityGrade: 'four', nearDibaoHousehold: true }, yuan(160)],
    [
      'once for one assessment',
      '2024-05',
      { 'received.assessment-fee-subsidy': '2024-04-20' },
      'not-entitled',
    ],
    [
      'again for one that follows later',
      '2026-05',
      { assessedOn: '2026-04-20', 'received.assessment-fee-subsidy': '2024-04-20' },
      yuan(160),
    ],
    ['the disability has changed', '2024-04', { assessmentReason: 'changed' }, yuan(160)],
    [
      'graded again at the holder’s own wish, without cause',
      '2024-04',
      { assessmentReason: 'own-wish' },
      'not-entitled',
    ],
    ['why it was assessed is not known', '2024-04', { assessmentReason: undefined }, 'undecided'],
    ['a year later it is too late', '2025-03', {}, 'not-entitled'],
    ['nothing was paid', '2024-04', { assessmentFee: yuan(0), assessedOn: '0001-01-01' }, 'not-entitled'],
    ['what was paid is not known', '2024-04', { assessmentFee: undefined }, 'undecided'],
  ],
});
