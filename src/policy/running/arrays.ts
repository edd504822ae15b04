/** The arrays that a compiled era works on, in the order of its slots. */
import type { Month } from '#kernel';
import type { Subject } from '../language/vocabulary.ts';
import type { Policy } from '../loading/assemble.ts';
import { cell } from '../loading/resolve.ts';
import { blocksOf } from './blocks.ts';
import { calendarNumbers } from './emit-values.ts';
import type { Slot } from './slots.ts';
import type { Population } from './table.ts';

type Given = { readonly policy: Policy; readonly population: Population; readonly month: Month };

/** Parameters first: folded terms are worked out from them. */
export function arraysFor(slots: readonly Slot[], given: Given): unknown[] {
  const capacity = capacities(given.population);
  const arrays = slots.map((slot) => (slot.kind === 'folded' ? undefined : arrayFor(slot, given, capacity)));
  for (const [index, slot] of slots.entries())
    if (slot.kind === 'folded') arrays[index] = foldedArray(slot.code, arrays, given);
  return arrays;
}

function foldedArray(
  code: string,
  arrays: readonly unknown[],
  { policy, month }: Given,
): Float64Array | Int32Array {
  const { start, end, year, ofYear } = calendarNumbers(month);
  const work = new Function('A', 'c', 'start', 'end', 'year', 'ofYear', `return ${code}`);
  return compact(
    Float64Array.from({ length: policy.counties.length + 1 }, (_, county) =>
      work(arrays, county, start, end, year, ofYear),
    ),
  );
}

type Stored = Exclude<Slot, { kind: 'folded' }>;

function arrayFor(
  slot: Stored,
  { policy, population, month }: Given,
  capacity: (of: Subject) => number,
): unknown {
  switch (slot.kind) {
    case 'fact':
      return population[slot.of].columns.get(slot.key)!.values;
    case 'unknown':
      return population[slot.of].unknown[slot.word]!;
    case 'index':
      return slot.what === 'county' ? population[slot.of].county : population.householdOf;
    case 'parameter':
      return parameterArray(policy, slot, month);
    case 'block':
      return slot.store === 'tri' ? new Uint8Array(capacity(slot.of)) : new Float64Array(capacity(slot.of));
    case 'result':
      return resultArray(policy, slot, population[slot.of].rows);
  }
}

/** Row 0 is for subjects of no county or of one that sets nothing itself. */
function parameterArray(
  policy: Policy,
  { programme, name, codes }: Extract<Slot, { kind: 'parameter' }>,
  month: Month,
): Float64Array | Int32Array {
  const resolved = policy.parameter({ programme, name }, month);
  const width = Math.max(1, codes.length);
  const values = new Float64Array((policy.counties.length + 1) * width).fill(Number.NaN);
  for (const [index, county] of [undefined, ...policy.counties].entries()) {
    const inForce = (county !== undefined && resolved.counties.get(county)) || resolved.city;
    if (!inForce) continue;
    for (let at = 0; at < width; at++)
      values[index * width + at] = cell(inForce.value, codes[at]) ?? Number.NaN;
  }
  return compact(values);
}

/** Whole numbers of 32 bits where they fit: the loop then counts in integers. */
const compact = (values: Float64Array): Float64Array | Int32Array =>
  values.every((value) => (value | 0) === value) ? Int32Array.from(values) : values;

/** Amounts that fit are kept in 32 bits: half the memory to write. */
function resultArray(policy: Policy, { what, programme }: Extract<Slot, { kind: 'result' }>, rows: number) {
  if (what === 'outcome') return new Uint8Array(rows);
  if (what === 'quantity') return new Int32Array(rows);
  return policy.largestAmount(programme) < 2 ** 31 ? new Int32Array(rows) : new Float64Array(rows);
}

/** The most rows that any block has. */
function capacities(population: Population): (subject: Subject) => number {
  let most = 0;
  for (const { from, to, householdFrom, householdTo } of blocksOf(population))
    most = Math.max(most, to - from, householdTo - householdFrom);
  return (subject) => (subject === 'employer' || subject === 'provider' ? population[subject].rows : most);
}
