import { amountBy, classLimit, count, device, excludedBy, lookup, min, number, programme } from '#policy';
import { clause } from '../../bases.ts';
import { childRehabilitation } from '../../bases-services.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { classesAndNone, lastOfClass, needsDevice, serviceLives } from '../devices/device-definitions.ts';
import { deviceTour } from '../devices/device-tour.ts';
import { fukangDevice } from '../devices/fukang-device.ts';
import { loveAidDevice } from '../devices/love-aid-device.ts';
import { livesHere, needsRehabilitation, youngEnough } from './child-definitions.ts';

const basis = clause(childRehabilitation, '二');

/** Children grow: the service lives are shorter than those of adults, and the whole price is paid. */
export const childDevice = programme({
  id: 'child-device',
  title: { zh: '残疾儿童辅助器具适配救助', en: 'Assistive devices for children' },
  plan: ['P46'],
  of: 'person',
  gives: device,
  parameters: {
    oldestAge: count({ zh: '最大年龄（含）', en: 'Oldest age, still included' }),
    limit: amountBy({ zh: '各类辅助器具救助上限', en: 'Most paid by class of device' }, classesAndNone),
    childLifeMonths: serviceLives.childLifeMonths,
  },
  editions: ({ oldestAge, limit }) => [
    {
      from: '2018-10',
      basis,
      state: 'assumed',
      conditions: [youngEnough(oldestAge), needsDevice, lives, livesHere, needsRehabilitation],
      amount: min(facts.devicePrice, lookup(limit, facts.deviceNeeded)),
      quantity: number(1),
    },
  ],
  together: ({ childLifeMonths }) => [
    excludedBy(fukangDevice, { basis }),
    excludedBy(loveAidDevice, { basis }),
    excludedBy(deviceTour, { basis }),
    classLimit({ last: lastOfClass, lifeMonths: lookup(childLifeMonths, facts.deviceNeeded), basis }),
  ],
  asksFor: [papers.householdBook, servicePapers.deviceAssessment],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['B5.2-02', 'S3.2-03'],
});
