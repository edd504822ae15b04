/** The watch list of low-income population: every household whose means were checked, whether or not it receives dibao. */
import {
  always,
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  idNumbers,
  moneyColumn,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { socialAssistance } from '../../bases.ts';

export const lowIncomeHouseholds = roster({
  id: 'low-income-households',
  title: { zh: '低收入人口动态监测家庭名册', en: 'Low-income households under watch' },
  owner: 'civilAffairs',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'relapse-watch', 'outreach'],
  basis: socialAssistance,
  of: 'household',
  columns: {
    headIdNumber: idNumber(
      { zh: '户主身份证号', en: "Head's identity number" },
      { also: ['申请人身份证号', '户主证件号码'] },
    ),
    headName: personName({ zh: '户主姓名', en: "Head's name" }, { also: ['申请人姓名'] }),
    memberIdNumbers: optional(
      idNumbers(
        { zh: '家庭成员身份证号', en: "Members' identity numbers" },
        { also: ['共同生活成员身份证号'] },
      ),
    ),
    zone: choiceColumn(
      { zh: '保障标准类别', en: 'Which standard applies' },
      { 城市: 'urban', 城镇: 'urban', 农村: 'rural' },
      { also: ['城乡类别'] },
    ),
    nearDibao: yesNoColumn({ zh: '是否低保边缘家庭', en: 'On the margin of dibao' }),
    income: moneyColumn(
      { zh: '核定家庭月收入（不含工资，元）', en: 'Monthly income beside wages, as checked' },
      { also: ['家庭月收入（元）'] },
    ),
    assetsWithinLimits: yesNoColumn({ zh: '财产是否符合规定', en: 'Assets within the limits' }),
    from: dayColumn({ zh: '核定日期', en: 'Checked on' }),
    until: optional(dayColumn({ zh: '退出监测日期', en: 'Left the list on' })),
  },
  matched: { by: 'headIdNumber', name: 'headName' },
  holds: { from: 'from', until: 'until' },
  control: { sum: 'income' },
  gives: {
    lowIncomeHousehold: always(true),
    nearDibaoHousehold: column('nearDibao'),
    standardZone: column('zone'),
    otherHouseholdIncome: column('income'),
    assetsWithinLimits: column('assetsWithinLimits'),
  },
  absent: { lowIncomeHousehold: false, nearDibaoHousehold: false },
  keeps: ['S1.1-01', 'S1.1-03', 'B1.3-01'],
});
