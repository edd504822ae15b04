import { column, idNumber, numberColumn, personName, roster, yesNoColumn } from '#declarations';
import { clause, plan } from '../../bases.ts';

/** Days of respite that households have used this year. */
export const respiteBookings = roster({
  id: 'respite-bookings',
  title: { zh: '家庭喘息服务台账', en: 'Respite care: bookings' },
  owner: 'civilAffairs',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: clause(plan, '专栏2-二-4'),
  of: 'household',
  columns: {
    idNumber: idNumber({ zh: '户主身份证号', en: "Head's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '户主姓名', en: "Head's name" }, { also: ['姓名'] }),
    days: numberColumn({ zh: '今年已用天数', en: 'Days used this year' }),
    books: yesNoColumn({ zh: '是否使用喘息服务', en: 'Uses respite care' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { respiteDaysUsed: column('days'), 'enrolled.respite-care': column('books') },
  absent: { respiteDaysUsed: 0, 'enrolled.respite-care': false },
  keeps: ['B2.2.4-02'],
});
