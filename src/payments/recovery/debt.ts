/** What was paid too much and is to come back: from whom, why, and what is left of it. Pure. */
import type { OverpaymentCause } from '#declarations';
import type { Day, Fen, Month } from '#kernel';

/** stopped: nothing is taken while an appeal is open or a relief waits. closed: nothing is left of it. */
export type DebtState = 'open' | 'stopped' | 'closed';

/** waived: given up. cancelled: it never was one; what was taken is owed again. */
export const reliefs = ['waived', 'cancelled'] as const;
export type Relief = (typeof reliefs)[number];

export type Debt = {
  readonly id: number;
  readonly programme: string;
  /** Of the register: who was paid too much. */
  readonly person: number;
  readonly month: Month;
  /** Fen at the beginning. */
  readonly amount: Fen;
  /** Fen that are left. */
  readonly left: Fen;
  readonly cause: OverpaymentCause;
  readonly state: DebtState;
  readonly stoppedWhy: string | null;
  readonly fixedAt: Date;
  /** Null while nobody knows of a death. */
  readonly diedOn: Day | null;
};

/** Money that went out for a month after the death is no debt of the person: it stands in the account, for who inherits to give back. */
export const isOfEstate = ({ diedOn, month }: Pick<Debt, 'diedOn' | 'month'>): boolean =>
  diedOn !== null && month > diedOn.slice(0, 7);
