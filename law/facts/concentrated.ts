/** Units of concentrated employment: what they declare and what the city supports. Lists of finance and of the federation give it. */
import { choice, wholeNumber, yesNo } from '#policy';

const ofEmployer = { of: 'employer', privacy: 'plain' } as const;

export const concentratedFacts = {
  welfareUnitDeclared: yesNo(
    { zh: '已出具残疾人福利性单位声明函', en: 'Declared itself a welfare unit' },
    ofEmployer,
  ),
  suppliesOwnGoods: yesNo(
    {
      zh: '提供本单位或其他残疾人福利性单位的产品、工程或服务',
      en: 'Supplies what welfare units make or do',
    },
    ofEmployer,
  ),
  concentratedKind: choice(
    { zh: '集中就业扶持类型', en: 'Kind of concentrated employment supported' },
    {
      none: { zh: '无', en: 'None' },
      nonprofit: { zh: '非营利性集中就业机构', en: 'Non-profit body' },
      brand: { zh: '集中就业产品和服务品牌', en: 'Brand of goods or services' },
      leading: { zh: '带动就业龙头企业', en: 'Leading firm' },
    },
    ofEmployer,
  ),
  /** Yearly mean, each person counting once. */
  concentratedHeads: wholeNumber(
    { zh: '上年集中安置残疾人年平均人数', en: 'Persons in concentrated employment, mean of last year' },
    { ...ofEmployer, most: 50_000 },
  ),
  sameItemFunded: yesNo(
    { zh: '同一扶持内容已获其他财政资金', en: 'Other public money pays for the same item' },
    ofEmployer,
  ),
} as const;
