import type { Month } from '#kernel';
import type { Population, Subject } from '#policy';

/** A month's facts as they were known at a moment, with the register's number of each row (0: no such household is known). */
export type Frozen = {
  readonly month: Month;
  readonly knownAt: Date;
  readonly population: Population;
  readonly ids: Readonly<Record<Subject, Int32Array>>;
};

export const subjects = ['person', 'household', 'employer', 'provider'] as const satisfies readonly Subject[];

const known = new WeakMap<Int32Array, Int32Array>();

/** Row of each number; −1 where there is none. Worked out once, since a frozen month does not change. */
export function rowsById(ids: Int32Array): Int32Array {
  const before = known.get(ids);
  if (before) return before;
  let most = 0;
  for (const id of ids) if (id > most) most = id;
  const rows = new Int32Array(most + 1).fill(-1);
  for (let row = 0; row < ids.length; row++) if (ids[row]! > 0) rows[ids[row]!] = row;
  known.set(ids, rows);
  return rows;
}
