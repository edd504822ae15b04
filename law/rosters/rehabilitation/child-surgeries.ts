import { column, idNumber, moneyColumn, personName, roster, yesNoColumn } from '#declarations';
import { childRehabilitation } from '../../bases-services.ts';

/** Bills of the month for rehabilitative surgery after insurance, and who has agreed to pay a part. */
export const childSurgeries = roster({
  id: 'child-surgeries',
  title: { zh: '残疾儿童康复手术费用名册', en: 'Bills for rehabilitative surgery of children' },
  owner: 'medicalSecurity',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: childRehabilitation,
  of: 'person',
  columns: {
    idNumber: idNumber(
      { zh: '儿童身份证号', en: "Child's identity number" },
      { also: ['身份证号', '证件号码'] },
    ),
    name: personName({ zh: '儿童姓名', en: "Child's name" }, { also: ['姓名', '患者姓名'] }),
    bill: moneyColumn(
      { zh: '医保报销后手术费用（元）', en: 'Bill after insurance' },
      { also: ['手术自付费用（元）'] },
    ),
    tomorrowPlan: yesNoColumn({ zh: '是否纳入明天计划', en: 'In the Tomorrow Plan' }),
    aided: yesNoColumn({ zh: '是否纳入手术救助', en: 'Receives aid for surgery' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'bill' },
  gives: {
    surgeryBill: column('bill'),
    'enrolled.tomorrow-plan': column('tomorrowPlan'),
    'enrolled.child-surgery': column('aided'),
  },
  absent: { surgeryBill: 0, 'enrolled.tomorrow-plan': false, 'enrolled.child-surgery': false },
  keeps: ['B5.2-01', 'B5.1-06'],
});
