import { yuan } from '#kernel';
import { needsWheelchair } from '../../example-devices.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { loveAidDevice } from './love-aid-device.ts';

export default cases({
  of: loveAidDevice,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, ...needsWheelchair, 'enrolled.dibao': true, inLoveAidQuota: true },
  rows: [
    ['in dibao and in the quota', '2024-08', {}, { amount: yuan(900), quantity: 1 }],
    ['not in the quota', '2024-08', { inLoveAidQuota: false }, 'not-entitled'],
    ['the quota is not known', '2024-08', { inLoveAidQuota: undefined }, 'undecided'],
    ['neither poor nor a child', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    ['a child', '2024-08', { 'enrolled.dibao': false, bornOn: '2012-03-03' }, yuan(900)],
    ['Fukang gives it first', '2024-08', { fukangPlace: 'device' }, 'not-entitled'],
    [
      'Fukang gives no care bed, this project does',
      '2024-08',
      {
        fukangPlace: 'device',
        deviceNeeded: 'care-bed',
        devicePrice: yuan(2800),
        lastCareBedOn: '0001-01-01',
      },
      yuan(2500),
    ],
    ['a wheelchair of last year still serves', '2024-08', { lastWheelchairOn: '2023-08-10' }, 'not-entitled'],
    ['needs nothing', '2024-08', { deviceNeeded: 'none' }, 'not-entitled'],
    ['from another place', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the first month', '2021-01', {}, yuan(900)],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
