/** A value that is to become law: proposed by one person with its basis, and decided by another who has seen what it would do. */
import { createHash } from 'node:crypto';
import { type Day, dayOf, type Month } from '#kernel';
import type { AmountLine, BasisState } from '#policy';
import type { Effect } from '../simulation/effect.ts';

export type ProposedAmount = {
  readonly programme: string;
  readonly parameter: string;
  /** The county that sets it; else the city. */
  readonly county?: string;
  readonly from: Month;
  /** Fen, a count or a rate; by code where the parameter is a table. */
  readonly value: number | Readonly<Record<string, number>>;
  readonly issuer: string;
  readonly document: string;
  readonly clause?: string;
  readonly state: BasisState;
};

/** Who acts, as it is kept with the proposal. */
export type By = { readonly account: number; readonly name: string };

export type Decision =
  | { readonly standing: 'waiting' }
  | {
      readonly standing: 'approved' | 'refused';
      readonly by: By;
      readonly at: Date;
      readonly reason: string | null;
    };

export type AmountProposal = ProposedAmount & {
  readonly id: number;
  readonly maker: By;
  readonly madeAt: Date;
  /** Null while no month was closed to try it on. */
  readonly effect: Effect | null;
  readonly decision: Decision;
};

/** The dated line that it is, or would be; known from the day on which it was approved. */
export function lineOf(
  { programme, parameter, county, from, value, issuer, document, clause, state }: ProposedAmount,
  approvedAt?: Date,
): AmountLine {
  return {
    programme,
    parameter,
    dated: {
      from,
      value,
      state,
      basis: { issuer: { zh: issuer, en: issuer }, document, ...(clause && { clause }) },
      ...(county ? { layer: 'county', county } : { layer: 'city' }),
      ...(approvedAt && announcedIfLate(from, dayOf(approvedAt))),
    },
  };
}

const announcedIfLate = (from: Month, approved: Day) =>
  `${from}-01` < approved ? { announced: approved } : {};

/** Tells the figures that somebody saw from those that have come since. */
export const seenMark = (effect: Effect | null): string =>
  createHash('sha256').update(JSON.stringify(effect)).digest('hex').slice(0, 16);
