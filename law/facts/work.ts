/** Work, business, study and training. Lists of human resources and of education give it. */
import { choice, dayFact, moneyFact, wholeNumber, yesNo } from '#policy';

export const workFacts = {
  /** 就业困难人员, as confirmed by human resources. */
  hardToEmploy: yesNo({ zh: '已认定为就业困难人员', en: 'Confirmed as having difficulty in finding work' }),
  /** Counted apart from the monthly wage, which leaves it out. */
  publicPostPay: moneyFact(
    { zh: '公益性岗位月报酬', en: 'Monthly pay of the public-welfare post' },
    { most: 1_000_000 },
  ),
  publicPostMonths: wholeNumber(
    { zh: '公益性岗位累计月数', en: 'Months spent in public-welfare posts' },
    { most: 600 },
  ),
  /** The far-off first day of the calendar when no business was ever registered. */
  businessRegisteredOn: dayFact({ zh: '首次市场主体登记日期', en: 'Day the first business was registered' }),
  businessActive: yesNo({ zh: '正常经营', en: 'The business is operating' }),
  /** Paid by human resources; never is a known day. */
  startUpPaidElsewhereOn: dayFact({
    zh: '人社部门一次性创业补贴发放日期',
    en: 'Day on which human resources paid a start-up subsidy',
  }),
  insuredAs: choice(
    { zh: '社会保险缴费身份', en: 'Pays social insurance as' },
    {
      none: { zh: '未缴费', en: 'Does not pay' },
      employee: { zh: '单位职工', en: 'Employee' },
      'self-employed': { zh: '自主创业人员', en: 'Self-employed' },
      flexible: { zh: '灵活就业人员', en: 'Flexible worker' },
    },
  ),
  premiumsPaid: moneyFact(
    { zh: '上年个人缴纳社会保险费', en: 'Social insurance premiums paid last year' },
    { most: 10_000_000 },
  ),
  insuranceSubsidyMonths: wholeNumber(
    { zh: '社保补贴累计享受月数', en: 'Months of insurance subsidy so far' },
    { most: 600 },
  ),
  inInternship: yesNo({ zh: '正在就业见习', en: 'Is in an internship' }),
  internshipMonths: wholeNumber(
    { zh: '就业见习累计月数（不含当月）', en: 'Months of internship before this one' },
    { most: 120 },
  ),
  signedUpForTraining: yesNo({ zh: '已报名职业技能或创业培训', en: 'Signed up for a vocational course' }),
  courseEndedOn: dayFact({ zh: '职业技能培训结业日期', en: 'Day on which a course was finished' }),
  courseFee: moneyFact({ zh: '培训自付费用', en: 'Course fee paid by oneself' }, { most: 10_000_000 }),
  courseCertified: yesNo({ zh: '取得职业技能证书', en: 'Gained a vocational certificate' }),
} as const;

export const studyFacts = {
  studyStage: choice(
    { zh: '就读学段', en: 'Stage of education' },
    {
      none: { zh: '未就读', en: 'Not studying' },
      preschool: { zh: '学前教育', en: 'Preschool' },
      compulsory: { zh: '义务教育', en: 'Compulsory' },
      secondary: { zh: '高中阶段', en: 'Upper secondary' },
      college: { zh: '专科', en: 'College' },
      undergraduate: { zh: '本科', en: 'Undergraduate' },
      postgraduate: { zh: '研究生', en: 'Postgraduate' },
    },
  ),
  graduatesOn: dayFact({ zh: '毕业（预计）日期', en: 'Day of graduation, also expected' }),
  seeksWork: yesNo({ zh: '有就业创业意愿并积极求职', en: 'Wants to work and is looking for work' }),
} as const;
