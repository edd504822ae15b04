import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { preschoolRehabilitation } from './preschool-rehabilitation.ts';

export default cases({
  of: preschoolRehabilitation,
  offers: exampleServiceOffers,
  base: {
    ...childOfEight,
    bornOn: '2019-09-10',
    placementAdvised: 'preschool-rehabilitation',
    placedIn: 'none',
    'enrolled.home-teaching': false,
  },
  rows: [
    ['four years old, not placed yet: one place', '2024-08', {}, { quantity: 1 }],
    ['advised to an ordinary kindergarten', '2024-08', { placementAdvised: 'kindergarten' }, 'entitled'],
    ['has a place already and keeps it', '2024-08', { placedIn: 'preschool-rehabilitation' }, 'entitled'],
    ['the month after the third birthday', '2022-10', {}, 'entitled'],
    ['the month of the third birthday', '2022-09', {}, 'not-entitled'],
    ['the last month at six', '2026-09', {}, 'entitled'],
    ['seven', '2026-10', {}, 'not-entitled'],
    ['at school: one placement at a time', '2024-08', { placedIn: 'special' }, 'not-entitled'],
    [
      'taught at home: one placement at a time',
      '2024-08',
      { 'enrolled.home-teaching': true },
      'not-entitled',
    ],
    ['advised to a special school', '2024-08', { placementAdvised: 'special' }, 'not-entitled'],
    [
      'no certificate, but a diagnosis',
      '2024-08',
      { certificateValid: false, diagnosedByHospital: true },
      'entitled',
    ],
    ['with a residence permit', '2024-08', { registeredInCity: false, residencePermit: true }, 'entitled'],
    ['not assessed yet: ask, do not refuse', '2024-08', { placementAdvised: undefined }, 'undecided'],
    ['the first month of the regulation', '2017-05', { bornOn: '2013-01-01' }, 'entitled'],
    ['the month before', '2017-04', { bornOn: '2013-01-01' }, 'not-entitled'],
  ],
});
