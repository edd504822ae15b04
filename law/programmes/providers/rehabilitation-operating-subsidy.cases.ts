import { yuan } from '#kernel';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { rehabilitationOperatingSubsidy } from './rehabilitation-operating-subsidy.ts';

export default cases({
  of: rehabilitationOperatingSubsidy,
  offers: exampleServiceOffers,
  base: { rehabilitationDesignated: true, evaluation: 'good', childrenTrained: 40 },
  rows: [
    ['good', '2024-08', {}, yuan(40_000)],
    ['excellent', '2024-08', { evaluation: 'excellent' }, yuan(60_000)],
    ['just passed', '2024-08', { evaluation: 'pass' }, yuan(20_000)],
    ['failed', '2024-08', { evaluation: 'fail' }, 'not-entitled'],
    ['not designated', '2024-08', { rehabilitationDesignated: false }, 'not-entitled'],
    ['trained no child', '2024-08', { childrenTrained: 0 }, 'not-entitled'],
    ['evaluation not known', '2024-08', { evaluation: undefined }, 'undecided'],
  ],
});
