import { column, idNumber, moneyColumn, personName, roster, yesNoColumn } from '#declarations';
import { childRehabilitation } from '../../bases-services.ts';

/** Bills of the month for rehabilitative surgery after insurance, and who has agreed to pay a part. */
export const rehabilitationSurgeries = roster({
  id: 'rehabilitation-surgeries',
  title: { zh: '康复手术费用名册', en: 'Bills for rehabilitative surgery' },
  owner: 'medicalSecurity',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: childRehabilitation,
  of: 'person',
  columns: {
    idNumber: idNumber(
      { zh: '患者身份证号', en: "Patient's identity number" },
      { also: ['身份证号', '证件号码', '儿童身份证号'] },
    ),
    name: personName({ zh: '患者姓名', en: "Patient's name" }, { also: ['姓名', '儿童姓名'] }),
    bill: moneyColumn(
      { zh: '医保报销后手术费用（元）', en: 'Bill after insurance' },
      { also: ['手术自付费用（元）'] },
    ),
    tomorrowPlan: yesNoColumn({ zh: '是否纳入明天计划', en: 'In the Tomorrow Plan' }),
    fukang: yesNoColumn({ zh: '是否纳入福康工程', en: 'In the Fukang project' }),
    aided: yesNoColumn({ zh: '是否纳入手术救助', en: 'Receives aid for surgery' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'bill' },
  gives: {
    surgeryBill: column('bill'),
    'enrolled.tomorrow-plan': column('tomorrowPlan'),
    'enrolled.fukang-surgery': column('fukang'),
    'enrolled.child-surgery': column('aided'),
  },
  absent: {
    surgeryBill: 0,
    'enrolled.tomorrow-plan': false,
    'enrolled.fukang-surgery': false,
    'enrolled.child-surgery': false,
  },
  keeps: ['B5.2-01', 'B5.1-03', 'B5.1-06'],
});
