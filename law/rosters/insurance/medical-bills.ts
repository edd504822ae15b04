import { column, idNumber, moneyColumn, personName, roster } from '#declarations';
import { medicalAssistanceOpinions } from '../../bases.ts';

/** What insurance left open in the month, and what medical assistance has paid since the year began. */
export const medicalBills = roster({
  id: 'medical-bills',
  title: { zh: '医保结算后自付费用名册', en: 'Costs left open by insurance' },
  owner: 'medicalSecurity',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'payment', 'relapse-watch'],
  basis: medicalAssistanceOpinions,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['证件号码'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['患者姓名'] }),
    open: moneyColumn(
      { zh: '政策范围内个人自付（元）', en: 'Covered costs left open' },
      { also: ['符合规定自付费用（元）'] },
    ),
    assisted: moneyColumn({ zh: '本年累计医疗救助（元）', en: 'Medical assistance this year' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'open' },
  gives: { billAfterInsurance: column('open'), medicalAssistanceThisYear: column('assisted') },
  absent: { billAfterInsurance: 0 },
  keeps: ['S1.2-08'],
});
