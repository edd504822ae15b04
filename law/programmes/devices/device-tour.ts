import { condition, device, excludedBy, number, programme } from '#policy';
import { deviceTours as basis } from '../../bases-health-and-care.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { freeDevices, needsDevice, oneInServiceLife, priceUpTo } from './device-definitions.ts';
import { fukangDevice } from './fukang-device.ts';
import { loveAidDevice } from './love-aid-device.ts';

/** Fitted free of charge on the spot, whatever the means; the classes and prices that the tour brings along are its limit. */
export const deviceTour = programme({
  id: 'device-tour',
  title: { zh: '“龙江辅具千里行”公益适配', en: 'Free fitting of devices on the Longjiang tour' },
  plan: ['P38'],
  of: 'person',
  gives: device,
  parameters: freeDevices,
  editions: ({ limit }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '当年巡回现场测量，适合配发', en: 'measured on this year’s tour and found suitable' },
          facts.measuredOnTour,
        ),
        needsDevice,
        lives,
        holdsCertificate,
        belongsToCity,
      ],
      amount: priceUpTo(limit),
      quantity: number(1),
    },
  ],
  together: (parameters) => [
    excludedBy(fukangDevice, { basis }),
    excludedBy(loveAidDevice, { basis }),
    oneInServiceLife(parameters, basis),
  ],
  asksFor: [papers.certificate, healthPapers.onSiteMeasure],
  decidedBy: { zh: '市、县残联', en: 'City and county federation' },
  keeps: ['S3.4-02'],
});
