/** What a finding is worth, and how that came about. Pure. */
import { type Fen, formatMoney, type Month, type Text } from '#kernel';
import { type Basis, everyName, type Finding, type Policy } from '#policy';

import { isNothing } from './fact-words.ts';
import { type Around, factsSaid } from './facts-said.ts';

/** "¥130.00 每月", "最多 12 小时（每月）", "优先出行（不限次数）"; undefined when nothing can be counted. */
export function worthOf({ programme, amount, quantity, every }: Finding): Text | undefined {
  const { gives } = programme;
  const per = everyName[every];
  if (gives.kind === 'service' && quantity !== undefined)
    return {
      zh: `最多 ${quantity} ${gives.unit.zh}（${per.zh}）`,
      en: `up to ${quantity} ${gives.unit.en} ${per.en}`,
    };
  if (gives.kind === 'priority' && quantity !== undefined)
    return { zh: `排序得分 ${quantity}`, en: `${quantity} points in the order` };
  if (amount === undefined) return undefined;
  if (gives.kind === 'service' && amount === 0)
    return { zh: `${gives.unit.zh}（不限次数）`, en: `${gives.unit.en}, as often as needed` };
  return { zh: `${formatMoney(amount)} ${per.zh}`, en: `${formatMoney(amount)} ${per.en}` };
}

/** "每月 130 元", "每月最多 12 小时": as one says it; undefined when nothing can be counted. */
export function plainWorthOf({ programme: { gives }, outcome, ...finding }: Finding): Text | undefined {
  if (outcome !== 'entitled') return undefined;
  const { amount, quantity, every } = finding;
  const per = everyName[every];
  if (gives.kind === 'service' && quantity !== undefined)
    return {
      zh: `${per.zh}最多 ${quantity} ${gives.unit.zh}`,
      en: `Up to ${quantity} ${gives.unit.en} ${per.en}`,
    };
  if (gives.kind === 'priority') return { zh: '排队时可以往前排', en: 'A place further up the line' };
  if (amount === undefined || amount === 0) return undefined;
  const sum = plainMoney(amount);
  switch (gives.kind) {
    case 'reimbursement':
      return { zh: `这笔费用可以报 ${sum.zh}`, en: `${sum.en} of the bill is paid back` };
    case 'relief':
      return { zh: `${per.zh}少交 ${sum.zh}`, en: `${sum.en} less to pay ${per.en}` };
    case 'device':
    case 'works':
      return { zh: `最多补 ${sum.zh}`, en: `Up to ${sum.en}` };
    default:
      return { zh: `${every === 'once' ? '一次' : per.zh} ${sum.zh}`, en: `${sum.en} ${per.en}` };
  }
}

/** 130 元, 130.50 元; whole yuan without the fen. */
export function plainMoney(amount: Fen): Text {
  const figure = formatMoney(amount).replace(/\.00$/, '');
  return { zh: `${figure.replace('¥', '')} 元`, en: figure };
}

/** Paid out every month, so that it can be added up. */
export const monthlyCash = ({ programme, outcome, amount, every }: Finding): Fen | undefined =>
  outcome === 'entitled' && every === 'month' && programme.gives.kind === 'cash' ? amount : undefined;

/** One thing that the amount was worked out from. */
export type Ingredient = {
  readonly says: Text;
  readonly source?: Text | undefined;
  readonly basis?: Basis;
  /** The city has not confirmed the figure yet. */
  readonly assumed: boolean;
};

/** The city's figures in force for the month and the facts that were counted, in this order. */
export function ingredientsOf(around: Around): Ingredient[] {
  const { finding, speaking, situation } = around;
  if (finding.outcome !== 'entitled' || finding.amount === undefined) return [];
  const figures = figuresOf(finding, speaking.policy, situation.county);
  const counted = factsSaid(
    finding.amountUses.filter(({ value }) => !isNothing(value)),
    around,
  );
  return [...figures, ...counted.map(({ says, source }) => ({ says, source, assumed: false }))];
}

function figuresOf({ programme, month }: Finding, policy: Policy, county: string | undefined): Ingredient[] {
  return Object.entries(programme.parameters).flatMap(([name, { type, label }]) => {
    const resolved = policy.parameter({ programme: programme.id, name }, month as Month);
    const inForce = (county && resolved.counties.get(county)) || resolved.city;
    if (!inForce || typeof inForce.value !== 'number') return [];
    const value = figure(type, inForce.value);
    return [
      {
        says: { zh: `${label.zh}：${value}`, en: `${label.en}: ${value}` },
        basis: inForce.dated.basis,
        assumed: inForce.dated.state === 'assumed',
      },
    ];
  });
}

function figure(type: 'money' | 'number' | 'rate', value: number): string {
  if (type === 'money') return formatMoney(value);
  return type === 'rate' ? `${value / 100}%` : String(value);
}
