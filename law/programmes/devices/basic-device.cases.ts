import { yuan } from '#kernel';
import { needsWheelchair } from '../../example-devices.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { basicDevice } from './basic-device.ts';

export default cases({
  of: basicDevice,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    ...needsWheelchair,
  },
  rows: [
    ['severe, not in hardship: half the price', '2024-08', {}, { amount: yuan(450), quantity: 1 }],
    ['in hardship: the whole price', '2024-08', { 'enrolled.dibao': true }, yuan(900)],
    [
      'a light disability in hardship',
      '2024-08',
      { disabilityGrade: 'four', nearDibaoHousehold: true },
      yuan(900),
    ],
    ['neither severe nor in hardship', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    ['half of the limit when the price is above it', '2024-08', { devicePrice: yuan(1999.99) }, yuan(500)],
    ['an odd fen is rounded half up', '2024-08', { devicePrice: yuan(0.01) }, yuan(0.01)],
    [
      'a wheelchair lasts three years, whoever gave it',
      '2024-08',
      { lastWheelchairOn: '2021-09-01' },
      'not-entitled',
    ],
    ['three years later', '2024-09', { lastWheelchairOn: '2021-09-30' }, yuan(450)],
    [
      'another class is not barred',
      '2024-08',
      {
        deviceNeeded: 'prosthesis',
        devicePrice: yuan(8000),
        lastWheelchairOn: '2024-01-01',
        lastProsthesisOn: '0001-01-01',
      },
      yuan(4000),
    ],
    [
      'insurance pays first: half of what it leaves open',
      '2024-08',
      { devicePaidByInsurance: yuan(500) },
      yuan(200),
    ],
    ['insurance pays all', '2024-08', { devicePaidByInsurance: yuan(900) }, 'not-entitled'],
    ['whether insurance pays is not known', '2024-08', { devicePaidByInsurance: undefined }, 'undecided'],
    [
      'the Fukang project has enlisted the person and pays first',
      '2024-08',
      { 'enrolled.dibao': true, fukangPlace: 'device' },
      'not-entitled',
    ],
    [
      'Fukang gives no white cane, so the subsidy does',
      '2024-08',
      {
        'enrolled.dibao': true,
        fukangPlace: 'device',
        deviceNeeded: 'white-cane',
        devicePrice: yuan(90),
        lastWhiteCaneOn: '0001-01-01',
      },
      yuan(90),
    ],
    [
      'the Longjiang Love project gives it',
      '2024-08',
      { 'enrolled.dibao': true, inLoveAidQuota: true },
      'not-entitled',
    ],
    ['measured on the tour', '2024-08', { measuredOnTour: true }, 'not-entitled'],
    [
      'at seventeen the school gives it',
      '2024-08',
      { bornOn: '2007-05-15', onSchoolDeviceList: true },
      'not-entitled',
    ],
    [
      'at seventeen a wheelchair has the shorter life of those who grow',
      '2024-08',
      { bornOn: '2007-05-15', lastWheelchairOn: '2022-08-20' },
      yuan(450),
    ],
    ['children have their own scheme', '2024-08', { bornOn: '2014-01-10' }, 'not-entitled'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the certificate is not known to be valid', '2024-08', { certificateValid: undefined }, 'undecided'],
    ['before the plan', '2020-12', {}, 'not-entitled'],
  ],
});
