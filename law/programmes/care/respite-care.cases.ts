import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { respiteCare } from './respite-care.ts';

export default cases({
  of: respiteCare,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    respiteDaysUsed: 0,
    supportedInInstitution: false,
    careFormNeeded: 'none',
    'enrolled.sunshine-home': false,
  },
  rows: [
    ['ten days at 80', '2024-08', {}, { amount: yuan(800), quantity: 10 }],
    ['four were used', '2024-08', { respiteDaysUsed: 4 }, { amount: yuan(480), quantity: 6 }],
    ['the last day', '2024-08', { respiteDaysUsed: 9 }, { amount: yuan(80), quantity: 1 }],
    ['none is left', '2024-08', { respiteDaysUsed: 10 }, 'not-entitled'],
    ['the days used are not known', '2024-08', { respiteDaysUsed: undefined }, 'undecided'],
    ['grade 3 is not severe', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    ['needs no long care', '2024-08', { needsLongTermCare: false }, 'not-entitled'],
    ['the need for care is not known', '2024-08', { needsLongTermCare: undefined }, 'undecided'],
    [
      'an able head with a severely disabled child',
      '2024-08',
      {
        certificateValid: false,
        household: [
          {
            role: 'child',
            diedOn: '9999-12-31',
            certificateValid: true,
            disabilityGrade: 'one',
            needsLongTermCare: true,
            supportedInInstitution: false,
            careFormNeeded: 'none',
            registeredInCity: true,
            'enrolled.tekun-support': false,
            'enrolled.sunshine-home': false,
          },
        ],
      },
      yuan(800),
    ],
    [
      'cared for residentially',
      '2024-08',
      { careFormNeeded: 'residential', 'enrolled.sunshine-home': true },
      'not-entitled',
    ],
    [
      'entrusted by day, at home by night',
      '2024-08',
      { careFormNeeded: 'day', 'enrolled.sunshine-home': true },
      yuan(800),
    ],
    [
      'in an institution for the destitute',
      '2024-08',
      { 'enrolled.tekun-support': true, supportedInInstitution: true },
      'not-entitled',
    ],
    ['the first month', '2022-06', {}, yuan(800)],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
