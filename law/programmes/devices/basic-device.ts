import {
  amountBy,
  any,
  classLimit,
  condition,
  countBy,
  device,
  excludedBy,
  first,
  halfUpToFen,
  is,
  lookup,
  min,
  not,
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
import { classesAndNone, lastOfClass } from './device-definitions.ts';

const basis = clause(plan, '三（一）5');

export const basicDevice = programme({
  id: 'basic-device',
  title: { zh: '基本型辅助器具适配补贴', en: 'Subsidy for basic assistive devices' },
  plan: ['P37'],
  of: 'person',
  gives: device,
  parameters: {
    limit: amountBy({ zh: '各类辅助器具补贴上限', en: 'Most paid by class of device' }, classesAndNone),
    lifeMonths: countBy(
      { zh: '各类辅助器具使用年限（月）', en: 'Service life in months by class' },
      classesAndNone,
    ),
    shareInHardship: rate({ zh: '困难残疾人补贴比例', en: 'Share paid in hardship' }),
    shareOfOthers: rate({ zh: '其他重度残疾人补贴比例', en: 'Share paid to others with severe disability' }),
  },
  editions: ({ limit, shareInHardship, shareOfOthers }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '经评估需要适配辅助器具', en: 'the assessment found that a device is needed' },
          not(is(facts.deviceNeeded, 'none')),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '属于困难或重度残疾人', en: 'the person is in hardship or severely disabled' },
          any(severe, inHardship),
        ),
      ],
      amount: share(
        min(facts.devicePrice, lookup(limit, facts.deviceNeeded)),
        first(when(inHardship, shareInHardship), otherwise(shareOfOthers)),
        halfUpToFen,
      ),
      quantity: number(1),
    },
  ],
  together: ({ lifeMonths }) => [
    excludedBy(childDevice, { basis: disabilityPrevention }),
    classLimit({ last: lastOfClass, lifeMonths: lookup(lifeMonths, facts.deviceNeeded), basis }),
  ],
  asksFor: [papers.certificate, servicePapers.deviceAssessment],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['S1.5-08', 'B2.1.3-01'],
});
