import { yuan } from '#kernel';
import { any, atLeast, condition, count, countBy, is, lookup, money, not, programme, service } from '#policy';
import { mentalIllnessManagement as basis } from '../../bases-health-and-care.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { healthPapers } from '../../papers-health-and-care.ts';

/** Visits, guidance on drugs and support; more often the less stable the illness is. Only those who follow the person up know of it. */
export const mentalFollowUp = programme({
  id: 'mental-follow-up',
  title: { zh: '严重精神障碍患者随访管理', en: 'Follow-up of persons with a severe mental illness' },
  plan: ['P49'],
  of: 'person',
  gives: service({ zh: '次随访', en: 'visits' }, 'year'),
  parameters: {
    visits: countBy({ zh: '按病情每年随访次数', en: 'Visits a year by the state of the illness' }, [
      'none',
      'stable',
      'fair',
      'unstable',
    ]),
    riskGrade: count({
      zh: '无需同意即可随访的危险性等级',
      en: 'Grade of risk from which no consent is asked',
    }),
  },
  editions: ({ visits, riskGrade }) => [
    {
      from: '2018-06',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '已登记为严重精神障碍患者', en: 'the person is registered with a severe mental illness' },
          not(is(facts.mentalState, 'none')),
        ),
        lives,
        condition(
          {
            zh: '本人或监护人同意，或危险性评估达到规定等级',
            en: 'the person or the guardian consents, or the risk has reached the set grade',
          },
          any(facts.mentalFollowUpConsent, atLeast(facts.mentalRiskGrade, riskGrade)),
        ),
      ],
      amount: money(yuan(0)),
      quantity: lookup(visits, facts.mentalState),
    },
  ],
  asksFor: [healthPapers.informedConsent],
  decidedBy: { zh: '基层医疗卫生机构、县级卫健部门', en: 'Primary care and county health office' },
  keeps: ['B5.3-01'],
});
