import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { childTraining } from './child-training.ts';

export default cases({
  of: childTraining,
  offers: exampleServiceOffers,
  base: { ...childOfEight },
  rows: [
    [
      'intellectual disability: 18,000 a year over 10 months',
      '2024-08',
      {},
      { amount: yuan(18_000), quantity: 10 },
    ],
    ['before the rise every kind had 12,000', '2019-12', {}, { amount: yuan(12_000), quantity: 10 }],
    ['the first month of the rise', '2020-01', {}, yuan(18_000)],
    ['autism has the higher standard', '2024-08', { trainingIndication: 'autism' }, yuan(18_000)],
    ['a limb disability has the lower one', '2024-08', { trainingIndication: 'physical' }, yuan(12_000)],
    ['fourteen is still in', '2031-03', {}, yuan(18_000)],
    ['fifteen on the first day of the month is out', '2031-04', {}, 'not-entitled'],
    [
      'a diagnosis will do without a certificate',
      '2024-08',
      { certificateValid: false, diagnosedByHospital: true },
      yuan(18_000),
    ],
    ['neither certificate nor diagnosis', '2024-08', { certificateValid: false }, 'not-entitled'],
    [
      'a residence permit will do',
      '2024-08',
      { registeredInCity: false, residencePermit: true },
      yuan(18_000),
    ],
    ['training does not suit the child', '2024-08', { trainingIndication: 'none' }, 'not-entitled'],
    ['not assessed yet: to be asked, not refused', '2024-08', { trainingIndication: undefined }, 'undecided'],
    ['before the scheme', '2018-09', {}, 'not-entitled'],
    [
      'two children in one home each have it',
      '2024-08',
      {
        household: [
          { role: 'child', bornOn: '2018-01-01', certificateValid: true, trainingIndication: 'physical' },
        ],
      },
      yuan(18_000),
    ],
  ],
});
