/** Employers. Their yearly declaration, checked by the federation, gives it; premiums and refunds come from tax and finance. */
import { choice, moneyFact, wholeNumber, yesNo } from '#policy';

const ofEmployer = { of: 'employer', privacy: 'plain' } as const;
/** A hundred thousand million yuan: more than any employer in the city pays in a year. */
const largeSum = { ...ofEmployer, most: 10_000_000_000_000 } as const;

/** What is paid for staff with disabilities alone. */
const lesserSum = { ...ofEmployer, most: 10_000_000_000 } as const;

export const employerFacts = {
  employerKind: choice(
    { zh: '单位性质', en: 'Kind of employer' },
    {
      enterprise: { zh: '企业', en: 'Enterprise' },
      agency: { zh: '机关', en: 'Public agency' },
      institution: { zh: '事业单位', en: 'Public institution' },
      association: { zh: '社会组织', en: 'Social organisation' },
    },
    ofEmployer,
  ),
  staff: wholeNumber(
    { zh: '上年在职职工年平均人数', en: 'Average number of staff last year' },
    { ...ofEmployer, most: 500_000 },
  ),
  /** With contracts of a year or more, the minimum wage and insurance. 250 stands for two and a half persons. */
  placedSevere: wholeNumber(
    {
      zh: '上年安排一、二级残疾人（含一至三级残疾军人，百分之一人）',
      en: 'Persons of grade 1 or 2 and soldiers of grade 1 to 3 employed last year, in hundredths of a person',
    },
    { ...ofEmployer, most: 5_000_000 },
  ),
  placedOther: wholeNumber(
    {
      zh: '上年安排三、四级残疾人（含四至八级残疾军人，百分之一人）',
      en: 'Persons of grade 3 or 4 and soldiers of grade 4 to 8 employed last year, in hundredths of a person',
    },
    { ...ofEmployer, most: 5_000_000 },
  ),
  totalWages: moneyFact({ zh: '上年在职职工工资总额', en: 'All wages paid last year' }, largeSum),
  placementVerified: yesNo(
    { zh: '通过按比例就业年审', en: 'The yearly check confirmed the persons employed' },
    ofEmployer,
  ),
  leviesSettled: yesNo({ zh: '无欠缴残保金', en: 'Owes no levy of earlier years' }, ofEmployer),
  concentratedUnit: yesNo(
    { zh: '享受集中就业税收优惠', en: 'Has the tax relief for concentrated employment' },
    ofEmployer,
  ),
  /** Heads in the month, each counting once. */
  disabledStaff: wholeNumber(
    { zh: '当月安置残疾人人数', en: 'Persons with disabilities employed this month' },
    { ...ofEmployer, most: 50_000 },
  ),
  staffThisMonth: wholeNumber(
    { zh: '当月在职职工人数', en: 'Number of staff this month' },
    { ...ofEmployer, most: 500_000 },
  ),
  /** Contracts of a year or more, insurance, and wages of the minimum or more through a bank, for each of them. */
  fairTerms: yesNo(
    {
      zh: '与每位残疾职工签约一年以上、参保并按月足额支付工资',
      en: 'Contract, insurance and full wages for each disabled worker',
    },
    ofEmployer,
  ),
  taxCredit: choice(
    { zh: '纳税信用等级', en: 'Grade of tax credit' },
    {
      a: { zh: 'A级', en: 'A' },
      b: { zh: 'B级', en: 'B' },
      m: { zh: 'M级', en: 'M' },
      c: { zh: 'C级', en: 'C' },
      d: { zh: 'D级', en: 'D' },
    },
    ofEmployer,
  ),
  disabledWages: moneyFact({ zh: '上年残疾职工工资', en: 'Wages of disabled staff last year' }, lesserSum),
  profitTaxBefore: moneyFact(
    { zh: '上年加计扣除前应缴企业所得税', en: 'Tax on profit of last year before the deduction' },
    largeSum,
  ),
  blindMassage: yesNo({ zh: '盲人按摩机构', en: 'Is a blind massage business' }, ofEmployer),
  vatPaid: moneyFact({ zh: '当月已缴增值税', en: 'VAT paid this month' }, largeSum),
  /** For disabled persons in public-welfare posts only. */
  publicPostPremiums: moneyFact(
    {
      zh: '公益性岗位残疾人社会保险费（单位缴纳，上年）',
      en: 'Premiums paid last year for public-welfare posts',
    },
    lesserSum,
  ),
} as const;
