import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { needsWheelchair } from '../../example-devices.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { childDevice } from './child-device.ts';

export default cases({
  of: childDevice,
  offers: exampleServiceOffers,
  base: {
    ...needsWheelchair,
    ...childOfEight,
  },
  rows: [
    ['the whole price below the limit', '2024-08', {}, { amount: yuan(900), quantity: 1 }],
    ['above the limit only the limit', '2024-08', { devicePrice: yuan(2600) }, yuan(1000)],
    ['needs no device', '2024-08', { deviceNeeded: 'none' }, 'not-entitled'],
    ['a wheelchair of last year still serves', '2024-08', { lastWheelchairOn: '2023-05-10' }, 'not-entitled'],
    ['after two years there is a new one', '2024-08', { lastWheelchairOn: '2022-08-31' }, yuan(900)],
    ['a month earlier there is not', '2024-07', { lastWheelchairOn: '2022-08-31' }, 'not-entitled'],
    [
      'a wheelchair does not bar an orthosis',
      '2024-08',
      { deviceNeeded: 'orthosis', lastWheelchairOn: '2024-01-10', lastOrthosisOn: '0001-01-01' },
      yuan(900),
    ],
    [
      'what was handed out this month does not bar itself',
      '2024-08',
      { lastWheelchairOn: '2024-08-05' },
      yuan(900),
    ],
    ['Fukang gives it first', '2024-08', { fukangPlace: 'device' }, 'not-entitled'],
    ['so does the Longjiang Love project', '2024-08', { inLoveAidQuota: true }, 'not-entitled'],
    ['so does the tour', '2024-08', { measuredOnTour: true }, 'not-entitled'],
    ['not known when the last was handed out', '2024-08', { lastWheelchairOn: undefined }, 'undecided'],
    ['fifteen is too old', '2031-04', {}, 'not-entitled'],
  ],
});
