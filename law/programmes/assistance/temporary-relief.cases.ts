import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { temporaryRelief } from './temporary-relief.ts';

export default cases({
  of: temporaryRelief,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    lowIncomeHousehold: true,
    hardshipEvent: 'fire',
    hardshipEventOn: '2024-06-20',
    'received.temporary-relief': '0001-01-01',
  },
  rows: [
    ['a fire in a poor home', '2024-06', {}, yuan(2500)],
    ['the sixth month counts', '2024-11', {}, yuan(2500)],
    ['half a year later it is too late', '2024-12', {}, 'not-entitled'],
    ['not before it happened', '2024-05', {}, 'not-entitled'],
    ['nothing happened', '2024-06', { hardshipEvent: 'none', hardshipEventOn: '0001-01-01' }, 'not-entitled'],
    ['helped in this very month', '2024-07', { 'received.temporary-relief': '2024-07-04' }, yuan(2500)],
    ['helped the month before', '2024-07', { 'received.temporary-relief': '2024-06-28' }, 'not-entitled'],
    ['helped half a year before', '2024-07', { 'received.temporary-relief': '2024-01-15' }, yuan(2500)],
    ['the home is not poor', '2024-07', { lowIncomeHousehold: false }, 'not-entitled'],
    [
      'helped against falling back into poverty',
      '2024-07',
      { lowIncomeHousehold: false, 'enrolled.relapse-prevention': true },
      yuan(2500),
    ],
    ['nobody has a certificate', '2024-07', { certificateValid: false }, 'not-entitled'],
    [
      'whether it was helped before is not known',
      '2024-07',
      { 'received.temporary-relief': undefined },
      'undecided',
    ],
  ],
});
