import type { Text } from '#kernel';

/** Why personal data is used. Every roster names its purposes; every role may act for some of them. */
export const purposes = {
  registry: { zh: '残疾人基础信息登记', en: 'Keeping the register of persons with disabilities' },
  determination: { zh: '待遇资格认定', en: 'Determining entitlement' },
  payment: { zh: '待遇发放', en: 'Paying benefits' },
  service: { zh: '提供服务', en: 'Giving services' },
  outreach: { zh: '主动发现与走访', en: 'Finding and visiting those who were missed' },
  'relapse-watch': { zh: '防返贫监测', en: 'Watching for a fall back into poverty' },
  monitoring: { zh: '规划监测与统计', en: 'Monitoring the plan' },
  audit: { zh: '审计监督', en: 'Audit' },
  own: { zh: '本人查询', en: "The person's own affairs" },
} as const satisfies Record<string, Text>;

export type Purpose = keyof typeof purposes;
