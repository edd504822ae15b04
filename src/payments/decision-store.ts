/** The second person's word on what a first one put before her: the same everywhere. */
import type { Transaction } from '#database';

export type SecondWord = { readonly confirmed: boolean; readonly by: number; readonly at: Date };

export const setConfirmed = (
  tx: Transaction,
  what: 'adjustment_proposal' | 'cash_outcome' | 'debt_relief' | 'line_settlement',
  ids: readonly number[],
  { confirmed, by, at }: SecondWord,
) =>
  tx.execute(`update ${what} set confirmed = $2, decided_by = $3, decided_at = $4 where id = any ($1)`, [
    ids,
    confirmed,
    by,
    at,
  ]);
