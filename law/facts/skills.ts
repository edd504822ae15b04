/** Grades of skill, contests and master-craftsman's studios. A list of the federation gives it. */
import { choice, dayFact, yesNo } from '#policy';

export const skillFacts = {
  contestResult: choice(
    { zh: '最近一次残疾人职业技能竞赛成绩', en: 'Last result in a contest of vocational skills' },
    {
      none: { zh: '无', en: 'None' },
      'city-first': { zh: '市级一等奖', en: 'First prize of the city' },
      'city-second': { zh: '市级二等奖', en: 'Second prize of the city' },
      'city-third': { zh: '市级三等奖', en: 'Third prize of the city' },
      'province-first': { zh: '省级一等奖', en: 'First prize of the province' },
      'province-second': { zh: '省级二等奖', en: 'Second prize of the province' },
      'province-third': { zh: '省级三等奖', en: 'Third prize of the province' },
      'nation-first': { zh: '国家级一等奖', en: 'First prize of the nation' },
      'nation-second': { zh: '国家级二等奖', en: 'Second prize of the nation' },
      'nation-third': { zh: '国家级三等奖', en: 'Third prize of the nation' },
    },
    { privacy: 'plain' },
  ),
  contestOn: dayFact(
    { zh: '竞赛成绩公布日期', en: 'Day on which the result was published' },
    { privacy: 'plain' },
  ),
  /** The far-off first day when this result was never rewarded. */
  contestRewardedOn: dayFact({ zh: '该成绩奖励发放日期', en: 'Day on which this result was rewarded' }),
  skillGrade: choice(
    { zh: '职业技能等级', en: 'Grade of skill' },
    {
      none: { zh: '无', en: 'None' },
      five: { zh: '五级（初级工）', en: 'Five' },
      four: { zh: '四级（中级工）', en: 'Four' },
      three: { zh: '三级（高级工）', en: 'Three' },
      two: { zh: '二级（技师）', en: 'Two (technician)' },
      one: { zh: '一级（高级技师）', en: 'One (senior technician)' },
    },
    { privacy: 'plain' },
  ),
  leadsStudio: yesNo(
    { zh: '经认定领办技能大师工作室', en: "Leads a recognised master-craftsman's studio" },
    { privacy: 'plain' },
  ),
  studioCheckPassed: yesNo(
    { zh: '工作室年度考核合格', en: 'The studio passed the check of the year' },
    { privacy: 'plain' },
  ),
} as const;
