import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { basicDevice } from './basic-device.ts';

export default cases({
  of: basicDevice,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    diagnosedByHospital: false,
    residencePermit: false,
    deviceNeeded: 'wheelchair',
    devicePrice: yuan(900),
    lastWheelchairOn: '0001-01-01',
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
    ['children have their own scheme', '2024-08', { bornOn: '2014-01-10' }, 'not-entitled'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the certificate is not known to be valid', '2024-08', { certificateValid: undefined }, 'undecided'],
    ['before the plan', '2020-12', {}, 'not-entitled'],
  ],
});
