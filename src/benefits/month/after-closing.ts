import type { Transaction } from '#database';
import type { Month } from '#kernel';
import type { Extract } from '../snapshot/extract.ts';

/** A month as it was just closed: its lists are written, and the facts that it was run from are still at hand. */
export type ClosedMonth = { readonly month: Month; readonly at: Date; readonly extract: Extract };

/** Work that follows from a closed month. It stands or falls with the closing: cut off, the month is closed again with it. */
export type AfterClosing = {
  /** Facts that it reads beside those of the law, and how many months back. */
  readonly facts: ReadonlyMap<string, number>;
  follow(tx: Transaction, closed: ClosedMonth): Promise<void>;
};
