import { amount, below, concurrentWith, condition, count, oneOf, programme, service, times } from '#policy';
import { mentalCommunityRehabilitation as basis } from '../../bases-health-and-care.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { mentalFollowUp } from '../health/mental-follow-up.ts';
import { livesHere } from './child-definitions.ts';

/** Referred by the hospital or the doctor who follows the person up; medication, daily living, society and work. */
export const mentalCommunityRehabilitation = programme({
  id: 'mental-community-rehabilitation',
  title: { zh: '精神障碍社区康复', en: 'Community rehabilitation for mental illness' },
  plan: ['P49'],
  of: 'person',
  gives: service({ zh: '次', en: 'sessions' }, 'year'),
  parameters: {
    sessions: count({ zh: '每年康复服务次数', en: 'Sessions a year' }),
    perSession: amount({ zh: '每次服务价格', en: 'Price of a session' }),
    riskGrade: count({ zh: '不宜社区康复的危险性等级', en: 'Grade of risk from which it does not suit' }),
  },
  editions: ({ sessions, perSession, riskGrade }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '病情稳定或基本稳定', en: 'the illness is stable or fairly stable' },
          oneOf(facts.mentalState, 'stable', 'fair'),
        ),
        condition(
          { zh: '经评估适合社区康复', en: 'the assessment found community rehabilitation suitable' },
          facts.suitsMentalCommunityRehabilitation,
        ),
        condition(
          { zh: '危险性评估低于规定等级', en: 'the risk is below the set grade' },
          below(facts.mentalRiskGrade, riskGrade),
        ),
        condition(
          { zh: '本人或监护人同意', en: 'the person or the guardian consents' },
          facts.mentalFollowUpConsent,
        ),
        lives,
        livesHere,
      ],
      amount: times(perSession, sessions),
      quantity: sessions,
    },
  ],
  together: [concurrentWith(mentalFollowUp, { basis })],
  asksFor: [healthPapers.informedConsent, healthPapers.needForm],
  decidedBy: { zh: '县级民政、卫健部门', en: 'County civil affairs and health office' },
  keeps: ['S3.3-04', 'B5.3-01', 'B5.3-03'],
});
