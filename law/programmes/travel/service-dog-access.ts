import { yuan } from '#kernel';
import { concurrentWith, condition, is, money, not, programme, service } from '#policy';
import { clause, disabledPersonsLaw } from '../../bases.ts';
import { accessibleEnvironment } from '../../bases-rights.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { travelWithDevices } from './travel-with-devices.ts';

const fit = condition(
  {
    zh: '服务犬免疫有效并佩戴明显标识',
    en: 'the dog is vaccinated and wears its mark',
  },
  facts.serviceDogFit,
);

export const serviceDogAccess = programme({
  id: 'service-dog-access',
  title: { zh: '携带导盲犬等服务犬出行', en: 'Access with a service dog' },
  plan: ['P33'],
  of: 'person',
  gives: service({ zh: '携犬进出和乘坐', en: 'entries and journeys with the dog' }, 'year'),
  parameters: {},
  editions: () => [
    {
      from: '2008-07',
      basis: clause(disabledPersonsLaw, '第五十八条'),
      state: 'assumed',
      conditions: [
        condition({ zh: '登记有导盲犬', en: 'a guide dog is registered' }, is(facts.serviceDog, 'guide')),
        lives,
        holdsCertificate,
        condition(
          { zh: '视力残疾', en: 'the disability is of sight' },
          is(facts.disabilityCategory, 'visual'),
        ),
        fit,
      ],
      amount: money(yuan(0)),
    },
    {
      /** Hearing and assistance dogs too, for whatever disability they help with. */
      from: '2023-09',
      basis: clause(accessibleEnvironment, '第四十六条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '登记有导盲犬、导听犬或辅助犬', en: 'a guide, hearing or assistance dog is registered' },
          not(is(facts.serviceDog, 'none')),
        ),
        lives,
        holdsCertificate,
        fit,
      ],
      amount: money(yuan(0)),
    },
  ],
  together: [concurrentWith(travelWithDevices, { basis: clause(disabledPersonsLaw, '第五十条') })],
  asksFor: [papers.certificate, rightsPapers.serviceDogPaper],
  decidedBy: { zh: '交通运输企业、场所管理单位', en: 'The carrier or the owner of the place' },
  keeps: ['S1.5-09'],
});
