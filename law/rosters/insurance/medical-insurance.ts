import { choiceColumn, column, idNumber, personName, roster } from '#declarations';
import { medicalAssistanceOpinions } from '../../bases.ts';

export const medicalInsurance = roster({
  id: 'medical-insurance',
  title: { zh: '基本医疗保险参保名册', en: 'Insured in basic medical insurance' },
  owner: 'medicalSecurity',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'monitoring', 'outreach'],
  basis: medicalAssistanceOpinions,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['证件号码'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['人员姓名'] }),
    scheme: choiceColumn(
      { zh: '参保险种', en: 'Scheme' },
      { 城乡居民医保: 'residents', 居民医保: 'residents', 职工医保: 'employees' },
      { also: ['险种类型'] },
    ),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { medicalScheme: column('scheme') },
  absent: { medicalScheme: 'none' },
  keeps: ['B1.7-01', 'S1.4-05'],
});
