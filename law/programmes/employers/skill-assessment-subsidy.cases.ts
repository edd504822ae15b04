import { yuan } from '#kernel';
import { twoHired } from '../../example-organisations.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { skillAssessmentSubsidy } from './skill-assessment-subsidy.ts';

export default cases({
  of: skillAssessmentSubsidy,
  offers: exampleServiceOffers,
  base: { ...twoHired, certificatesGained: 2, certificatesPaidBefore: 0, certificateFees: yuan(500) },
  rows: [
    ['the fees of two certificates', '2024-08', {}, yuan(500)],
    ['the limit of two', '2024-08', { certificateFees: yuan(900) }, yuan(600)],
    [
      'one at a level that was paid for before',
      '2024-08',
      { certificatesPaidBefore: 1, certificateFees: yuan(900) },
      yuan(300),
    ],
    ['both at levels that were paid for before', '2024-08', { certificatesPaidBefore: 2 }, 'not-entitled'],
    ['no certificate gained', '2024-08', { certificatesGained: 0 }, 'not-entitled'],
    ['nobody formally hired', '2024-08', { hiredMonths: 0 }, 'not-entitled'],
    ['the fees are not known', '2024-08', { certificateFees: undefined }, 'undecided'],
    ['before the rule', '2017-12', {}, 'not-entitled'],
  ],
});
