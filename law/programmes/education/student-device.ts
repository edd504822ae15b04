import {
  amountBy,
  classLimit,
  condition,
  countBy,
  device,
  excludedBy,
  is,
  lookup,
  min,
  not,
  number,
  programme,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';
import { basicDevice } from '../devices/basic-device.ts';
import { classesAndNone, lastOfClass } from '../devices/device-definitions.ts';
import { livesHere, needsRehabilitation } from '../rehabilitation/child-definitions.ts';
import { childDevice } from '../rehabilitation/child-device.ts';
import { studies } from './education-definitions.ts';

const basis = clause(plan, '三（三）7');

/** For students whom the device programmes leave out; one of a class per service life, whoever gave it. */
export const studentDevice = programme({
  id: 'student-device',
  title: { zh: '残疾学生辅助器具适配', en: 'Assistive devices for students' },
  plan: ['P61'],
  of: 'person',
  gives: device,
  parameters: {
    limit: amountBy({ zh: '各类辅助器具上限', en: 'Most paid by class of device' }, classesAndNone),
    lifeMonths: countBy(
      { zh: '各类辅助器具使用年限（月）', en: 'Service life in months by class' },
      classesAndNone,
    ),
  },
  editions: ({ limit }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        studies,
        condition(
          { zh: '经评估需要适配辅助器具', en: 'the assessment found that a device is needed' },
          not(is(facts.deviceNeeded, 'none')),
        ),
        lives,
        livesHere,
        needsRehabilitation,
      ],
      amount: min(facts.devicePrice, lookup(limit, facts.deviceNeeded)),
      quantity: number(1),
    },
  ],
  together: ({ lifeMonths }) => [
    excludedBy(childDevice, { basis }),
    excludedBy(basicDevice, { basis }),
    classLimit({ last: lastOfClass, lifeMonths: lookup(lifeMonths, facts.deviceNeeded), basis }),
  ],
  asksFor: [servicePapers.schoolList, servicePapers.deviceAssessment],
  decidedBy: { zh: '教育部门、县级残联', en: 'Education and county federation' },
  keeps: ['S3.7-06'],
});
