import {
  choiceColumn,
  column,
  moneyColumn,
  numberColumn,
  organisationCode,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { clause, plan } from '../../bases.ts';
import { purchaseOfServices } from '../../bases-services.ts';

const code = organisationCode(
  { zh: '统一社会信用代码', en: 'Unified social credit code' },
  { also: ['社会信用代码'] },
);
const name = textColumn({ zh: '机构名称', en: 'Name' }, { also: ['单位名称', '承接主体名称'] });

/** What the city bought of whom, month by month. */
export const providerContracts = roster({
  id: 'provider-contracts',
  title: { zh: '政府购买助残服务合同名册', en: 'Contracts on services bought by the city' },
  owner: 'federation',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination', 'payment', 'monitoring'],
  basis: purchaseOfServices,
  of: 'provider',
  columns: {
    code,
    name,
    field: choiceColumn(
      { zh: '服务领域', en: 'Field' },
      { 康复: 'rehabilitation', 托养照护: 'care', 就业服务: 'employment', 社会工作: 'community' },
    ),
    inForce: yesNoColumn({ zh: '合同是否有效', en: 'In force' }),
    price: moneyColumn({ zh: '合同单价（元）', en: 'Price of a unit' }),
    units: numberColumn({ zh: '当月验收服务量', en: 'Units accepted' }),
    paid: yesNoColumn({ zh: '是否已支付', en: 'Paid' }),
  },
  matched: { by: 'code' },
  gives: {
    purchaseField: column('field'),
    contractInForce: column('inForce'),
    contractPrice: column('price'),
    unitsAccepted: column('units'),
    'enrolled.purchased-services': column('paid'),
  },
  absent: {
    purchaseField: 'none',
    contractInForce: false,
    unitsAccepted: 0,
    'enrolled.purchased-services': false,
  },
  keeps: ['S3.10-06', 'B5.6-01', 'S2.4-02'],
});

/** Who asked for a place, equipment, staff or technology. */
export const providerSupportRequests = roster({
  id: 'provider-support-requests',
  title: { zh: '残疾人服务机构扶持申请名册', en: 'Providers that asked for support' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'payment', 'monitoring'],
  basis: clause(plan, '三（三）11'),
  of: 'provider',
  columns: {
    code,
    name,
    item: choiceColumn(
      { zh: '扶持内容', en: 'Support asked for' },
      { 场地: 'place', 设备: 'equipment', 人才: 'staff', 技术: 'technology', 未申请: 'none' },
    ),
    cost: moneyColumn({ zh: '所需费用（元）', en: 'Cost' }),
    funded: yesNoColumn({ zh: '同一内容是否已获财政资金', en: 'Other public money for the same' }),
    publicBenefit: yesNoColumn({ zh: '是否公益性', en: 'For the public benefit' }),
    openToAll: yesNoColumn({ zh: '是否普惠性', en: 'Open to all' }),
    chain: yesNoColumn({ zh: '是否连锁品牌运营', en: 'Chain or brand' }),
    supported: yesNoColumn({ zh: '是否享受扶持', en: 'Is supported' }),
  },
  matched: { by: 'code' },
  control: { sum: 'cost' },
  gives: {
    supportItem: column('item'),
    supportCost: column('cost'),
    supportItemFunded: column('funded'),
    publicBenefit: column('publicBenefit'),
    openToAll: column('openToAll'),
    chainOrBrand: column('chain'),
    'enrolled.provider-support': column('supported'),
  },
  absent: { supportItem: 'none', 'enrolled.provider-support': false },
  keeps: ['S3.11-03'],
});
