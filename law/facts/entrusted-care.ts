/** Care outside the family. The federation's list of care needs and agreements gives it. */
import { choice, yesNo } from '#policy';

export const entrustedCareFacts = {
  /** The form found to suit at the assessment or the yearly survey. */
  careFormNeeded: choice(
    { zh: '评估需要的托养形式', en: 'Form of entrusted care found needed' },
    {
      none: { zh: '无', en: 'None' },
      residential: { zh: '寄宿托养', en: 'Residential' },
      day: { zh: '日间照料', en: 'Day care' },
      home: { zh: '居家服务', en: 'At home' },
    },
  ),
  supportedInInstitution: yesNo({
    zh: '特困人员集中供养',
    en: 'Supported as destitute in an institution',
  }),
} as const;
