import {
  always,
  dayColumn,
  idNumber,
  idNumbers,
  moneyColumn,
  numberColumn,
  optional,
  personName,
  roster,
} from '#declarations';
import { dibaoMeasures } from '../../bases.ts';

/** Who is in dibao today, from the payment list of civil affairs. */
export const dibaoHouseholds = roster({
  id: 'dibao-households',
  title: { zh: '最低生活保障家庭名册', en: 'Households on the minimum living guarantee' },
  owner: 'civilAffairs',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'payment', 'relapse-watch'],
  basis: dibaoMeasures,
  of: 'household',
  columns: {
    headIdNumber: idNumber(
      { zh: '户主身份证号', en: "Head's identity number" },
      { also: ['户主证件号码', '申请人身份证号'] },
    ),
    headName: personName({ zh: '户主姓名', en: "Head's name" }),
    memberIdNumbers: optional(
      idNumbers({ zh: '保障对象身份证号', en: 'Identity numbers of those supported' }),
    ),
    members: numberColumn({ zh: '保障人口', en: 'Members supported' }),
    monthly: moneyColumn({ zh: '月保障金额（元）', en: 'Monthly amount' }, { also: ['月保障金'] }),
    from: dayColumn({ zh: '保障起始日期', en: 'From' }),
    until: optional(dayColumn({ zh: '停保日期', en: 'Until' })),
  },
  matched: { by: 'headIdNumber', name: 'headName' },
  holds: { from: 'from', until: 'until' },
  control: { sum: 'monthly' },
  gives: { 'enrolled.dibao': always(true) },
  absent: { 'enrolled.dibao': false },
  keeps: ['B1.3-01', 'S1.2-01'],
});
