import type { Transaction } from '#database';

/** Writes what happened in the trail, in the same transaction. `#audit` does it; this folder lies below it. */
export type Witness = (
  tx: Transaction,
  event: {
    act: string;
    at: Date;
    person?: number;
    details?: Readonly<Record<string, string | number | boolean | null>>;
  },
) => Promise<unknown>;
