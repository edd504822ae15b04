import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { examExtraTime } from './exam-extra-time.ts';

export default cases({
  of: examExtraTime,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    bornOn: '2006-03-20',
    disabilityCategory: 'visual',
    examsRegistered: 1,
    accommodationAsked: true,
    examPaper: 'braille',
    writesWithDifficulty: false,
  },
  rows: [
    ['Braille: half of the time more', '2024-05', {}, { quantity: 50 }],
    ['large print: three tenths more', '2024-05', { examPaper: 'large-print' }, { quantity: 30 }],
    ['ordinary paper with a visual disability', '2024-05', { examPaper: 'ordinary' }, { quantity: 30 }],
    [
      'cerebral palsy, writes with difficulty',
      '2024-05',
      { disabilityCategory: 'physical', examPaper: 'ordinary', writesWithDifficulty: true },
      { quantity: 30 },
    ],
    [
      'a hearing disability has other accommodations',
      '2024-05',
      { disabilityCategory: 'hearing', examPaper: 'ordinary' },
      'not-entitled',
    ],
    ['not asked in time', '2024-05', { accommodationAsked: false }, 'not-entitled'],
    ['no exam', '2024-05', { examsRegistered: 0 }, 'not-entitled'],
    [
      'whether writing is difficult is not known',
      '2024-05',
      { disabilityCategory: 'physical', examPaper: 'ordinary', writesWithDifficulty: undefined },
      'undecided',
    ],
    ['the first month', '2017-05', {}, { quantity: 50 }],
    ['the month before', '2017-04', {}, 'not-entitled'],
  ],
});
