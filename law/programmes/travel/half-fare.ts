import { yuan } from '#kernel';
import { concurrentWith, condition, money, programme, service } from '#policy';
import { clause } from '../../bases.ts';
import { veteransRegulation } from '../../bases-rights.ts';
import { lives } from '../../definitions.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { disabledVeteran } from '../veterans/veteran-definitions.ts';
import { railAndAirPriority } from './rail-and-air-priority.ts';

const basis = clause(veteransRegulation, '第三十六条');

/** The carrier takes half of the normal fare, in the whole country; what a journey costs is not the city's to know. */
export const halfFare = programme({
  id: 'half-fare',
  title: { zh: '残疾军人、伤残人民警察票价减半', en: 'Half fare for disabled soldiers and police officers' },
  plan: ['P32', 'P89'],
  of: 'person',
  gives: service({ zh: '半价乘坐火车、轮船、长途客车和民航班机', en: 'journeys at half fare' }, 'year'),
  parameters: {},
  editions: () => [
    {
      from: '2004-10',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '持残疾军人证或伤残人民警察证',
            en: 'the person holds the certificate of a disabled soldier or police officer',
          },
          disabledVeteran,
        ),
        lives,
      ],
      amount: money(yuan(0)),
    },
  ],
  together: [concurrentWith(railAndAirPriority, { basis })],
  asksFor: [rightsPapers.militaryCertificate],
  decidedBy: { zh: '承运企业核验证件', en: 'The carrier, on seeing the certificate' },
  keeps: ['S1.5-12', 'S1.7-02'],
});
