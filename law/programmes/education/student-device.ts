import { device, excludedBy, number, programme } from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { servicePapers } from '../../papers-services.ts';
import { basicDevice } from '../devices/basic-device.ts';
import { freeDevices, needsDevice, oneInServiceLife, priceUpTo } from '../devices/device-definitions.ts';
import { deviceTour } from '../devices/device-tour.ts';
import { fukangDevice } from '../devices/fukang-device.ts';
import { loveAidDevice } from '../devices/love-aid-device.ts';
import { schoolDevice } from '../devices/school-device.ts';
import { livesHere, needsRehabilitation } from '../rehabilitation/child-definitions.ts';
import { childDevice } from '../rehabilitation/child-device.ts';
import { studies } from './education-definitions.ts';

const basis = clause(plan, '三（三）7');

/** For students whom every other source of devices leaves out; one of a class per service life, whoever gave it. */
export const studentDevice = programme({
  id: 'student-device',
  title: { zh: '残疾学生辅助器具适配', en: 'Assistive devices for students' },
  plan: ['P61'],
  of: 'person',
  gives: device,
  parameters: freeDevices,
  editions: ({ limit }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [studies, needsDevice, lives, livesHere, needsRehabilitation],
      amount: priceUpTo(limit),
      quantity: number(1),
    },
  ],
  together: (parameters) => [
    excludedBy(fukangDevice, { basis }),
    excludedBy(loveAidDevice, { basis }),
    excludedBy(deviceTour, { basis }),
    excludedBy(schoolDevice, { basis }),
    excludedBy(childDevice, { basis }),
    excludedBy(basicDevice, { basis }),
    oneInServiceLife(parameters, basis),
  ],
  asksFor: [servicePapers.schoolList, servicePapers.deviceAssessment],
  decidedBy: { zh: '教育部门、县级残联', en: 'Education and county federation' },
  keeps: ['S3.7-06'],
});
