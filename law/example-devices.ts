/** What is known of a person who needs a device, before a case says how hers differs. */
import { yuan } from '#kernel';

/** A wheelchair for 900 yuan, the first one; no project has enlisted the person. */
export const needsWheelchair = {
  diagnosedByHospital: false,
  residencePermit: false,
  deviceNeeded: 'wheelchair',
  devicePrice: yuan(900),
  devicePaidByInsurance: yuan(0),
  lastWheelchairOn: '0001-01-01',
  fukangPlace: 'none',
  inLoveAidQuota: false,
  measuredOnTour: false,
  onSchoolDeviceList: false,
  deviceOutgrown: false,
} as const;
