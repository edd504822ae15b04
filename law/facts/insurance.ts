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
  unemployedSince: dayFact({ zh: '失业日期', en: 'Unemployed since' }),
} as const;
