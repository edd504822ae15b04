import type { Text } from '#kernel';

/** The bodies that own lists, decide on programmes and answer for commitments. */
export const departments = {
  federation: { zh: '残联', en: "Disabled Persons' Federation" },
  civilAffairs: { zh: '民政局', en: 'Civil Affairs' },
  humanResources: { zh: '人社局', en: 'Human Resources and Social Security' },
  medicalSecurity: { zh: '医保局', en: 'Healthcare Security' },
  health: { zh: '卫健委', en: 'Health Commission' },
  education: { zh: '教育局', en: 'Education' },
  housing: { zh: '住建局', en: 'Housing and Construction' },
  publicSecurity: { zh: '公安局', en: 'Public Security' },
  ruralRevitalisation: { zh: '乡村振兴局', en: 'Rural Revitalisation' },
  tax: { zh: '税务局', en: 'Taxation' },
  finance: { zh: '财政局', en: 'Finance' },
  justice: { zh: '司法局', en: 'Justice' },
  veterans: { zh: '退役军人局', en: 'Veterans Affairs' },
} as const satisfies Record<string, Text>;

export type Department = keyof typeof departments;
