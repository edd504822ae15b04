import { yuan } from '#kernel';
import { concurrentWith, condition, count, money, programme, service } from '#policy';
import { clause, plan } from '../../bases.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { inEmergency } from './emergency-definitions.ts';
import { emergencyRelief } from './emergency-relief.ts';

const basis = clause(plan, '专栏2-二-5');

/** A contact person who looks in and brings what is needed, rich or poor. */
export const isolationVisits = programme({
  id: 'isolation-visits',
  title: { zh: '居家隔离包保联系和走访', en: 'A contact person while isolated at home' },
  plan: ['P08'],
  of: 'person',
  gives: service({ zh: '次走访探视', en: 'visits' }, 'month'),
  parameters: { visits: count({ zh: '每月走访探视次数', en: 'Visits a month' }) },
  editions: ({ visits }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        inEmergency,
        condition({ zh: '因此居家隔离', en: 'the person is isolated at home for it' }, facts.isolatedAtHome),
        lives,
        holdsCertificate,
      ],
      amount: money(yuan(0)),
      quantity: visits,
    },
  ],
  together: [concurrentWith(emergencyRelief, { basis })],
  asksFor: [rightsPapers.afterwards],
  decidedBy: { zh: '村（社区）', en: 'The village' },
  keeps: ['B2.2.5-01'],
});
