import { yuan } from '#kernel';
import { condition, countBy, is, lookup, money, not, programme, service } from '#policy';
import { clause, plan } from '../../bases.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';

/** By social workers and social organisations: one's own case worker, or a group and a circle of friends. */
export const socialWork = programme({
  id: 'social-work',
  title: { zh: '残疾人社会工作和支持网络', en: 'Social work and support network' },
  plan: ['P57'],
  of: 'person',
  gives: service({ zh: '次', en: 'meetings' }, 'year'),
  parameters: {
    meetings: countBy({ zh: '每年服务次数', en: 'Meetings a year by kind' }, ['none', 'case', 'group']),
  },
  editions: ({ meetings }) => [
    {
      from: '2022-06',
      basis: clause(plan, '专栏2-二-4'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '经评估需要社会工作服务', en: 'the assessment found that social work is needed' },
          not(is(facts.socialWorkNeed, 'none')),
        ),
        condition(
          { zh: '本人或监护人同意', en: 'the person or the guardian consents' },
          facts.socialWorkConsent,
        ),
        lives,
        holdsCertificate,
        livesHere,
      ],
      amount: money(yuan(0)),
      quantity: lookup(meetings, facts.socialWorkNeed),
    },
  ],
  asksFor: [healthPapers.request, healthPapers.informedConsent],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['B2.2.4-01', 'S6.4-07'],
});
