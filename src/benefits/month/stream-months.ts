/** A month over more persons than memory holds: block by block, keeping only sums. For simulations and for populations not in the register. */
import { createHash } from 'node:crypto';
import type { Month } from '#kernel';
import type { Population } from '#policy';
import type { MonthLaw } from '../month-law.ts';
import { bytesOf } from '../snapshot/freeze.ts';

export type StreamTotal = { entitled: number; undecided: number; amount: number };
export type Streamed = {
  readonly persons: number;
  readonly totals: ReadonlyMap<string, StreamTotal>;
  /** Of all outcomes and amounts in the order of the blocks. */
  readonly hash: string;
};

/** Each block holds whole households; it may be reused by the giver once the next is asked for. */
export async function streamMonth(
  { columns }: Pick<MonthLaw, 'columns'>,
  month: Month,
  blocks: Iterable<Population> | AsyncIterable<Population>,
): Promise<Streamed> {
  const totals = new Map<string, StreamTotal>();
  const hash = createHash('sha256');
  let persons = 0;
  for await (const block of blocks) {
    persons += block.person.rows;
    for (const [programme, { outcome, amount }] of columns.run(block, month)) {
      hash.update(bytesOf(outcome)).update(bytesOf(amount));
      const total = totals.get(programme) ?? { entitled: 0, undecided: 0, amount: 0 };
      totals.set(programme, total);
      for (let row = 0; row < outcome.length; row++) {
        if (outcome[row] === 2) total.undecided += 1;
        if (outcome[row] !== 1) continue;
        total.entitled += 1;
        total.amount += amount[row]!;
      }
    }
  }
  return { persons, totals, hash: hash.digest('hex') };
}
