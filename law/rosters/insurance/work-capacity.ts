import { column, dayColumn, idNumber, numberColumn, personName, roster, yesNoColumn } from '#declarations';
import { sicknessAllowance } from '../../bases.ts';

/** Findings of the labour capacity committee; who is not on the list was not found to have lost capacity. */
export const workCapacity = roster({
  id: 'work-capacity',
  title: { zh: '劳动能力鉴定名册', en: 'Findings on capacity to work' },
  owner: 'humanResources',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination'],
  basis: sicknessAllowance,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }),
    name: personName({ zh: '姓名', en: 'Name' }),
    lost: yesNoColumn(
      { zh: '是否完全丧失劳动能力', en: 'Lost all capacity to work' },
      { also: ['鉴定结论为完全丧失'] },
    ),
    paidMonths: numberColumn({ zh: '养老保险累计缴费月数', en: 'Months paid' }),
    foundOn: dayColumn({ zh: '鉴定日期', en: 'Found on' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'foundOn' },
  gives: { workCapacityLost: column('lost'), pensionPaidMonths: column('paidMonths') },
  absent: { workCapacityLost: false },
  keeps: ['S1.4-07'],
});
