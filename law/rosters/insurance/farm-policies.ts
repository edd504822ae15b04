import { column, idNumber, moneyColumn, optional, personName, roster, textColumn } from '#declarations';
import { farmInsurance } from '../../bases.ts';

export const farmPolicies = roster({
  id: 'farm-policies',
  title: { zh: '农业保险投保名册', en: 'Farm insurance policies' },
  owner: 'ruralRevitalisation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'relapse-watch'],
  basis: farmInsurance,
  of: 'household',
  columns: {
    headIdNumber: idNumber(
      { zh: '户主身份证号', en: "Head's identity number" },
      { also: ['投保人身份证号'] },
    ),
    headName: personName({ zh: '户主姓名', en: "Head's name" }, { also: ['投保人姓名'] }),
    policy: optional(textColumn({ zh: '保单号', en: 'Policy' })),
    own: moneyColumn({ zh: '自缴保费（元）', en: 'Own premiums' }),
  },
  matched: { by: 'headIdNumber', name: 'headName' },
  control: { sum: 'own' },
  gives: { farmPremium: column('own') },
  absent: { farmPremium: 0 },
  keeps: ['S1.4-10'],
});
