import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { needsWheelchair } from '../../example-devices.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { schoolDevice } from './school-device.ts';

/** Last year's wheelchair still serves, so that the scheme for children gives none. */
const lastYear = '2023-08-10';

export default cases({
  of: schoolDevice,
  offers: exampleServiceOffers,
  base: {
    ...needsWheelchair,
    ...childOfEight,
    onSchoolDeviceList: true,
    deviceOutgrown: true,
    lastWheelchairOn: lastYear,
  },
  rows: [
    ['outgrown after a year', '2024-08', {}, { amount: yuan(900), quantity: 1 }],
    ['outgrown after six months', '2024-02', {}, yuan(900)],
    ['five months are too early even then', '2024-01', {}, 'not-entitled'],
    ['not outgrown: the class limit holds', '2024-08', { deviceOutgrown: false }, 'not-entitled'],
    ['whether outgrown is not known', '2024-08', { deviceOutgrown: undefined }, 'undecided'],
    [
      'the first one comes from the scheme for children',
      '2024-08',
      { lastWheelchairOn: '0001-01-01' },
      'not-entitled',
    ],
    [
      'at fifteen that scheme has ended, and the school gives it',
      '2031-04',
      { lastWheelchairOn: '0001-01-01', deviceOutgrown: false },
      yuan(900),
    ],
    ['seventeen', '2034-03', {}, yuan(900)],
    ['eighteen on the first day of the month is out', '2034-04', {}, 'not-entitled'],
    ['five is too young', '2024-08', { bornOn: '2018-08-02' }, 'not-entitled'],
    ['six on the first day of the month', '2024-08', { bornOn: '2018-08-01' }, yuan(900)],
    ['on no list', '2024-08', { onSchoolDeviceList: false }, 'not-entitled'],
    ['the list did not come', '2024-08', { onSchoolDeviceList: undefined }, 'undecided'],
    [
      'the tour gives it',
      '2031-04',
      { lastWheelchairOn: '0001-01-01', measuredOnTour: true },
      'not-entitled',
    ],
    ['Fukang gives it', '2031-04', { lastWheelchairOn: '0001-01-01', fukangPlace: 'device' }, 'not-entitled'],
    [
      'the Love project gives it',
      '2031-04',
      { lastWheelchairOn: '0001-01-01', inLoveAidQuota: true },
      'not-entitled',
    ],
    ['the first month', '2022-06', { lastWheelchairOn: '2021-08-10' }, yuan(900)],
    ['the month before', '2022-05', { lastWheelchairOn: '2021-08-10' }, 'not-entitled'],
  ],
});
