import { yuan } from '#kernel';
import { any, condition, money, programme, service } from '#policy';
import { airTravel as basis } from '../../bases-rights.ts';
import { certified, lives } from '../../definitions.ts';
import { papers } from '../../papers.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { disabledVeteran } from '../veterans/veteran-definitions.ts';

/** Seats kept free on trains, boarding first, help from door to door; nobody pays less for it. The railway's own rule is assumed to follow. */
export const railAndAirPriority = programme({
  id: 'rail-and-air-priority',
  title: { zh: '铁路、民航优先服务', en: 'Priority on trains and planes' },
  plan: ['P32'],
  of: 'person',
  gives: service({ zh: '优先出行', en: 'journeys with priority' }, 'year'),
  parameters: {},
  editions: () => [
    {
      from: '2015-03',
      basis,
      state: 'assumed',
      conditions: [
        lives,
        condition(
          {
            zh: '持残疾人证，或残疾军人证、伤残人民警察证',
            en: 'the person holds a disability certificate or that of a disabled soldier or police officer',
          },
          any(certified, disabledVeteran),
        ),
      ],
      amount: money(yuan(0)),
    },
  ],
  asksFor: [papers.certificate, rightsPapers.militaryCertificate],
  decidedBy: { zh: '铁路、民航企业核验证件', en: 'The carrier, on seeing the certificate' },
  uptake: 'at-use',
  keeps: ['S1.5-12'],
});
