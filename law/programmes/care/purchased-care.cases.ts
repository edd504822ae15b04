import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { purchasedCare } from './purchased-care.ts';

export default cases({
  of: purchasedCare,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    'enrolled.dibao': true,
    selfCare: 'partial',
    supportedInInstitution: false,
    'enrolled.sunshine-home': false,
  },
  rows: [
    ['ten hours at 25', '2024-08', {}, { amount: yuan(250), quantity: 10 }],
    ['grade 3 is not severe', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    ['not in hardship', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    ['on the margin of dibao', '2024-08', { 'enrolled.dibao': false, nearDibaoHousehold: true }, yuan(250)],
    [
      'cares for herself and needs no long care',
      '2024-08',
      { needsLongTermCare: false, selfCare: 'full' },
      'not-entitled',
    ],
    ['self-care unknown, but in need of long care', '2024-08', { selfCare: undefined }, yuan(250)],
    ['neither is known', '2024-08', { needsLongTermCare: undefined, selfCare: undefined }, 'undecided'],
    ['Sunshine Home already cares', '2024-08', { 'enrolled.sunshine-home': true }, 'not-entitled'],
    [
      'the institution already cares',
      '2024-08',
      { 'enrolled.tekun-support': true, supportedInInstitution: true },
      'not-entitled',
    ],
    ['fifteen', '2024-08', { bornOn: '2009-05-15' }, 'not-entitled'],
  ],
});
