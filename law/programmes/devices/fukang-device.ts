import { condition, device, number, oneOf, programme } from '#policy';
import { fukangProject as basis } from '../../bases-health-and-care.ts';
import { belongsToCity, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { freeDevices, needsDevice, oneInServiceLife, priceUpTo } from './device-definitions.ts';
import { meantByProject } from './project-definitions.ts';

/** First among the sources of devices: the lottery's money is used up before the city's. */
export const fukangDevice = programme({
  id: 'fukang-device',
  title: { zh: '福康工程辅助器具配置', en: 'Devices of the Fukang project' },
  plan: ['P41'],
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
          { zh: '列入当年福康工程辅具名额', en: "the person is in this year's quota for devices" },
          oneOf(facts.fukangPlace, 'device', 'both'),
        ),
        needsDevice,
        condition(
          {
            zh: '需要的是假肢、矫形器、助听器或轮椅',
            en: 'a prosthesis, an orthosis, a hearing aid or a wheelchair is needed',
          },
          oneOf(facts.deviceNeeded, 'prosthesis', 'orthosis', 'hearing-aid', 'wheelchair'),
        ),
        lives,
        belongsToCity,
        meantByProject,
      ],
      amount: priceUpTo(limit),
      quantity: number(1),
    },
  ],
  together: (parameters) => [oneInServiceLife(parameters, basis)],
  asksFor: [papers.idCard, healthPapers.projectSurvey],
  decidedBy: {
    zh: '县级民政部门（项目名额由省级下达）',
    en: 'County civil affairs, within the quota set above',
  },
  keeps: ['B5.1-03'],
});
