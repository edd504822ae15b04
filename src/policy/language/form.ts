/** The forms a benefit can take. `every` says how often its amount is due. */
import type { Text } from '#kernel';

export type Every = 'month' | 'year' | 'once' | 'bill' | 'need' | 'session';

export type Form =
  | { readonly kind: 'cash'; readonly every: 'month' | 'year' | 'once' }
  | { readonly kind: 'reimbursement'; readonly every: 'bill'; readonly bill: Text }
  | { readonly kind: 'relief'; readonly every: 'month' | 'year'; readonly of: Text }
  | { readonly kind: 'deduction'; readonly every: 'month'; readonly from: Text }
  | { readonly kind: 'service'; readonly every: 'month' | 'year'; readonly unit: Text }
  | { readonly kind: 'device'; readonly every: 'need' }
  | { readonly kind: 'works'; readonly every: 'once' }
  | { readonly kind: 'priority'; readonly every: 'once' }
  | { readonly kind: 'levy'; readonly every: 'year' }
  | { readonly kind: 'reward'; readonly every: 'year' | 'month' }
  | { readonly kind: 'per-session'; readonly every: 'month' | 'year'; readonly session: Text };

export const monthly: Form = { kind: 'cash', every: 'month' };
export const yearly: Form = { kind: 'cash', every: 'year' };
export const oneOff: Form = { kind: 'cash', every: 'once' };
export const reimbursement = (bill: Text): Form => ({ kind: 'reimbursement', every: 'bill', bill });
export const relief = (of: Text, every: 'month' | 'year'): Form => ({ kind: 'relief', every, of });
/** Not paid: taken off the income that another programme counts. */
export const deduction = (from: Text): Form => ({ kind: 'deduction', every: 'month', from });
/** The edition's quantity caps the units, its amount what the city pays for them. */
export const service = (unit: Text, every: 'month' | 'year'): Form => ({ kind: 'service', every, unit });
export const device: Form = { kind: 'device', every: 'need' };
export const works: Form = { kind: 'works', every: 'once' };
export const priority: Form = { kind: 'priority', every: 'once' };
/** The employer owes it. */
export const levy: Form = { kind: 'levy', every: 'year' };
export const reward = (every: 'year' | 'month'): Form => ({ kind: 'reward', every });
export const perSession = (session: Text, every: 'month' | 'year'): Form => ({
  kind: 'per-session',
  every,
  session,
});

/** Forms of which nothing is given when the amount comes out as nothing. */
export const needsAmount = ({ kind }: Form) => kind !== 'priority' && kind !== 'service';

const names: Readonly<Record<Form['kind'], Text>> = {
  cash: { zh: '现金', en: 'Cash' },
  reimbursement: { zh: '费用报销', en: 'Reimbursement' },
  relief: { zh: '费用减免', en: 'Fee relief' },
  deduction: { zh: '收入扣减', en: 'Deduction from income' },
  service: { zh: '服务', en: 'Service' },
  device: { zh: '辅助器具', en: 'Assistive device' },
  works: { zh: '改造工程', en: 'Works' },
  priority: { zh: '优先排序', en: 'Priority' },
  levy: { zh: '应缴', en: 'Levy' },
  reward: { zh: '奖励补贴', en: 'Reward' },
  'per-session': { zh: '按次补贴', en: 'Subsidy per session' },
};
export const formName = ({ kind }: Form): Text => names[kind];

export const everyName: Readonly<Record<Every, Text>> = {
  month: { zh: '每月', en: 'a month' },
  year: { zh: '每年', en: 'a year' },
  once: { zh: '一次性', en: 'once' },
  bill: { zh: '每次费用', en: 'per bill' },
  need: { zh: '每次适配', en: 'per fitting' },
  session: { zh: '每次', en: 'per session' },
};
