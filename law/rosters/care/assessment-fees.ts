import { choiceColumn, column, dayColumn, idNumber, moneyColumn, personName, roster } from '#declarations';
import { certificates } from '../../bases.ts';

/** Assessments of disability within the last year, with what the person paid for them. */
export const assessmentFees = roster({
  id: 'assessment-fees',
  title: { zh: '残疾评定费用名册', en: 'Fees of disability assessments' },
  owner: 'federation',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: certificates,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }),
    name: personName({ zh: '姓名', en: 'Name' }),
    assessedOn: dayColumn({ zh: '评定日期', en: 'Assessed on' }),
    reason: choiceColumn(
      { zh: '评定原因', en: 'Why assessed' },
      { 首次申领: 'first', 到期换证: 'renewal', 残疾状况变化: 'changed', 本人要求: 'own-wish' },
    ),
    fee: moneyColumn({ zh: '评定费用（元）', en: 'Fee' }, { also: ['检查费（元）'] }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'fee' },
  gives: {
    assessedOn: column('assessedOn'),
    assessmentFee: column('fee'),
    assessmentReason: column('reason'),
  },
  absent: { assessedOn: '0001-01-01', assessmentFee: 0 },
  keeps: ['B2.1.5-01'],
});
