import { always, column, idNumber, moneyColumn, personName, roster } from '#declarations';
import { clause, plan } from '../../bases.ts';

export const maintenanceDrugBills = roster({
  id: 'maintenance-drug-bills',
  title: { zh: '重性精神病门诊维持用药结算名册', en: 'Bills for maintenance drugs' },
  owner: 'medicalSecurity',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: clause(plan, '三（一）4'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['患者身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['患者姓名'] }),
    cost: moneyColumn({ zh: '门诊用药费用（元）', en: 'Cost of drugs' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'cost' },
  gives: { onMaintenanceDrugs: always(true), maintenanceDrugCost: column('cost') },
  absent: { onMaintenanceDrugs: false, maintenanceDrugCost: 0 },
  keeps: ['S1.4-09'],
});
