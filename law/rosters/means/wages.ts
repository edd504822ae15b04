import { column, idNumber, moneyColumn, optional, organisationCode, personName, roster } from '#declarations';
import { socialAssistance } from '../../bases.ts';

/** Wages on which employees' insurance is paid; who is on no payroll earns no wage that an office knows of. */
export const wages = roster({
  id: 'wages',
  title: { zh: '职工社会保险缴费工资名册', en: 'Wages on which social insurance is paid' },
  owner: 'humanResources',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination', 'relapse-watch', 'monitoring'],
  basis: socialAssistance,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['公民身份号码', '职工身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['职工姓名'] }),
    employer: optional(organisationCode({ zh: '单位统一社会信用代码', en: "Employer's credit code" })),
    wage: moneyColumn({ zh: '月缴费工资（元）', en: 'Monthly wage' }, { also: ['缴费基数（元）', '月工资'] }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'wage' },
  gives: { monthlyWage: column('wage') },
  absent: { monthlyWage: 0 },
  keeps: ['S1.1-05', 'S6.1-06'],
});
