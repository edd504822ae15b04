/** Assessment of disability, and the vehicle that a certificate entitles to. Lists of the federation give it. */
import { choice, dayFact, moneyFact, yesNo } from '#policy';

export const assessmentFacts = {
  assessedOn: dayFact({ zh: '残疾评定日期', en: 'Day of the disability assessment' }),
  assessmentFee: moneyFact(
    { zh: '残疾评定费用', en: 'Fee of the disability assessment' },
    { most: 1_000_000 },
  ),
  /** A re-grade that the holder asks for without cause is not paid for again. */
  assessmentReason: choice(
    { zh: '评定原因', en: 'Why the disability was assessed' },
    {
      first: { zh: '首次申领', en: 'First certificate' },
      renewal: { zh: '到期换证', en: 'The certificate expired' },
      changed: { zh: '残疾状况变化', en: 'The disability changed' },
      'own-wish': { zh: '无变化、本人要求', en: 'Nothing changed; at one’s own wish' },
    },
  ),
  lowerLimbDisability: yesNo({ zh: '下肢残疾', en: 'Disability of the legs' }),
  ownsMotorWheelchair: yesNo({ zh: '拥有残疾人机动轮椅车', en: 'Owns a motor wheelchair' }),
} as const;
