import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { homeModification } from './home-modification.ts';

const spouse = {
  role: 'spouse',
  militaryGrade: 'none',
  bornOn: '1983-01-01',
  diedOn: '9999-12-31',
  certificateValid: true,
  disabilityGrade: 'three',
  registeredInCity: true,
  residence: 'urban',
  'enrolled.tekun-support': false,
  'enrolled.dibao-single-person': false,
} as const;

export default cases({
  of: homeModification,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    homeChangesNeeded: true,
    homeChangesAgreed: true,
    homeChangesCost: yuan(3200),
    'received.home-modification': '0001-01-01',
  },
  rows: [
    ['a severe member: 40 points', '2024-08', {}, { amount: yuan(3200), quantity: 40 }],
    ['severe and in dibao: 70', '2024-08', { 'enrolled.dibao': true }, { quantity: 70 }],
    ['a disabled soldier in the home: 15 more', '2024-08', { militaryGrade: 'six' }, { quantity: 55 }],
    ['two certified members: 20 more', '2024-08', { household: [spouse] }, { quantity: 60 }],
    [
      'an able spouse changes nothing',
      '2024-08',
      { household: [{ ...spouse, certificateValid: false }] },
      { quantity: 40 },
    ],
    [
      'old and disabled in one home: 15 more',
      '2024-08',
      { household: [{ ...spouse, role: 'parent', bornOn: '1955-02-01', certificateValid: false }] },
      { quantity: 55 },
    ],
    ['in the country the order is the same', '2024-08', { residence: 'rural' }, { quantity: 40 }],
    [
      'all at once',
      '2024-08',
      {
        'enrolled.dibao': true,
        residence: 'rural',
        household: [{ ...spouse, residence: 'rural', bornOn: '1950-06-01' }],
      },
      { quantity: 105 },
    ],
    ['light disability without hardship', '2024-08', { disabilityGrade: 'four' }, 'not-entitled'],
    [
      'light disability on the margin of dibao',
      '2024-08',
      { disabilityGrade: 'four', nearDibaoHousehold: true },
      { quantity: 0 },
    ],
    ['the limit for a home', '2024-08', { homeChangesCost: yuan(9000) }, yuan(5000)],
    ['done in 2022: not again', '2024-08', { 'received.home-modification': '2022-07-15' }, 'not-entitled'],
    [
      'done this month does not bar itself',
      '2024-08',
      { 'received.home-modification': '2024-08-15' },
      yuan(3200),
    ],
    ['the survey found no need', '2024-08', { homeChangesNeeded: false }, 'not-entitled'],
    ['the household did not agree', '2024-08', { homeChangesAgreed: false }, 'not-entitled'],
    ['not surveyed yet', '2024-08', { homeChangesNeeded: undefined }, 'undecided'],
    ['nobody certified', '2024-08', { certificateValid: false }, 'not-entitled'],
  ],
});
