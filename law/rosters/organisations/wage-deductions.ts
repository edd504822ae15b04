import { column, moneyColumn, organisationCode, roster, textColumn, yesNoColumn } from '#declarations';
import { wageDeduction } from '../../bases-education-and-work.ts';

/** Enterprises with disabled staff, by their returns of tax on profit. */
export const wageDeductions = roster({
  id: 'wage-deductions',
  title: { zh: '残疾职工工资加计扣除名册', en: 'Wages of disabled staff in tax returns' },
  owner: 'tax',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'monitoring'],
  basis: wageDeduction,
  of: 'employer',
  columns: {
    code: organisationCode(
      { zh: '统一社会信用代码', en: 'Unified social credit code' },
      { also: ['纳税人识别号'] },
    ),
    name: textColumn({ zh: '单位名称', en: 'Name' }, { also: ['纳税人名称'] }),
    wages: moneyColumn({ zh: '残疾职工工资（元）', en: 'Wages of disabled staff' }),
    tax: moneyColumn({ zh: '加计扣除前应缴企业所得税（元）', en: 'Tax on profit before the deduction' }),
    deducted: yesNoColumn({ zh: '是否加计扣除', en: 'Deducted twice' }),
  },
  matched: { by: 'code' },
  control: { sum: 'wages' },
  gives: {
    disabledWages: column('wages'),
    profitTaxBefore: column('tax'),
    'enrolled.disabled-wage-deduction': column('deducted'),
  },
  absent: { 'enrolled.disabled-wage-deduction': false },
  keeps: ['S2.2-04'],
});
