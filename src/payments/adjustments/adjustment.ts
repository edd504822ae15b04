/** What was learned of a month after it was closed: more is owed, or too much was. Pure. */
import type { OverpaymentCause } from '#declarations';
import type { Fen, Month } from '#kernel';

export const directions = ['arrears', 'overpaid'] as const;
export type Direction = (typeof directions)[number];

/** superseded: found otherwise by a later recomputing. dismissed: a person decided not to follow it; it is not found again. */
export type AdjustmentState = 'found' | 'proposed' | 'accepted' | 'dismissed' | 'superseded';

export type Adjustment = {
  readonly id: number;
  readonly programme: string;
  readonly subject: number;
  /** Of the register: who was paid, or is to be. */
  readonly person: number;
  readonly month: Month;
  /** Fen that are fixed for the month so far. */
  readonly was: Fen;
  /** Fen as we know it now. */
  readonly now: Fen;
  readonly state: AdjustmentState;
};

/** All that was found for a programme and month in one direction, or one of them. */
export type AdjustmentGroup = {
  readonly programme: string;
  readonly month: Month;
  readonly direction: Direction;
};

export type NewProposal = AdjustmentGroup & {
  /** One alone; all that were found when it is left out. */
  readonly adjustment?: number | undefined;
  readonly accept: boolean;
  /** Of what was paid too much. */
  readonly cause: OverpaymentCause | null;
  readonly why: string;
};

export type Proposal = Omit<NewProposal, 'adjustment'> & {
  readonly id: number;
  readonly proposedBy: number;
  readonly proposedAt: Date;
  readonly confirmed: boolean | null;
  readonly persons: number;
  /** Fen that all of them differ by. */
  readonly amount: Fen;
};
