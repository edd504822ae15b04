import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { internshipSubsidy } from './internship-subsidy.ts';

export default cases({
  of: internshipSubsidy,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    bornOn: '2001-09-10',
    inInternship: true,
    internshipMonths: 2,
    studyStage: 'none',
    graduatesOn: '2023-06-30',
    postSubsidyDrawnForOne: false,
    'enrolled.public-welfare-post': false,
  },
  rows: [
    ['60 % of the pay of a post', '2024-08', {}, yuan(900)],
    ['the twelfth month', '2024-08', { internshipMonths: 11 }, yuan(900)],
    ['the thirteenth', '2024-08', { internshipMonths: 12 }, 'not-entitled'],
    ['no internship', '2024-08', { inInternship: false }, 'not-entitled'],
    ['in a public-welfare post', '2024-08', { 'enrolled.public-welfare-post': true }, 'not-entitled'],
    ['whether in a post is not known', '2024-08', { 'enrolled.public-welfare-post': undefined }, 'undecided'],
    [
      'the employer draws the post subsidy for the month',
      '2024-08',
      { postSubsidyDrawnForOne: true },
      'not-entitled',
    ],
    ['thirty, finished college two years ago', '2025-06', { bornOn: '1995-01-01' }, yuan(900)],
    ['a month later', '2025-07', { bornOn: '1995-01-01' }, 'not-entitled'],
    [
      'forty and long out of school',
      '2024-08',
      { ...fortyAndSevere, graduatesOn: '2003-06-30' },
      'not-entitled',
    ],
    [
      'thirty, and when school was finished is not known',
      '2024-08',
      { bornOn: '1994-01-01', graduatesOn: undefined },
      'undecided',
    ],
    ['fifteen', '2024-08', { bornOn: '2009-05-01' }, 'not-entitled'],
  ],
});
