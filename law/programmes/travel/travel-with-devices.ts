import { yuan } from '#kernel';
import { money, programme, service } from '#policy';
import { clause, disabledPersonsLaw } from '../../bases.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { papers } from '../../papers.ts';

/** Wheelchair, crutches and what else is needed on the way travel free of charge. */
export const travelWithDevices = programme({
  id: 'travel-with-devices',
  title: { zh: '免费携带辅助器具出行', en: 'Devices carried free of charge' },
  plan: ['P33'],
  of: 'person',
  gives: service({ zh: '免费携带辅助器具', en: 'journeys with the device' }, 'year'),
  parameters: {},
  editions: () => [
    {
      from: '2008-07',
      basis: clause(disabledPersonsLaw, '第五十条'),
      state: 'assumed',
      conditions: [lives, holdsCertificate],
      amount: money(yuan(0)),
    },
  ],
  asksFor: [papers.certificate],
  decidedBy: { zh: '交通运输企业、场所管理单位', en: 'The carrier or the owner of the place' },
  uptake: 'at-use',
  keeps: ['S1.5-09'],
});
