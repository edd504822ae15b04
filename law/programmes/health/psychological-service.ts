import { yuan } from '#kernel';
import { concurrentWith, condition, count, money, programme, service } from '#policy';
import { clause, plan } from '../../bases.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';
import { mentalFollowUp } from './mental-follow-up.ts';

const basis = clause(plan, '三（三）1');

export const psychologicalService = programme({
  id: 'psychological-service',
  title: { zh: '残疾人心理健康服务', en: 'Psychological service for persons with disabilities' },
  plan: ['P52'],
  of: 'person',
  gives: service({ zh: '次咨询', en: 'consultations' }, 'year'),
  parameters: { consultations: count({ zh: '每年咨询次数', en: 'Consultations a year' }) },
  editions: ({ consultations }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition({ zh: '心理筛查提示需要服务', en: 'the screening shows a need' }, facts.psychologicalNeed),
        condition(
          { zh: '本人或监护人同意', en: 'the person or the guardian consents' },
          facts.psychologicalConsent,
        ),
        lives,
        holdsCertificate,
        livesHere,
      ],
      amount: money(yuan(0)),
      quantity: consultations,
    },
  ],
  together: [concurrentWith(mentalFollowUp, { basis })],
  asksFor: [healthPapers.informedConsent],
  decidedBy: { zh: '卫健部门、县级残联', en: 'Health office and county federation' },
  keeps: ['S3.1-03'],
});
