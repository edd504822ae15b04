/** What the rewards of athletes and coaches ask for alike. */
import {
  any,
  atLeast,
  atMost,
  below,
  condition,
  equals,
  is,
  monthEnd,
  monthStart,
  monthsBetween,
  neverDay,
  not,
} from '#policy';
import { facts } from '../../facts.ts';

export const games = ['none', 'paralympics', 'asian', 'national', 'provincial'] as const;
export const places = ['none', 'first', 'second', 'third'] as const;

/** Twelve months in which to reward a result are assumed. */
export const rewardable = [
  condition(
    { zh: '在规定赛事中取得前三名', en: 'the result is a place among the first three in games of the list' },
    not(any(is(facts.resultEvent, 'none'), is(facts.resultPlace, 'none'))),
  ),
  condition({ zh: '代表本市注册参赛', en: 'the person competes for the city' }, facts.competesForCity),
  condition({ zh: '成绩已取得', en: 'the games are over' }, atMost(facts.resultOn, monthEnd)),
  condition(
    { zh: '取得成绩未满12个月', en: 'less than twelve months have passed since' },
    below(monthsBetween(facts.resultOn, monthStart), 12),
  ),
  condition(
    { zh: '该成绩尚未奖励', en: 'this result has not been rewarded' },
    any(equals(facts.resultRewardedOn, neverDay), atLeast(facts.resultRewardedOn, monthStart)),
  ),
];
