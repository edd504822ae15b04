import type { Transaction } from '#database';
import { type Day, type Month, monthOf } from '#kernel';

export type NewestRun = {
  readonly id: number;
  readonly month: Month;
  /** The frozen facts; for the system alone. */
  content(tx: Transaction): Promise<Buffer>;
};

/** The newest run of the newest closed month. */
export async function findNewestDone(tx: Transaction): Promise<NewestRun | undefined> {
  const [row] = await tx.query<{ id: number; month: Day; hash: string }>(
    `select id, month, snapshot_hash as hash from month_run where state = 'done' order by month desc, known_at desc, id desc limit 1`,
  );
  if (!row) return undefined;
  return {
    id: row.id,
    month: monthOf(row.month),
    content: async (within) => {
      const [found] = await within.query<{ content: Buffer }>(
        'select content from snapshot where hash = $1',
        [row.hash],
      );
      return found!.content;
    },
  };
}
