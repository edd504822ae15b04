import { yuan } from '#kernel';
import { needsWheelchair } from '../../example-devices.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { fukangDevice } from './fukang-device.ts';

export default cases({
  of: fukangDevice,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, ...needsWheelchair, 'enrolled.dibao': true, fukangPlace: 'device' },
  rows: [
    ['in dibao and in the quota: the whole price', '2024-08', {}, { amount: yuan(900), quantity: 1 }],
    ['destitute', '2024-08', { 'enrolled.dibao': false, 'enrolled.tekun-support': true }, yuan(900)],
    ['neither destitute nor in dibao', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    ['a child need not be poor', '2024-08', { 'enrolled.dibao': false, bornOn: '2010-01-10' }, yuan(900)],
    [
      'eighteen on the first of the month',
      '2024-08',
      { 'enrolled.dibao': false, bornOn: '2006-08-01' },
      'not-entitled',
    ],
    ['a day younger', '2024-08', { 'enrolled.dibao': false, bornOn: '2006-08-02' }, yuan(900)],
    [
      'a child with a diagnosis and no certificate',
      '2024-08',
      { bornOn: '2010-01-10', certificateValid: false, diagnosedByHospital: true },
      yuan(900),
    ],
    ['not in the quota', '2024-08', { fukangPlace: 'none' }, 'not-entitled'],
    ['a place for surgery is none for a device', '2024-08', { fukangPlace: 'surgery' }, 'not-entitled'],
    ['a place for both', '2024-08', { fukangPlace: 'both' }, yuan(900)],
    ['the quota is not known', '2024-08', { fukangPlace: undefined }, 'undecided'],
    ['a white cane is no part of the project', '2024-08', { deviceNeeded: 'white-cane' }, 'not-entitled'],
    ['insurance pays first', '2024-08', { devicePaidByInsurance: yuan(600) }, yuan(300)],
    ['the limit of the class', '2024-08', { devicePrice: yuan(2600) }, yuan(1000)],
    [
      'a wheelchair serves three years, whoever gave it',
      '2024-08',
      { lastWheelchairOn: '2021-09-10' },
      'not-entitled',
    ],
    ['three years later', '2024-09', { lastWheelchairOn: '2021-09-10' }, yuan(900)],
    ['the first month', '2021-01', {}, yuan(900)],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
