import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { deafnessGeneTest } from './deafness-gene-test.ts';

export default cases({
  of: deafnessGeneTest,
  offers: exampleServiceOffers,
  base: {
    ...childOfEight,
    certificateValid: false,
    bornOn: '2024-05-20',
    geneTestFee: yuan(260),
    'received.deafness-gene-test': '0001-01-01',
  },
  rows: [
    ['80 % of the fee', '2024-06', {}, yuan(208)],
    ['in the month of birth', '2024-05', {}, yuan(208)],
    ['three months later', '2024-08', {}, yuan(208)],
    ['four months later', '2024-09', {}, 'not-entitled'],
    ['not above the ceiling', '2024-06', { geneTestFee: yuan(480) }, yuan(300)],
    ['not tested', '2024-06', { geneTestFee: yuan(0) }, 'not-entitled'],
    ['the fee is not known', '2024-06', { geneTestFee: undefined }, 'undecided'],
    [
      'paid last month: once for a child',
      '2024-06',
      { 'received.deafness-gene-test': '2024-05-28' },
      'not-entitled',
    ],
    ['paid this month', '2024-06', { 'received.deafness-gene-test': '2024-06-03' }, yuan(208)],
    ['from another place', '2024-06', { registeredInCity: false }, 'not-entitled'],
    ['the first month', '2022-06', { bornOn: '2022-05-20' }, yuan(208)],
    ['the month before', '2022-05', { bornOn: '2022-05-20' }, 'not-entitled'],
  ],
});
