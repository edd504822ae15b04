import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { trainingSubsidy } from './training-subsidy.ts';

export default cases({
  of: trainingSubsidy,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    courseEndedOn: '2024-05-20',
    courseFee: yuan(1200),
    courseCertified: true,
    'enrolled.free-training': false,
    'received.training-subsidy': '0001-01-01',
  },
  rows: [
    ['the fee below the limit', '2024-08', {}, yuan(1200)],
    ['the limit', '2024-08', { courseFee: yuan(4000) }, yuan(1500)],
    ['no fee was paid', '2024-08', { courseFee: yuan(0) }, 'not-entitled'],
    ['the course itself was free', '2024-08', { 'enrolled.free-training': true }, 'not-entitled'],
    ['not finished yet', '2024-04', {}, 'not-entitled'],
    ['eleven months after', '2025-04', {}, yuan(1200)],
    ['twelve months after', '2025-05', {}, 'not-entitled'],
    ['no course at all', '2024-08', { courseEndedOn: '0001-01-01' }, 'not-entitled'],
    ['no certificate gained', '2024-08', { courseCertified: false }, 'not-entitled'],
    [
      'another one was paid eleven months ago',
      '2024-08',
      { 'received.training-subsidy': '2023-09-30' },
      'not-entitled',
    ],
    [
      'another one was paid twelve months ago',
      '2024-08',
      { 'received.training-subsidy': '2023-08-01' },
      yuan(1200),
    ],
    ['fee not known', '2024-08', { courseFee: undefined }, 'undecided'],
  ],
});
