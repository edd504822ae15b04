/** Facts that nobody can be asked at home, and why. Whoever decides on the programme confirms them. */
import type { Text } from '#kernel';
import type { KnownFacts } from './answer.ts';

const checked: Text = { zh: '由民政部门核对', en: 'civil affairs checks it' };
const assessed: Text = { zh: '要经过评估或鉴定', en: 'an assessment decides' };
const bills: Text = { zh: '看票据和结算单', en: 'by receipts and settlement slips' };
const recorded: Text = { zh: '看办理部门的记录', en: 'by the records of the office' };
const seen: Text = { zh: '要入户查看', en: 'a visit to the home decides' };

export const notAsked = {
  otherHouseholdIncome: checked,
  assetsWithinLimits: checked,
  hasSupporters: checked,
  ownIncomeBelowStandard: checked,
  dibaoEndedOn: recorded,
  dibaoLastAmount: recorded,
  hardshipEventOn: recorded,
  trainingIndication: assessed,
  devicePrice: assessed,
  lastWheelchairOn: recorded,
  lastHearingAidOn: recorded,
  lastProsthesisOn: recorded,
  lastOrthosisOn: recorded,
  lastWhiteCaneOn: recorded,
  lastWalkingAidOn: recorded,
  lastVisualAidOn: recorded,
  lastCareBedOn: recorded,
  daysTrainedElsewhere: recorded,
  homeChangesAgreed: seen,
  homeChangesCost: seen,
  assessedOn: recorded,
  medicalAssistanceThisYear: recorded,
  unemploymentPaidMonths: recorded,
  leftWorkUnwillingly: recorded,
  unemployedSince: recorded,
  pensionPaidMonths: recorded,
  maintenanceDrugCost: bills,
  hardToEmploy: recorded,
  publicPostMonths: recorded,
  businessActive: seen,
  startUpPaidElsewhereOn: recorded,
  premiumsPaid: bills,
  insuranceSubsidyMonths: recorded,
  internshipMonths: recorded,
  courseFee: bills,
  courseCertified: bills,
  graduatesOn: recorded,
  seeksWork: recorded,
} as const satisfies Partial<Record<keyof KnownFacts, Text>>;
