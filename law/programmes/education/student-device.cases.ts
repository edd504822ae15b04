import { yuan } from '#kernel';
import { needsWheelchair } from '../../example-devices.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { studentDevice } from './student-device.ts';

/** A student of seventeen with a hearing disability of grade 3, not in hardship: the other device programmes leave him out. */
export default cases({
  of: studentDevice,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    ...needsWheelchair,
    bornOn: '2007-03-20',
    disabilityCategory: 'hearing',
    disabilityGrade: 'three',
    studyStage: 'secondary',
    diagnosedByHospital: false,
    residencePermit: false,
    deviceNeeded: 'hearing-aid',
    devicePrice: yuan(3600),
    lastHearingAidOn: '0001-01-01',
  },
  rows: [
    ['the whole price', '2024-08', {}, { amount: yuan(3600), quantity: 1 }],
    ['up to the limit', '2024-08', { devicePrice: yuan(4000.01) }, yuan(4000)],
    ['not a student', '2024-08', { studyStage: 'none' }, 'not-entitled'],
    ['needs nothing', '2024-08', { deviceNeeded: 'none' }, 'not-entitled'],
    ['a child to fourteen has the scheme of children', '2024-08', { bornOn: '2010-01-10' }, 'not-entitled'],
    ['a severe disability has the basic subsidy', '2024-08', { disabilityGrade: 'two' }, 'not-entitled'],
    ['so has one in hardship', '2024-08', { nearDibaoHousehold: true }, 'not-entitled'],
    [
      'one was handed out twenty-three months ago, from any source',
      '2024-08',
      { lastHearingAidOn: '2022-09-01' },
      'not-entitled',
    ],
    ['twenty-four months ago', '2024-08', { lastHearingAidOn: '2022-08-31' }, yuan(3600)],
    ['a wheelchair of last year does not bar it', '2024-08', { lastWheelchairOn: '2023-09-01' }, yuan(3600)],
    ['fitted at school', '2024-08', { onSchoolDeviceList: true }, 'not-entitled'],
    ['measured on the tour', '2024-08', { measuredOnTour: true }, 'not-entitled'],
    ['whether the person studies is not known', '2024-08', { studyStage: undefined }, 'undecided'],
    ['the first month of the plan', '2021-01', { bornOn: '2005-05-05' }, yuan(3600)],
    ['before the plan', '2020-12', { bornOn: '2005-05-05' }, 'not-entitled'],
  ],
});
