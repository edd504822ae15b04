import { choiceColumn, column, dayColumn, idNumber, optional, personName, roster, yesNoColumn } from '#declarations';
import { neverDay } from '#policy';
import { skillsPlan } from '../../bases-education-and-work.ts';

/** Winners of contests and whoever leads a studio; one line a person, with the last result. */
export const skilledPersons = roster({
  id: 'skilled-persons',
  title: { zh: '残疾人技能竞赛和技能大师名册', en: 'Winners of contests and master craftsmen' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'payment', 'monitoring'],
  basis: skillsPlan,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['选手身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['选手姓名'] }),
    result: choiceColumn(
      { zh: '最近竞赛成绩', en: 'Last result' },
      {
        无: 'none',
        市级一等奖: 'city-first',
        市级二等奖: 'city-second',
        市级三等奖: 'city-third',
        省级一等奖: 'province-first',
        省级二等奖: 'province-second',
        省级三等奖: 'province-third',
        国家级一等奖: 'nation-first',
        国家级二等奖: 'nation-second',
        国家级三等奖: 'nation-third',
      },
      { also: ['获奖等次'] },
    ),
    publishedOn: optional(dayColumn({ zh: '成绩公布日期', en: 'Published on' })),
    grade: choiceColumn(
      { zh: '技能等级', en: 'Grade of skill' },
      { 无: 'none', 初级工: 'five', 中级工: 'four', 高级工: 'three', 技师: 'two', 高级技师: 'one' },
      { also: ['职业资格等级'] },
    ),
    studio: yesNoColumn({ zh: '是否领办大师工作室', en: 'Leads a studio' }),
    checked: yesNoColumn({ zh: '工作室考核是否合格', en: 'Studio passed the check' }),
    rewarded: yesNoColumn({ zh: '本年是否列入竞赛奖励', en: 'In the rewards of this year' }),
    rewardedOn: optional(dayColumn({ zh: '奖励发放日期', en: 'Rewarded on' })),
    supported: yesNoColumn({ zh: '是否享受工作室补助', en: 'Receives the support of studios' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    contestResult: column('result'),
    contestOn: column('publishedOn'),
    contestRewardedOn: column('rewardedOn'),
    skillGrade: column('grade'),
    leadsStudio: column('studio'),
    studioCheckPassed: column('checked'),
    'enrolled.contest-reward': column('rewarded'),
    'enrolled.master-studio': column('supported'),
  },
  absent: {
    contestResult: 'none',
    contestRewardedOn: neverDay,
    skillGrade: 'none',
    leadsStudio: false,
    'enrolled.contest-reward': false,
    'enrolled.master-studio': false,
  },
  keeps: ['S2.3-03', 'S2.3-05'],
});
