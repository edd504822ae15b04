import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { homeTeaching } from './home-teaching.ts';

export default cases({
  of: homeTeaching,
  offers: exampleServiceOffers,
  base: { ...childOfEight, studyStage: 'none', placementAdvised: 'home', placedIn: 'none' },
  rows: [
    ['eight, cannot attend a school: sixteen lessons', '2024-08', {}, { quantity: 16 }],
    ['taught at home already', '2024-08', { placedIn: 'home' }, { quantity: 16 }],
    ['goes to a special school: one placement at a time', '2024-08', { placedIn: 'special' }, 'not-entitled'],
    [
      'enrolled in the school that teaches at home',
      '2024-08',
      { studyStage: 'compulsory' },
      { quantity: 16 },
    ],
    [
      'went on to a vocational school',
      '2024-08',
      { bornOn: '2008-01-15', studyStage: 'secondary' },
      'not-entitled',
    ],
    ['advised to an ordinary school', '2024-08', { placementAdvised: 'ordinary' }, 'not-entitled'],
    ['six in the month before', '2022-04', {}, 'entitled'],
    ['not six yet at the start of the month', '2022-03', {}, 'not-entitled'],
    ['eighteen, begun late', '2024-08', { bornOn: '2006-01-15' }, 'entitled'],
    ['nineteen', '2024-08', { bornOn: '2005-07-31' }, 'not-entitled'],
    [
      'neither certificate nor diagnosis',
      '2024-08',
      { certificateValid: false, diagnosedByHospital: false },
      'not-entitled',
    ],
    ['not assessed yet: ask, do not refuse', '2024-08', { placementAdvised: undefined }, 'undecided'],
    ['where the child learns is not known', '2024-08', { placedIn: undefined }, 'undecided'],
    ['before the regulation', '2017-04', { bornOn: '2009-01-01' }, 'not-entitled'],
  ],
});
