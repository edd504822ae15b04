/** A reform that somebody keeps under a name; all who try reforms see it, its maker alone changes it. */
import type { Reform } from '#policy';
import type { By } from '../amounts/amount-proposal.ts';

export const longestName = 120;
export const mostChanges = 20;

export type NewReform = Reform & { readonly name: string };

export type SavedReform = NewReform & {
  readonly id: number;
  readonly maker: By;
  readonly changedAt: Date;
};
