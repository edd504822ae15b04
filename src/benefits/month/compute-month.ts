/** The loop and what is counted from it: all that a month comes to, from its frozen facts and nothing else. */
import { createHash } from 'node:crypto';
import type { Result, Results } from '#policy';
import type { MonthLaw } from '../month-law.ts';
import { bytesOf } from '../snapshot/freeze.ts';
import { type Frozen, rowsById, subjects } from '../snapshot/frozen.ts';
import type { RunTotals } from './month-run.ts';
import { countProgramme, type Total } from './totals.ts';

export type Computed = {
  readonly frozen: Frozen;
  readonly results: Results;
  readonly hash: string;
  readonly totals: readonly Total[];
  /** By programme, then row: the amount of a candidate, −1 for the others. */
  readonly candidates: ReadonlyMap<string, Float64Array>;
  /** Row by the subject's number. */
  readonly rows: Readonly<Record<(typeof subjects)[number], Int32Array>>;
};

export function computeMonth({ policy, columns }: MonthLaw, frozen: Frozen): Computed {
  const results = new Map(columns.run(frozen.population, frozen.month));
  const totals: Total[] = [];
  const candidates = new Map<string, Float64Array>();
  for (const programme of policy.programmes) {
    const { rows } = frozen.population[programme.of];
    const result = results.get(programme.id) ?? nothing(rows);
    results.set(programme.id, result);
    const counted = countProgramme(frozen, programme, { result, counties: policy.counties });
    totals.push(...counted.totals);
    candidates.set(programme.id, counted.candidates);
  }
  const rows = Object.fromEntries(subjects.map((of) => [of, rowsById(frozen.ids[of])])) as Computed['rows'];
  return { frozen, results, hash: resultHash(frozen, results), totals, candidates, rows };
}

/** Of a programme that is not in force. */
const nothing = (rows: number): Result => ({
  outcome: new Uint8Array(rows),
  amount: new Int32Array(rows),
  quantity: undefined,
});

/** Of every outcome, amount and quantity by subject: equal hashes are equal to the fen. */
export function resultHash({ ids }: Frozen, results: Results): string {
  const hash = createHash('sha256');
  for (const subject of subjects) hash.update(bytesOf(ids[subject]));
  for (const [programme, { outcome, amount, quantity }] of [...results].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    hash.update(programme).update(bytesOf(outcome)).update(bytesOf(amount));
    if (quantity) hash.update(bytesOf(quantity));
  }
  return hash.digest('hex');
}

export function sumOf(totals: readonly Total[]): RunTotals {
  const sum = { entitled: 0, undecided: 0, candidates: 0, amount: 0 };
  for (const { entitled, undecided, candidates, amount } of totals) {
    sum.entitled += entitled;
    sum.undecided += undecided;
    sum.candidates += candidates;
    sum.amount += amount;
  }
  return sum;
}
