import {
  amountBy,
  any,
  condition,
  device,
  excludedBy,
  first,
  halfUpToFen,
  lookup,
  min,
  number,
  otherwise,
  programme,
  rate,
  share,
  when,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { disabilityPrevention } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives, severe } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { childDevice } from '../rehabilitation/child-device.ts';
import {
  classesAndNone,
  needsDevice,
  oneInServiceLife,
  priceLeftOpen,
  serviceLives,
} from './device-definitions.ts';
import { deviceTour } from './device-tour.ts';
import { fukangDevice } from './fukang-device.ts';
import { loveAidDevice } from './love-aid-device.ts';
import { schoolDevice } from './school-device.ts';

const basis = clause(plan, '三（一）5');

/** Last among the sources of devices: projects that have enlisted the person and the scheme for children come first. */
export const basicDevice = programme({
  id: 'basic-device',
  title: { zh: '基本型辅助器具适配补贴', en: 'Subsidy for basic assistive devices' },
  plan: ['P37'],
  of: 'person',
  gives: device,
  parameters: {
    limit: amountBy({ zh: '各类辅助器具补贴上限', en: 'Most paid by class of device' }, classesAndNone),
    ...serviceLives,
    shareInHardship: rate({ zh: '困难残疾人补贴比例', en: 'Share paid in hardship' }),
    shareOfOthers: rate({ zh: '其他重度残疾人补贴比例', en: 'Share paid to others with severe disability' }),
  },
  editions: ({ limit, shareInHardship, shareOfOthers }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        needsDevice,
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '属于困难或重度残疾人', en: 'the person is in hardship or severely disabled' },
          any(severe, inHardship),
        ),
      ],
      amount: share(
        min(priceLeftOpen, lookup(limit, facts.deviceNeeded)),
        first(when(inHardship, shareInHardship), otherwise(shareOfOthers)),
        halfUpToFen,
      ),
      quantity: number(1),
    },
  ],
  together: (parameters) => [
    excludedBy(fukangDevice, { basis }),
    excludedBy(loveAidDevice, { basis }),
    excludedBy(deviceTour, { basis }),
    excludedBy(childDevice, { basis: disabilityPrevention }),
    excludedBy(schoolDevice, { basis }),
    oneInServiceLife(parameters, basis),
  ],
  asksFor: [papers.certificate, servicePapers.deviceAssessment],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['S1.5-08', 'B2.1.3-01'],
});
