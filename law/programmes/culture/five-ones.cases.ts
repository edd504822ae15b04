import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { fiveOnes } from './five-ones.ts';

export default cases({
  of: fiveOnes,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    wantsFiveOnes: true,
    readBookThisYear: false,
    sawFilmThisYear: false,
    visitedParkThisYear: false,
    sawExhibitionThisYear: false,
    joinedActivityThisYear: false,
  },
  rows: [
    ['five are open', '2024-08', {}, { amount: yuan(0), quantity: 5 }],
    [
      'a book and a film are done',
      '2024-08',
      { readBookThisYear: true, sawFilmThisYear: true },
      { quantity: 3 },
    ],
    [
      'each once a year: all five are done',
      '2024-08',
      {
        readBookThisYear: true,
        sawFilmThisYear: true,
        visitedParkThisYear: true,
        sawExhibitionThisYear: true,
        joinedActivityThisYear: true,
      },
      'not-entitled',
    ],
    ['does not want it', '2024-08', { wantsFiveOnes: false }, 'not-entitled'],
    ['was not asked', '2024-08', { wantsFiveOnes: undefined }, 'undecided'],
    ['grade 3 is not severe', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    ['the record of the year has not come', '2024-08', { sawFilmThisYear: undefined }, 'undecided'],
    ['from another place', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the first month', '2021-01', {}, { quantity: 5 }],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
