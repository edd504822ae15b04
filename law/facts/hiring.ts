/**
 * What employers who formally hired persons with disabilities may ask for: contract of a year or more, insured, paid the minimum wage or more.
 * Their yearly application, checked person by person, gives it; what others pay for the same person is told apart in it.
 */
import { moneyFact, wholeNumber, yesNo } from '#policy';

const ofEmployer = { of: 'employer', privacy: 'plain' } as const;
const heads = { ...ofEmployer, most: 50_000 } as const;
const months = { ...ofEmployer, most: 600_000 } as const;
const sum = { ...ofEmployer, most: 10_000_000_000 } as const;

export const hiringFacts = {
  hiredMonths: wholeNumber(
    { zh: '上年正式招录残疾职工人月数', en: 'Months of formally hired disabled staff last year' },
    months,
  ),
  hiredMonthsInPublicPosts: wholeNumber(
    { zh: '其中公益性岗位人月数', en: 'Of them, months in public-welfare posts' },
    months,
  ),
  /** The employer's part of old-age, medical and unemployment insurance, also for public-welfare posts. */
  disabledStaffPremiums: moneyFact(
    { zh: '上年为残疾职工缴纳的单位部分社会保险费', en: "Employer's premiums for disabled staff last year" },
    sum,
  ),
  staffTrained: wholeNumber(
    { zh: '上年培训合格的残疾职工人数（不含免费培训）', en: 'Disabled staff trained last year at own cost' },
    heads,
  ),
  staffTrainingCost: moneyFact({ zh: '上年残疾职工培训费用', en: 'Cost of training disabled staff' }, sum),
  /** A certificate is one person at one level of one occupation. */
  certificatesGained: wholeNumber(
    { zh: '残疾职工取得的技能等级证书数', en: 'Vocational certificates that disabled staff gained' },
    heads,
  ),
  certificatesPaidBefore: wholeNumber(
    { zh: '其中同一等级已补贴过的证书数', en: 'Of them, at a level that was paid for before' },
    heads,
  ),
  certificateFees: moneyFact({ zh: '职业技能鉴定费用', en: 'Fees of the skill assessments' }, sum),
  postsAdapted: wholeNumber(
    { zh: '已验收的残疾职工岗位设备改造数', en: 'Posts equipped or adapted and accepted' },
    heads,
  ),
  postsPaidBefore: wholeNumber(
    { zh: '其中以前已补贴过的岗位数', en: 'Of them, posts that were paid for before' },
    heads,
  ),
  adaptationApproved: yesNo(
    { zh: '设施设备购置改造方案已批准', en: 'The plan of equipment and adaptation was approved' },
    ofEmployer,
  ),
  adaptationCost: moneyFact({ zh: '设施设备购置改造费用', en: 'Cost of equipment and adaptation' }, sum),
} as const;

/** The same applications, seen from the person who was hired. */
export const hiredPersonFacts = {
  postSubsidyDrawnForOne: yesNo({
    zh: '单位正为其享受岗位补贴',
    en: 'The employer draws the post subsidy for this person',
  }),
  insuranceSubsidyDrawnForOne: yesNo({
    zh: '单位正为其享受社会保险补贴',
    en: 'The employer draws the insurance subsidy for this person',
  }),
} as const;
