/** What a programme's results change in what stands. Pure: arrays in, lists of numbers out, in the order of subjects' numbers. */
import type { Result } from '#policy';
import type { Listed, Standing } from './standing.ts';

/** One entry a subject whose outcome, amount or quantity changed. */
export type Changes = {
  readonly subject: number[];
  /** Row of the subject in the run; −1 when it is not in it any more. */
  readonly row: number[];
  readonly was: number[];
  readonly wasAmount: number[];
  readonly outcome: number[];
  readonly amount: number[];
  /** −1 for none. */
  readonly quantity: number[];
};

export function changesOf(result: Result, rows: Int32Array, standing: Standing | undefined): Changes {
  const changes: Changes = {
    subject: [],
    row: [],
    was: [],
    wasAmount: [],
    outcome: [],
    amount: [],
    quantity: [],
  };
  const size = Math.max(rows.length, standing?.outcome.length ?? 0);
  for (let id = 1; id < size; id++) {
    const row = id < rows.length ? rows[id]! : -1;
    const outcome = row < 0 ? 0 : result.outcome[row]!;
    const was = standing && id < standing.outcome.length ? standing.outcome[id]! : 0;
    if (outcome === 0 && was === 0) continue;
    const amount = outcome === 1 ? result.amount[row]! : 0;
    const quantity = outcome === 1 && result.quantity ? result.quantity[row]! : -1;
    const wasAmount = was === 0 ? 0 : standing!.amount[id]!;
    const wasQuantity = was === 0 ? -1 : standing!.quantity[id]!;
    if (outcome === was && amount === wasAmount && quantity === wasQuantity) continue;
    changes.subject.push(id);
    changes.row.push(row);
    changes.was.push(was);
    changes.wasAmount.push(wasAmount);
    changes.outcome.push(outcome);
    changes.amount.push(amount);
    changes.quantity.push(quantity);
  }
  return changes;
}

/** One entry a subject that comes on a work list, leaves it (−1), or stands on it with another value or in another place. */
export type ListChanges = { readonly subject: number[]; readonly value: number[]; readonly was: number[] };

type Listing = {
  /** By row: what it stands on the list with; −1: it is not on it. */
  readonly now: Float64Array;
  readonly rows: Int32Array;
  /** By the subject's number, as standing places are told. */
  place(subject: number): number;
};

export function listChanges({ now, rows, place }: Listing, standing: Listed | undefined): ListChanges {
  const changes: ListChanges = { subject: [], value: [], was: [] };
  const size = Math.max(rows.length, standing?.value.length ?? 0);
  for (let id = 1; id < size; id++) {
    const row = id < rows.length ? rows[id]! : -1;
    const value = row < 0 ? -1 : now[row]!;
    const was = standing && id < standing.value.length ? standing.value[id]! : -1;
    if (value === was && (value < 0 || place(id) === standing!.place[id])) continue;
    changes.subject.push(id);
    changes.value.push(value);
    changes.was.push(was);
  }
  return changes;
}
