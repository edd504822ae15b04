import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { neverDay } from '#policy';
import { clause, plan } from '../../bases.ts';

/** One result of a person at a time: the newest that may still be rewarded. */
export const competitionResults = roster({
  id: 'competition-results',
  title: { zh: '残疾人体育竞赛成绩和奖励名册', en: 'Results in sport and their rewards' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: clause(plan, '专栏7-二-4'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }),
    name: personName({ zh: '姓名', en: 'Name' }),
    role: choiceColumn({ zh: '参赛身份', en: 'Took part as' }, { 运动员: 'athlete', 教练员: 'coach' }),
    event: choiceColumn(
      { zh: '赛事', en: 'Games' },
      {
        残奥会: 'paralympics',
        世界比赛: 'paralympics',
        亚残运会: 'asian',
        全国残运会: 'national',
        全国特奥会: 'national',
        全省残运会: 'provincial',
        全省特奥会: 'provincial',
      },
    ),
    place: choiceColumn(
      { zh: '名次', en: 'Place' },
      { 第一名: 'first', 金牌: 'first', 第二名: 'second', 银牌: 'second', 第三名: 'third', 铜牌: 'third' },
    ),
    forCity: yesNoColumn({ zh: '是否代表本市', en: 'For the city' }),
    resultOn: dayColumn({ zh: '成绩日期', en: 'Day of the result' }),
    rewardedOn: optional(dayColumn({ zh: '该成绩奖励日期', en: 'Rewarded on' })),
    athletePaid: yesNoColumn({ zh: '是否列入运动员奖励', en: "In the athletes' reward" }),
    coachPaid: yesNoColumn({ zh: '是否列入教练员奖励', en: "In the coaches' reward" }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    resultRole: column('role'),
    resultEvent: column('event'),
    resultPlace: column('place'),
    competesForCity: column('forCity'),
    resultOn: column('resultOn'),
    resultRewardedOn: column('rewardedOn'),
    'enrolled.athletes-reward': column('athletePaid'),
    'enrolled.coaches-reward': column('coachPaid'),
  },
  absent: {
    resultRole: 'none',
    resultEvent: 'none',
    resultPlace: 'none',
    competesForCity: false,
    resultOn: neverDay,
    resultRewardedOn: neverDay,
    'enrolled.athletes-reward': false,
    'enrolled.coaches-reward': false,
  },
  keeps: ['B7.2.4-01'],
});
