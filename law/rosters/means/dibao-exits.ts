import { choiceColumn, column, dayColumn, idNumber, moneyColumn, personName, roster } from '#declarations';
import { dibaoMeasures } from '../../bases.ts';

/** Households that left dibao within two years, and why: what the grace period follows from. */
export const dibaoExits = roster({
  id: 'dibao-exits',
  title: { zh: '停发最低生活保障家庭名册', en: 'Households that left the minimum living guarantee' },
  owner: 'civilAffairs',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'relapse-watch'],
  basis: dibaoMeasures,
  of: 'household',
  columns: {
    headIdNumber: idNumber({ zh: '户主身份证号', en: "Head's identity number" }, { also: ['户主证件号码'] }),
    headName: personName({ zh: '户主姓名', en: "Head's name" }),
    endedOn: dayColumn({ zh: '停发日期', en: 'Ended on' }, { also: ['停保日期'] }),
    because: choiceColumn(
      { zh: '停发原因', en: 'Reason' },
      {
        就业收入超标: 'employment',
        就业: 'employment',
        其他收入超标: 'income',
        收入超标: 'income',
        其他: 'other',
        死亡: 'other',
      },
      { also: ['停保原因'] },
    ),
    lastAmount: moneyColumn({ zh: '停发前月保障金额（元）', en: 'Last monthly amount' }),
  },
  matched: { by: 'headIdNumber', name: 'headName' },
  control: { sum: 'lastAmount' },
  gives: {
    dibaoEndedOn: column('endedOn'),
    dibaoEndedBecause: column('because'),
    dibaoLastAmount: column('lastAmount'),
  },
  absent: { dibaoEndedOn: '0001-01-01', dibaoEndedBecause: 'none', dibaoLastAmount: 0 },
  keeps: ['S2.1-05'],
});
