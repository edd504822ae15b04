import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { jobSeekingSubsidy } from './job-seeking-subsidy.ts';

export default cases({
  of: jobSeekingSubsidy,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    bornOn: '2002-09-10',
    studyStage: 'undergraduate',
    graduatesOn: '2025-07-01',
    seeksWork: true,
    'received.job-seeking-subsidy': '0001-01-01',
  },
  rows: [
    ['eleven months before graduation', '2024-08', {}, yuan(1000)],
    ['the month of graduation', '2025-07', {}, yuan(1000)],
    ['after graduation', '2025-08', {}, 'not-entitled'],
    ['twelve months before', '2024-07', {}, 'not-entitled'],
    ['at a secondary school', '2024-08', { studyStage: 'secondary' }, 'not-entitled'],
    ['not looking for work', '2024-08', { seeksWork: false }, 'not-entitled'],
    [
      'received in September: not again in spring',
      '2025-03',
      { 'received.job-seeking-subsidy': '2024-09-20' },
      'not-entitled',
    ],
    ['registered elsewhere, studies here', '2024-08', { registeredInCity: false }, yuan(1000)],
    ['whether work is sought is not known', '2024-08', { seeksWork: undefined }, 'undecided'],
  ],
});
