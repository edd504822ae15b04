import {
  always,
  column,
  dayColumn,
  idNumber,
  numberColumn,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { unemploymentInsurance } from '../../bases.ts';

export const unemployed = roster({
  id: 'unemployed',
  title: { zh: '失业登记名册', en: 'Registered unemployed' },
  owner: 'humanResources',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis: unemploymentInsurance,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }),
    name: personName({ zh: '姓名', en: 'Name' }),
    since: dayColumn({ zh: '失业日期', en: 'Unemployed since' }),
    paidMonths: numberColumn({ zh: '失业保险累计缴费月数', en: 'Months paid' }, { also: ['缴费月数'] }),
    unwillingly: yesNoColumn({ zh: '是否非本人意愿中断就业', en: 'Against own will' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    registeredUnemployed: always(true),
    unemployedSince: column('since'),
    unemploymentPaidMonths: column('paidMonths'),
    leftWorkUnwillingly: column('unwillingly'),
  },
  absent: { registeredUnemployed: false },
  keeps: ['S1.4-06'],
});
