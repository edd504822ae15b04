import type { Text } from '#kernel';

/** Every screen by its key; those in the menu stand in its order. */
export const screens = {
  home: { zh: '首页', en: 'Home' },
  search: { zh: '查找', en: 'Search' },
  month: { zh: '本月', en: 'The month' },
  cases: { zh: '办件', en: 'Cases' },
  outreach: { zh: '走访任务', en: 'Visits' },
  warnings: { zh: '返贫预警', en: 'Warnings' },
  candidates: { zh: '潜在对象', en: 'Candidates' },
  doubts: { zh: '待核实', en: 'Doubts' },
  differences: { zh: '差异', en: 'Differences' },
  'take-up': { zh: '申领率', en: 'Take-up' },
  questions: { zh: '部门待答', en: 'Questions' },
  imports: { zh: '名册导入', en: 'Imports' },
  'what-if': { zh: '试算', en: 'What if' },
  amounts: { zh: '标准', en: 'Amounts' },
  plan: { zh: '规划', en: 'The plan' },
  payments: { zh: '发放', en: 'Payments' },
  adjustments: { zh: '补发与追回', en: 'Adjustments' },
  budgets: { zh: '资金', en: 'Funds' },
  exports: { zh: '导出', en: 'Exports' },
  audit: { zh: '审计', en: 'Audit' },
  accounts: { zh: '账号', en: 'Accounts' },
  own: { zh: '我的待遇', en: 'My entitlements' },
  person: { zh: '个人档案', en: 'Person' },
  statement: { zh: '待遇清单', en: 'Statement' },
  import: { zh: '导入名册', en: 'Import' },
  task: { zh: '走访任务', en: 'Visit' },
  case: { zh: '办件', en: 'Case' },
  warning: { zh: '返贫预警', en: 'Warning' },
  'payment-run': { zh: '发放批次', en: 'Payment run' },
} as const satisfies Record<string, Text>;

export type Screen = keyof typeof screens;

/** Reached from another screen, never from the menu. */
export const inner: readonly Screen[] = [
  'person',
  'statement',
  'import',
  'task',
  'warning',
  'case',
  'payment-run',
];

/** What changes something, or shows what is sealed. */
export const deeds = [
  'reveal-number',
  'send-roster',
  'take-roster',
  'decide-match',
  'open-case',
  'move-case',
  'record-outcome',
  'hand-over',
  'answer-question',
  'assess-warning',
  'follow-up',
  'run-month',
  'export-rows',
  'export-totals',
  'try-reform',
  'propose-amount',
  'decide-amount',
  'make-payments',
  'check-payments',
  'keep-accounts',
  'verify-trail',
] as const;

export type Deed = (typeof deeds)[number];
