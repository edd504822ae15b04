import { condition, halfUpToYuan, is, lookup, oneOff, programme, rate, share } from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { athletesReward } from './athletes-reward.ts';
import { rewardable } from './sport-definitions.ts';

const { firstPlace, placeShare } = athletesReward.terms;

/** By the best result of the athletes trained; a coach need not hold a certificate. */
export const coachesReward = programme({
  id: 'coaches-reward',
  title: { zh: '残疾人体育教练员奖励', en: 'Reward of coaches of athletes with disabilities' },
  plan: ['P87'],
  of: 'person',
  gives: oneOff,
  parameters: { part: rate({ zh: '相当于运动员奖金的比例', en: "Part of the athlete's reward" }) },
  editions: ({ part }) => [
    {
      from: '2022-06',
      basis: clause(plan, '专栏7-二-4'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '以教练员身份参赛', en: 'the person took part as a coach' },
          is(facts.resultRole, 'coach'),
        ),
        lives,
        ...rewardable,
      ],
      amount: share(
        share(lookup(firstPlace, facts.resultEvent), lookup(placeShare, facts.resultPlace), halfUpToYuan),
        part,
        halfUpToYuan,
      ),
    },
  ],
  asksFor: [rightsPapers.matchResult, papers.bankAccount],
  decidedBy: { zh: '体育部门会同残联、财政部门', en: 'Sport with the federation and finance' },
  keeps: ['B7.2.4-01'],
});
