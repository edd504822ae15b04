import { yuan } from '#kernel';
import { concurrentWith, condition, money, oneOf, type Points, priority, programme } from '#policy';
import { clause, plan } from '../../bases.ts';
import { belongsToCity, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { livingSubsidy } from '../assistance/living-subsidy.ts';
import { basicDevice } from '../devices/basic-device.ts';
import { disabledVeteran, moderateByMilitaryGrade, severeOnEitherScale } from './veteran-definitions.ts';

const basis = clause(plan, '三（一）7');

/** The plan asks for priority and leaves the order open; the points are assumed. */
const order: readonly Points[] = [
  {
    says: { zh: '重度（就重认定）', en: 'severe, on either scale' },
    when: severeOnEitherScale,
    points: 40,
  },
  {
    says: { zh: '伤残四至六级', en: 'military grade 4 to 6' },
    when: moderateByMilitaryGrade,
    points: 20,
  },
  {
    says: { zh: '因战、因公伤残', en: 'disabled in war or on duty' },
    when: oneOf(facts.militaryCause, 'war', 'duty'),
    points: 20,
  },
  { says: { zh: '低保、特困或低保边缘', en: 'in hardship' }, when: inHardship, points: 20 },
];

/** First in line for help to the disabled, social security and public services, beside all that others receive. */
export const veteranPriority = programme({
  id: 'veteran-priority',
  title: { zh: '残疾军人、伤残人民警察优先', en: 'Priority for disabled soldiers and police officers' },
  plan: ['P89'],
  of: 'person',
  gives: priority,
  parameters: {},
  editions: () => [
    {
      from: '2021-01',
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
        belongsToCity,
      ],
      amount: money(yuan(0)),
      rank: order,
    },
  ],
  together: [concurrentWith(livingSubsidy, { basis }), concurrentWith(basicDevice, { basis })],
  asksFor: [rightsPapers.militaryCertificate],
  decidedBy: { zh: '退役军人事务部门会同残联', en: 'Veterans affairs with the federation' },
  keeps: ['S1.7-01', 'S1.7-02'],
});
