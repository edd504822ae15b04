/** What was fixed too high, by how far its payment has come. Pure. */
import { type Fen, fen } from '#kernel';
import type { FixedTooHigh } from './proposal-store.ts';

export type Split = {
  /** Not paid yet: so much of the obligation is not paid out. */
  readonly corrections: readonly {
    readonly adjustment: number;
    readonly obligation: number;
    readonly amount: Fen;
    /** The year to whose money it returns; null where none was set aside. */
    readonly setAside: number | null;
    readonly programme: string;
    readonly person: number;
  }[];
  /** Paid already: to come back. */
  readonly debts: readonly {
    readonly adjustment: number;
    readonly programme: string;
    readonly person: number;
    readonly amount: Fen;
  }[];
  /** Adjustments of whose money it is not known yet whether it is paid: they wait. */
  readonly waiting: readonly number[];
};

/** What is not paid out yet is corrected first; what the payee has, is a debt. */
export function splitTooHigh(rows: readonly FixedTooHigh[]): Split {
  const byAdjustment = Map.groupBy(rows, ({ adjustment }) => adjustment);
  const corrections: Split['corrections'][number][] = [];
  const debts: Split['debts'][number][] = [];
  const waiting: number[] = [];
  for (const [adjustment, all] of byAdjustment) {
    if (all.some(({ line }) => line !== null && line !== 'paid')) {
      waiting.push(adjustment);
      continue;
    }
    const { tooMuch, programme, person } = all[0]!;
    let left: number = tooMuch;
    for (const { obligation, payable, setOff, line, setAside } of all) {
      const amount = Math.min(left, line === null ? payable - setOff : 0);
      if (amount <= 0) continue;
      corrections.push({ adjustment, obligation, amount: fen(amount), setAside, programme, person });
      left -= amount;
    }
    if (left > 0) debts.push({ adjustment, programme, person, amount: fen(left) });
  }
  return { corrections, debts, waiting };
}
