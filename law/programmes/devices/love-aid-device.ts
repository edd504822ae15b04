import { condition, device, excludedBy, number, programme } from '#policy';
import { loveAid as basis } from '../../bases-health-and-care.ts';
import { belongsToCity, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { freeDevices, needsDevice, oneInServiceLife, priceUpTo } from './device-definitions.ts';
import { fukangDevice } from './fukang-device.ts';
import { meantByProject } from './project-definitions.ts';

/** The rule of the provincial project was not found; that it gives devices within a yearly quota is our reading. */
export const loveAidDevice = programme({
  id: 'love-aid-device',
  title: { zh: '龙江爱心助残工程', en: 'Longjiang Love aid project' },
  plan: ['P42'],
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
          { zh: '列入当年项目名额', en: "the person is in this year's quota of the project" },
          facts.inLoveAidQuota,
        ),
        needsDevice,
        lives,
        belongsToCity,
        meantByProject,
      ],
      amount: priceUpTo(limit),
      quantity: number(1),
    },
  ],
  together: (parameters) => [excludedBy(fukangDevice, { basis }), oneInServiceLife(parameters, basis)],
  asksFor: [papers.certificate, healthPapers.projectForm],
  decidedBy: { zh: '县级残联（项目名额由省级下达）', en: 'County federation, within the quota set above' },
  keeps: ['B5.1-04'],
});
