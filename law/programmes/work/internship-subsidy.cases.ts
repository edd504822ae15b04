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
    'enrolled.public-welfare-post': false,
  },
  rows: [
    ['60 % of the pay of a post', '2024-08', {}, yuan(900)],
    ['the twelfth month', '2024-08', { internshipMonths: 11 }, yuan(900)],
    ['the thirteenth', '2024-08', { internshipMonths: 12 }, 'not-entitled'],
    ['no internship', '2024-08', { inInternship: false }, 'not-entitled'],
    ['in a public-welfare post', '2024-08', { 'enrolled.public-welfare-post': true }, 'not-entitled'],
    ['whether in a post is not known', '2024-08', { 'enrolled.public-welfare-post': undefined }, 'undecided'],
    ['fifteen', '2024-08', { bornOn: '2009-05-01' }, 'not-entitled'],
  ],
});
