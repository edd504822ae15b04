/** What a fund has for a year, and what of it is set aside for a programme. Pure. */
import type { Treasury } from '#declarations';
import type { Fen } from '#kernel';

export type NewBudget = {
  readonly year: number;
  readonly fund: string;
  /** Null: what the fund itself has. */
  readonly programme: string | null;
  readonly amount: Fen;
  /** The notice that grants it, such as 庆财社〔2026〕12号. */
  readonly document: string;
};

export type Budget = NewBudget & {
  readonly id: number;
  readonly proposedBy: number;
  readonly proposedAt: Date;
  readonly approved: boolean | null;
};

export type OverCap = {
  readonly because: 'over-cap';
  readonly fund: string;
  readonly percent: number;
  /** Fen more than the cap allows. */
  readonly over: Fen;
};

type Standing = Pick<NewBudget, 'fund' | 'programme' | 'amount'>;

/** The cap that a budget would break beside those that stand in its year; undefined where it breaks none. */
export function brokenCap(
  { caps }: Pick<Treasury, 'caps'>,
  budget: Standing,
  standing: readonly Standing[],
): OverCap | undefined {
  const { programme } = budget;
  if (programme === null) return undefined;
  const ofFund = standing.filter(({ fund }) => fund === budget.fund);
  for (const { fund, programmes, percent } of caps) {
    if (fund !== budget.fund || !programmes.includes(programme)) continue;
    const sum = (those: readonly Standing[]) => those.reduce((all, { amount }) => all + amount, 0);
    const has = sum(ofFund.filter((one) => one.programme === null));
    const aside = sum(ofFund.filter((one) => one.programme !== null && programmes.includes(one.programme)));
    const over = aside + budget.amount - Math.floor((has * percent) / 100);
    if (over > 0) return { because: 'over-cap', fund, percent, over: over as Fen };
  }
  return undefined;
}
