import { always, dayColumn, idNumber, moneyColumn, optional, personName, roster } from '#declarations';
import { twoSubsidies } from '../../bases.ts';

export const workInjuryCare = roster({
  id: 'work-injury-care',
  title: { zh: '工伤生活护理费发放名册', en: 'Care allowances for work injuries' },
  owner: 'humanResources',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination'],
  basis: twoSubsidies,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['工伤职工身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }),
    monthly: moneyColumn({ zh: '月护理费（元）', en: 'Monthly allowance' }),
    from: optional(dayColumn({ zh: '起始日期', en: 'From' })),
    until: optional(dayColumn({ zh: '终止日期', en: 'Until' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'from', until: 'until' },
  control: { sum: 'monthly' },
  gives: { workInjuryCare: always(true) },
  absent: { workInjuryCare: false },
  keeps: ['S1.5-05'],
});
