/** What providers ask the city for, and what the city buys from them. A list of the federation gives it. */
import { choice, moneyFact, wholeNumber, yesNo } from '#policy';

const ofProvider = { of: 'provider', privacy: 'plain' } as const;

export const providerSupportFacts = {
  supportItem: choice(
    { zh: '申请扶持内容', en: 'Support asked for' },
    {
      none: { zh: '未申请', en: 'None' },
      place: { zh: '场地', en: 'Place' },
      equipment: { zh: '设备', en: 'Equipment' },
      staff: { zh: '人才', en: 'Staff' },
      technology: { zh: '技术', en: 'Technology' },
    },
    ofProvider,
  ),
  supportCost: moneyFact(
    { zh: '扶持内容费用', en: 'Cost of what is asked for' },
    { ...ofProvider, most: 1_000_000_000 },
  ),
  supportItemFunded: yesNo(
    { zh: '同一内容已获其他财政资金', en: 'Other public money pays for the same item' },
    ofProvider,
  ),
  publicBenefit: yesNo({ zh: '公益性机构', en: 'Works for the public benefit' }, ofProvider),
  openToAll: yesNo({ zh: '普惠性机构', en: 'Open to all at moderate prices' }, ofProvider),
  chainOrBrand: yesNo({ zh: '连锁化、品牌化运营', en: 'Runs as a chain or a brand' }, ofProvider),
  purchaseField: choice(
    { zh: '政府购买服务领域', en: 'Field in which the city buys services' },
    {
      none: { zh: '无合同', en: 'No contract' },
      rehabilitation: { zh: '康复', en: 'Rehabilitation' },
      care: { zh: '托养照护', en: 'Care' },
      employment: { zh: '就业服务', en: 'Employment services' },
      community: { zh: '社会工作和社区服务', en: 'Social work and community services' },
    },
    ofProvider,
  ),
  contractInForce: yesNo({ zh: '购买服务合同有效', en: 'The contract is in force' }, ofProvider),
  contractPrice: moneyFact(
    { zh: '合同约定单价', en: 'Price of a unit by the contract' },
    { ...ofProvider, most: 10_000_000 },
  ),
  /** Units that another programme pays for are left out where they are counted. */
  unitsAccepted: wholeNumber(
    {
      zh: '当月验收合格的服务量（不含其他项目已付费）',
      en: 'Units accepted this month that nobody else pays',
    },
    { ...ofProvider, most: 100_000 },
  ),
} as const;
