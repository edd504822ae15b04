import {
  always,
  choiceColumn,
  column,
  moneyColumn,
  numberColumn,
  organisationCode,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { vatForConcentratedUnits } from '../../bases-services.ts';

/** Units with the tax relief for concentrated employment, month by month. */
export const concentratedUnits = roster({
  id: 'concentrated-units',
  title: { zh: '集中安置残疾人就业单位名册', en: 'Units of concentrated employment' },
  owner: 'tax',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination', 'monitoring'],
  basis: vatForConcentratedUnits,
  of: 'employer',
  columns: {
    code: organisationCode(
      { zh: '统一社会信用代码', en: 'Unified social credit code' },
      { also: ['纳税人识别号'] },
    ),
    name: textColumn({ zh: '单位名称', en: 'Name' }, { also: ['纳税人名称'] }),
    staff: numberColumn({ zh: '在职职工人数', en: 'Staff' }),
    disabled: numberColumn({ zh: '安置残疾人人数', en: 'Disabled staff' }),
    massage: yesNoColumn({ zh: '是否盲人按摩机构', en: 'Blind massage' }),
    fair: yesNoColumn({
      zh: '是否逐人签约参保并足额发薪',
      en: 'Contract, insurance and full wages for each',
    }),
    credit: choiceColumn(
      { zh: '纳税信用等级', en: 'Grade of tax credit' },
      { A: 'a', B: 'b', M: 'm', C: 'c', D: 'd' },
      { also: ['纳税信用级别'] },
    ),
    vat: moneyColumn({ zh: '已缴增值税（元）', en: 'VAT paid' }),
    refunded: yesNoColumn({ zh: '是否已退税', en: 'Refunded' }),
  },
  matched: { by: 'code' },
  control: { sum: 'vat' },
  gives: {
    concentratedUnit: always(true),
    staffThisMonth: column('staff'),
    disabledStaff: column('disabled'),
    blindMassage: column('massage'),
    fairTerms: column('fair'),
    taxCredit: column('credit'),
    vatPaid: column('vat'),
    'enrolled.concentrated-vat-refund': column('refunded'),
  },
  absent: { concentratedUnit: false, 'enrolled.concentrated-vat-refund': false },
  keeps: ['S2.2-04'],
});
