import { amount, atLeast, condition, programme, reward, times } from '#policy';
import { levyPlan as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';

/** For each person found work who stayed a year; the list counts a placement once and not with the agency itself. */
export const employmentServiceReward = programme({
  id: 'employment-service-reward',
  title: { zh: '残疾人就业服务奖励', en: 'Reward for finding work that lasts' },
  plan: ['P84'],
  of: 'provider',
  gives: reward('year'),
  parameters: { perPlacement: amount({ zh: '每稳定就业一人奖励', en: 'For each placement' }) },
  editions: ({ perPlacement }) => [
    {
      from: '2020-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '上年有推荐并稳定就业满一年的残疾人', en: 'somebody was found work and stayed for a year' },
          atLeast(facts.stablePlacements, 1),
        ),
      ],
      amount: times(perPlacement, facts.stablePlacements),
    },
  ],
  asksFor: [servicePapers.serviceReport],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['B3.2.2-01'],
});
