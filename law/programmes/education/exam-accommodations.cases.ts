import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { examAccommodations } from './exam-accommodations.ts';

export default cases({
  of: examAccommodations,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    bornOn: '2006-03-20',
    disabilityCategory: 'visual',
    examsRegistered: 1,
    accommodationAsked: true,
  },
  rows: [
    ['asked on registration', '2024-05', {}, { quantity: 1 }],
    ['two exams in the year', '2024-05', { examsRegistered: 2 }, { quantity: 2 }],
    [
      'registered as a resident elsewhere, sits the exam here',
      '2024-05',
      { registeredInCity: false },
      'entitled',
    ],
    ['an adult at a self-study exam', '2024-05', { bornOn: '1984-05-15' }, 'entitled'],
    ['not asked in time', '2024-05', { accommodationAsked: false }, 'not-entitled'],
    ['no exam', '2024-05', { examsRegistered: 0 }, 'not-entitled'],
    ['no valid certificate', '2024-05', { certificateValid: false }, 'not-entitled'],
    ['whether it was asked for is not known', '2024-05', { accommodationAsked: undefined }, 'undecided'],
    ['the first month of the regulation', '2017-05', {}, 'entitled'],
    ['the month before', '2017-04', {}, 'not-entitled'],
  ],
});
