import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { startUpSubsidy } from './start-up-subsidy.ts';

export default cases({
  of: startUpSubsidy,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    businessRegisteredOn: '2023-11-10',
    businessActive: true,
    startUpPaidElsewhereOn: '0001-01-01',
    'received.start-up-subsidy': '0001-01-01',
  },
  rows: [
    ['nine months in business', '2024-08', {}, yuan(5000)],
    ['six months', '2024-05', {}, yuan(5000)],
    ['five months', '2024-04', {}, 'not-entitled'],
    ['three years later is the last month to ask', '2026-11', {}, yuan(5000)],
    ['a month after that', '2026-12', {}, 'not-entitled'],
    ['no business', '2024-08', { businessRegisteredOn: '0001-01-01' }, 'not-entitled'],
    ['closed', '2024-08', { businessActive: false }, 'not-entitled'],
    [
      'received in 2021: never again',
      '2024-08',
      { 'received.start-up-subsidy': '2021-03-02' },
      'not-entitled',
    ],
    ['paid by human resources', '2024-08', { startUpPaidElsewhereOn: '2024-02-01' }, 'not-entitled'],
    ['not known whether human resources paid', '2024-08', { startUpPaidElsewhereOn: undefined }, 'undecided'],
  ],
});
