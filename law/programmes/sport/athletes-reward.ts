import { amountBy, condition, countBy, halfUpToYuan, is, lookup, oneOff, programme, share } from '#policy';
import { clause, plan } from '../../bases.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { games, places, rewardable } from './sport-definitions.ts';

/** Once for a result: the list names one result of a person at a time, with the day of its reward. */
export const athletesReward = programme({
  id: 'athletes-reward',
  title: { zh: '残疾人运动员奖励', en: 'Reward of athletes with disabilities' },
  plan: ['P87'],
  of: 'person',
  gives: oneOff,
  parameters: {
    firstPlace: amountBy({ zh: '第一名奖金', en: 'For the first place' }, games),
    placeShare: countBy({ zh: '按名次的比例（万分之）', en: 'Share by place, in ten-thousandths' }, places),
  },
  editions: ({ firstPlace, placeShare }) => [
    {
      from: '2022-06',
      basis: clause(plan, '专栏7-二-4'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '以运动员身份参赛', en: 'the person took part as an athlete' },
          is(facts.resultRole, 'athlete'),
        ),
        lives,
        holdsCertificate,
        ...rewardable,
      ],
      amount: share(
        lookup(firstPlace, facts.resultEvent),
        lookup(placeShare, facts.resultPlace),
        halfUpToYuan,
      ),
    },
  ],
  asksFor: [rightsPapers.matchResult, papers.bankAccount],
  decidedBy: { zh: '体育部门会同残联、财政部门', en: 'Sport with the federation and finance' },
  keeps: ['B7.2.4-01'],
});
