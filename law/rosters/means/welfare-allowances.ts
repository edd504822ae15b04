import { column, dayColumn, idNumber, moneyColumn, optional, personName, roster } from '#declarations';
import { clause, twoSubsidies } from '../../bases.ts';

/** Allowances among which the person has the higher one; the elderly subsidy of civil affairs and the care of veterans stand in lists of their own. */
export const welfareAllowances = roster({
  id: 'welfare-allowances',
  title: {
    zh: '因公致残、离休等福利性津贴发放名册',
    en: 'Allowances for injuries on duty and retired cadres',
  },
  owner: 'humanResources',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination'],
  basis: clause(twoSubsidies, '二（四）'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['领取人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['领取人姓名'] }),
    living: moneyColumn({ zh: '月生活津贴（元）', en: 'Monthly living allowance' }),
    care: moneyColumn({ zh: '月护理津贴（元）', en: 'Monthly care allowance' }),
    from: optional(dayColumn({ zh: '起始日期', en: 'From' })),
    until: optional(dayColumn({ zh: '终止日期', en: 'Until' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'from', until: 'until' },
  control: { sum: 'living' },
  gives: { welfareLivingAllowance: column('living'), welfareCareAllowance: column('care') },
  absent: { welfareLivingAllowance: 0, welfareCareAllowance: 0 },
  keeps: ['S1.5-05'],
});
