import {
  amountBy,
  any,
  atLeast,
  atMost,
  below,
  condition,
  equals,
  is,
  lookup,
  monthEnd,
  monthStart,
  monthsBetween,
  neverDay,
  not,
  oneOff,
  programme,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';

/** Once for a result: a later result is rewarded again. Twelve months to claim are assumed. */
export const contestReward = programme({
  id: 'contest-reward',
  title: { zh: '残疾人职业技能竞赛奖励', en: 'Reward for a prize in a contest of skills' },
  plan: ['P73'],
  of: 'person',
  gives: oneOff,
  parameters: {
    byResult: amountBy({ zh: '按成绩奖励标准', en: 'Reward by result' }, [
      'none',
      'city-first',
      'city-second',
      'city-third',
      'province-first',
      'province-second',
      'province-third',
      'nation-first',
      'nation-second',
      'nation-third',
    ]),
  },
  editions: ({ byResult }) => [
    {
      from: '2022-06',
      basis: clause(plan, '三（二）3'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '在市级以上残疾人职业技能竞赛中获奖',
            en: 'a prize was won in a contest of the city or above',
          },
          not(is(facts.contestResult, 'none')),
        ),
        condition({ zh: '成绩已公布', en: 'the result is published' }, atMost(facts.contestOn, monthEnd)),
        condition(
          { zh: '成绩公布未满12个月', en: 'less than twelve months have passed since' },
          below(monthsBetween(facts.contestOn, monthStart), 12),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '该成绩此前未奖励过（每项成绩一次）', en: 'this result was not rewarded before' },
          any(equals(facts.contestRewardedOn, neverDay), atLeast(facts.contestRewardedOn, monthStart)),
        ),
      ],
      amount: lookup(byResult, facts.contestResult),
    },
  ],
  asksFor: [workPapers.contestResult, papers.certificate, papers.bankAccount],
  decidedBy: { zh: '市人社部门、市残联', en: 'City human resources and federation' },
  keeps: ['S2.3-05'],
});
