import { yuan } from '#kernel';
import { needsWheelchair } from '../../example-devices.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { deviceTour } from './device-tour.ts';

export default cases({
  of: deviceTour,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, ...needsWheelchair, measuredOnTour: true },
  rows: [
    ['free of charge, whatever the means', '2024-08', {}, { amount: yuan(900), quantity: 1 }],
    ['a light disability too', '2024-08', { disabilityGrade: 'four' }, yuan(900)],
    ['not measured this year', '2024-08', { measuredOnTour: false }, 'not-entitled'],
    ['whether measured is not known', '2024-08', { measuredOnTour: undefined }, 'undecided'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    [
      'the subsidised wheelchair of last year counts',
      '2024-08',
      { lastWheelchairOn: '2023-08-10' },
      'not-entitled',
    ],
    [
      'what was handed out on the tour does not bar itself',
      '2024-08',
      { lastWheelchairOn: '2024-08-10' },
      yuan(900),
    ],
    ['nor a month later another', '2024-09', { lastWheelchairOn: '2024-08-10' }, 'not-entitled'],
    [
      'of another class, at once',
      '2024-08',
      {
        deviceNeeded: 'walking-aid',
        devicePrice: yuan(280),
        lastWheelchairOn: '2024-01-01',
        lastWalkingAidOn: '0001-01-01',
      },
      yuan(280),
    ],
    ['Fukang gives it first', '2024-08', { 'enrolled.dibao': true, fukangPlace: 'both' }, 'not-entitled'],
    [
      'so does the Longjiang Love project',
      '2024-08',
      { 'enrolled.dibao': true, inLoveAidQuota: true },
      'not-entitled',
    ],
    ['the first month', '2021-01', {}, yuan(900)],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
