/** Assessment of disability, and the vehicle that a certificate entitles to. Lists of the federation give it. */
import { dayFact, moneyFact, yesNo } from '#policy';

export const assessmentFacts = {
  assessedOn: dayFact({ zh: '残疾评定日期', en: 'Day of the disability assessment' }),
  assessmentFee: moneyFact(
    { zh: '残疾评定费用', en: 'Fee of the disability assessment' },
    { most: 1_000_000 },
  ),
  lowerLimbDisability: yesNo({ zh: '下肢残疾', en: 'Disability of the legs' }),
  ownsMotorWheelchair: yesNo({ zh: '拥有残疾人机动轮椅车', en: 'Owns a motor wheelchair' }),
} as const;
