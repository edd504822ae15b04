/** Social insurance: schemes, contributions, bills. Lists of human resources and of healthcare security give it. */
import { choice, dayFact, moneyFact, wholeNumber, yesNo } from '#policy';

export const insuranceFacts = {
  pensionScheme: choice(
    { zh: '基本养老保险险种', en: 'Basic pension insurance' },
    {
      none: { zh: '未参保', en: 'Not insured' },
      residents: { zh: '城乡居民养老保险', en: "Residents' pension insurance" },
      employees: { zh: '职工养老保险', en: "Employees' pension insurance" },
    },
  ),
  drawsPension: yesNo({ zh: '已领取基本养老金', en: 'Draws a basic pension' }),
  medicalScheme: choice(
    { zh: '基本医疗保险险种', en: 'Basic medical insurance' },
    {
      none: { zh: '未参保', en: 'Not insured' },
      residents: { zh: '城乡居民医保', en: "Residents' medical insurance" },
      employees: { zh: '职工医保', en: "Employees' medical insurance" },
    },
  ),
  /** Of the month: costs within the catalogue that basic and critical-illness insurance left open. */
  billAfterInsurance: moneyFact(
    { zh: '医保报销后政策范围内自付费用', en: 'Covered costs left open by insurance' },
    { most: 100_000_000 },
  ),
  medicalAssistanceThisYear: moneyFact(
    { zh: '本年已享受医疗救助', en: 'Medical assistance received this year' },
    { most: 100_000_000 },
  ),
  unemploymentPaidMonths: wholeNumber(
    { zh: '失业保险累计缴费月数', en: 'Months paid into unemployment insurance' },
    { most: 600 },
  ),
  registeredUnemployed: yesNo({ zh: '已办理失业登记', en: 'Registered as unemployed' }),
  leftWorkUnwillingly: yesNo({ zh: '非因本人意愿中断就业', en: 'Left work against own will' }),
  workCapacityLost: yesNo({ zh: '经鉴定完全丧失劳动能力', en: 'Found to have lost all capacity to work' }),
  pensionPaidMonths: wholeNumber(
    { zh: '职工养老保险累计缴费月数', en: "Months paid into employees' pension insurance" },
    { most: 720 },
  ),
  /** On the register of severe mental illness and on maintenance drugs. */
  onMaintenanceDrugs: yesNo(
    { zh: '重性精神病维持用药', en: 'On maintenance drugs for a severe mental illness' },
    { privacy: 'special' },
  ),
  maintenanceDrugCost: moneyFact(
    { zh: '当月门诊维持用药费用', en: 'Cost of maintenance drugs of the month' },
    { privacy: 'special', most: 10_000_000 },
  ),
  /** Own part of the premiums of the year, after the general subsidy. */
  farmPremium: moneyFact(
    { zh: '本年农业保险自缴保费', en: 'Own premiums for farm insurance this year' },
    { of: 'household', most: 10_000_000 },
  ),
  unemployedSince: dayFact({ zh: '失业日期', en: 'Unemployed since' }),
} as const;
