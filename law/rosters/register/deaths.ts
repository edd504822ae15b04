import { dayColumn, idNumber, optional, personName, roster } from '#declarations';
import { populationRegister } from '../../bases.ts';

export const deaths = roster({
  id: 'deaths',
  title: { zh: '死亡人口名册', en: 'Deaths' },
  owner: 'publicSecurity',
  every: 'month',
  silentAfterDays: 45,
  covers: 'changes',
  purpose: ['registry', 'determination', 'payment'],
  basis: populationRegister,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['公民身份号码', '死者身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['死者姓名'] }),
    diedOn: dayColumn({ zh: '死亡日期', en: 'Day of death' }),
    registeredOn: optional(dayColumn({ zh: '登记日期', en: 'Registered on' }, { also: ['注销户口日期'] })),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'diedOn' },
  gives: {},
  keepsRegister: 'deaths',
  keeps: ['S6.1-04'],
});
