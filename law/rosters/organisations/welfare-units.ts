import {
  choiceColumn,
  column,
  numberColumn,
  organisationCode,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { clause, plan } from '../../bases.ts';
import { welfareUnits as rules } from '../../bases-education-and-work.ts';

const code = organisationCode(
  { zh: '统一社会信用代码', en: 'Unified social credit code' },
  { also: ['社会信用代码'] },
);

/** Suppliers that declared themselves welfare units in public purchase. How many they employ, the tax office tells. */
export const welfareUnits = roster({
  id: 'welfare-units',
  title: { zh: '政府采购残疾人福利性单位名册', en: 'Welfare units in public purchase' },
  owner: 'finance',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'monitoring'],
  basis: rules,
  of: 'employer',
  columns: {
    code,
    name: textColumn({ zh: '单位名称', en: 'Name' }, { also: ['供应商名称'] }),
    declared: yesNoColumn({ zh: '是否出具声明函', en: 'Declared' }),
    ownGoods: yesNoColumn({ zh: '是否提供福利性单位产品或服务', en: 'Supplies what welfare units make' }),
    preferred: yesNoColumn({ zh: '本年是否享受采购优惠', en: 'Preferred this year' }),
  },
  matched: { by: 'code' },
  gives: {
    welfareUnitDeclared: column('declared'),
    suppliesOwnGoods: column('ownGoods'),
    'enrolled.procurement-preference': column('preferred'),
  },
  absent: { welfareUnitDeclared: false, 'enrolled.procurement-preference': false },
  keeps: ['S2.2-05'],
});

/** Non-profit bodies, brands and leading firms that the city recognised. */
export const concentratedSupport = roster({
  id: 'concentrated-support',
  title: { zh: '残疾人集中就业扶持名册', en: 'Concentrated employment that is supported' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'payment', 'monitoring'],
  basis: clause(plan, '三（二）2'),
  of: 'employer',
  columns: {
    code,
    name: textColumn({ zh: '单位名称', en: 'Name' }, { also: ['机构名称'] }),
    kind: choiceColumn(
      { zh: '扶持类型', en: 'Kind' },
      { 非营利机构: 'nonprofit', 品牌: 'brand', 龙头企业: 'leading', 未认定: 'none' },
    ),
    heads: numberColumn({ zh: '集中安置残疾人数', en: 'Persons employed' }),
    funded: yesNoColumn({ zh: '同一内容是否已获财政资金', en: 'Other public money for the same' }),
    supported: yesNoColumn({ zh: '是否享受扶持', en: 'Is supported' }),
  },
  matched: { by: 'code' },
  gives: {
    concentratedKind: column('kind'),
    concentratedHeads: column('heads'),
    sameItemFunded: column('funded'),
    'enrolled.concentrated-employment-support': column('supported'),
  },
  absent: { concentratedKind: 'none', 'enrolled.concentrated-employment-support': false },
  keeps: ['S2.2-03', 'S2.2-06'],
});
