import {
  ageAt,
  all,
  atLeast,
  below,
  classLimit,
  condition,
  count,
  device,
  excludedBy,
  first,
  number,
  otherwise,
  programme,
  when,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { livesHere, needsRehabilitation } from '../rehabilitation/child-definitions.ts';
import { childDevice } from '../rehabilitation/child-device.ts';
import {
  freeDevices,
  lastOfClass,
  needsDevice,
  priceUpTo,
  serviceLifeOfNeeded,
} from './device-definitions.ts';
import { deviceTour } from './device-tour.ts';
import { fukangDevice } from './fukang-device.ts';
import { loveAidDevice } from './love-aid-device.ts';

const basis = clause(plan, '三（三）4');

/** A pupil who has outgrown a device gets the next one before its service life ends; else the limit of the class holds as everywhere. */
export const schoolDevice = programme({
  id: 'school-device',
  title: { zh: '油城辅具进校园进社区', en: 'Devices into schools and communities' },
  plan: ['P39'],
  of: 'person',
  gives: device,
  parameters: {
    youngest: count({ zh: '最小年龄', en: 'Youngest age' }),
    refitMonths: count({
      zh: '因生长发育重新适配的最短间隔（月）',
      en: 'Months before an outgrown device is replaced',
    }),
    ...freeDevices,
  },
  editions: ({ limit, youngest }) => [
    {
      from: '2022-06',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '列入学校或社区适配名单', en: 'the school or community has put the pupil on its list' },
          facts.onSchoolDeviceList,
        ),
        condition(
          { zh: '属于适龄残疾儿童少年', en: 'the pupil is of school age' },
          all(
            atLeast(ageAt(facts.bornOn, 'month-start'), youngest),
            below(ageAt(facts.bornOn, 'month-start'), 18),
          ),
        ),
        needsDevice,
        lives,
        livesHere,
        needsRehabilitation,
      ],
      amount: priceUpTo(limit),
      quantity: number(1),
    },
  ],
  together: ({ refitMonths, ...lives }) => [
    excludedBy(fukangDevice, { basis }),
    excludedBy(loveAidDevice, { basis }),
    excludedBy(deviceTour, { basis }),
    excludedBy(childDevice, { basis }),
    classLimit({
      last: lastOfClass,
      lifeMonths: first(when(facts.deviceOutgrown, refitMonths), otherwise(serviceLifeOfNeeded(lives))),
      basis,
    }),
  ],
  asksFor: [papers.householdBook, servicePapers.schoolList, servicePapers.deviceAssessment],
  decidedBy: { zh: '县级残联、教育部门', en: 'County federation and education' },
  keeps: ['S3.4-03', 'B5.1-05'],
});
