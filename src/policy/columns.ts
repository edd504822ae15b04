/** Running: the rules of a month over a whole population, block by block, in the order of households. */
import type { Month } from '#kernel';
import { compile, type Compiled, type Gather, type LoopRows } from './compile.ts';
import type { Era, Policy } from './assemble.ts';
import { calendarNumbers } from './emit.ts';
import { isKin } from './kin.ts';
import { cell } from './resolve.ts';
import { householdRoles } from './situation.ts';
import type { Slot } from './slots.ts';
import type { Population, Table } from './table.ts';
import type { Kin } from './term.ts';
import type { Subject } from './vocabulary.ts';

/** One programme's outcome for every row of its subject: 0 not entitled, 1 entitled, 2 undecided; amounts in fen. */
export type Result = { readonly outcome: Uint8Array; readonly amount: Int32Array | Float64Array; readonly quantity: Int32Array | undefined };
export type Results = ReadonlyMap<string, Result>;

/** The policy's loops, compiled once an era and kept. */
export type Columns = { run(population: Population, month: Month): Results; source(month: Month): string };

const rowsInBlock = 4096;

export function columns(policy: Policy): Columns {
  const compiled = new Map<Era, Compiled>();
  const of = (month: Month) => {
    const era = policy.era(month);
    const known = compiled.get(era) ?? compile(policy, era);
    compiled.set(era, known);
    return known;
  };
  return {
    run: (population, month) => run(policy, of(month), population, month),
    source: (month) => of(month).steps.map((step) => (step.kind === 'loop' ? step.source : '')).join('\n'),
  };
}

function run(policy: Policy, compiled: Compiled, population: Population, month: Month): Results {
  const arrays = compiled.slots.map((slot) => arrayFor(slot, { policy, compiled, population, month }));
  const calendar = calendarNumbers(month);
  for (const rows of blocksOf(population)) runBlock(compiled, arrays, { ...rows, ...calendar }, population);
  for (const subject of ['employer', 'provider'] as const) runTable(compiled, arrays, population[subject], calendar);
  return resultsOf(compiled, arrays);
}

type Given = { policy: Policy; compiled: Compiled; population: Population; month: Month };

function arrayFor(slot: Slot, { policy, population, month }: Given): unknown {
  switch (slot.kind) {
    case 'fact': return population[slot.of].columns.get(slot.key)!.values;
    case 'unknown': return population[slot.of].unknown[slot.word]!;
    case 'index': return slot.what === 'county' ? population[slot.of].county : population.householdOf;
    case 'parameter': return parameterArray(policy, slot, month);
    case 'block': return slot.store === 'tri' ? new Uint8Array(blockCapacity(population, slot.of)) : new Float64Array(blockCapacity(population, slot.of));
    case 'result': return resultArray(policy, slot, population[slot.of].rows);
  }
}

/** Row 0 is for subjects of no county or of one that sets nothing itself. */
function parameterArray(policy: Policy, { programme, name, codes }: Extract<Slot, { kind: 'parameter' }>, month: Month): Float64Array {
  const resolved = policy.parameter({ programme, name }, month);
  const width = Math.max(1, codes.length);
  const values = new Float64Array((policy.counties.length + 1) * width).fill(Number.NaN);
  for (const [index, county] of [undefined, ...policy.counties].entries()) {
    const inForce = (county !== undefined && resolved.counties.get(county)) || resolved.city;
    if (!inForce) continue;
    for (let at = 0; at < width; at++) values[index * width + at] = cell(inForce.value, codes[at]) ?? Number.NaN;
  }
  return values;
}

/** Amounts that fit are kept in 32 bits: half the memory to write. */
function resultArray(policy: Policy, { what, programme }: Extract<Slot, { kind: 'result' }>, rows: number) {
  if (what === 'outcome') return new Uint8Array(rows);
  if (what === 'quantity') return new Int32Array(rows);
  return policy.largestAmount(programme) < 2 ** 31 ? new Int32Array(rows) : new Float64Array(rows);
}

type Block = Pick<LoopRows, 'from' | 'to' | 'householdFrom' | 'householdTo'>;

/** Whole households, together about four thousand persons, so that a block's columns stay in the cache. */
function* blocksOf({ firstMember, household }: Population): Generator<Block> {
  let householdFrom = 0;
  while (householdFrom < household.rows) {
    const from = firstMember[householdFrom]!;
    let householdTo = householdFrom + 1;
    while (householdTo < household.rows && firstMember[householdTo + 1]! - from <= rowsInBlock && householdTo - householdFrom < rowsInBlock) householdTo++;
    yield { from, to: firstMember[householdTo]!, householdFrom, householdTo };
    householdFrom = householdTo;
  }
}

function blockCapacity(population: Population, subject: Subject): number {
  if (subject === 'employer' || subject === 'provider') return population[subject].rows;
  const sizes = [...blocksOf(population)].map(({ from, to, householdFrom, householdTo }) => Math.max(to - from, householdTo - householdFrom));
  return sizes.reduce((a, b) => Math.max(a, b), 0);
}

function runBlock({ steps }: Compiled, arrays: readonly unknown[], rows: LoopRows, population: Population) {
  for (const step of steps) {
    if (step.kind === 'gather') gather(step, arrays, rows, population);
    else if (step.subject === 'person') step.loop(arrays, rows);
    else if (step.subject === 'household') step.loop(arrays, { ...rows, from: rows.householdFrom, to: rows.householdTo });
  }
}

function runTable({ steps }: Compiled, arrays: readonly unknown[], { rows, subject }: Table, calendar: ReturnType<typeof calendarNumbers>) {
  for (const step of steps)
    if (step.kind === 'loop' && step.subject === subject)
      step.loop(arrays, { from: 0, to: rows, householdFrom: 0, householdTo: 0, ...calendar });
}

/** Brings members' values together, for each household or as each person's kin. */
function gather({ node, from, to, toHousehold, membersUnknown }: Gather & { kind: 'gather' }, arrays: readonly unknown[], rows: LoopRows, population: Population) {
  const values = arrays[from] as Uint8Array | Float64Array;
  const out = arrays[to] as Uint8Array | Float64Array;
  const unknown = arrays[membersUnknown.slot] as Uint32Array;
  const { firstMember, role } = population;
  const fold = folds[node.take];
  for (let household = rows.householdFrom; household < rows.householdTo; household++) {
    const [first, last] = [firstMember[household]!, firstMember[household + 1]!];
    const hidden = (unknown[household]! & membersUnknown.bit) !== 0;
    if (toHousehold) out[household - rows.householdFrom] = hidden ? fold.unknown : fold.over(values, first - rows.from, last - rows.from, everyone);
    else for (let person = first; person < last; person++)
      out[person - rows.from] = hidden ? fold.unknown : fold.over(values, first - rows.from, last - rows.from, kinOf(node.who, role, person, rows.from));
  }
}

type Includes = (member: number) => boolean;
const everyone: Includes = () => true;

const kinOf = (kin: Kin, role: Uint8Array, person: number, from: number): Includes => (member) =>
  isKin(householdRoles[role[person]!]!, kin, householdRoles[role[member + from]!]!, member + from === person);

type Fold = { readonly unknown: number; over(values: ArrayLike<number>, first: number, last: number, includes: Includes): number };

/** Yes-no as 0, 1 unknown, 2; numbers with NaN for unknown, which every sum passes on. */
const folds: Readonly<Record<Gather['node']['take'], Fold>> = {
  any: { unknown: 1, over: (values, first, last, includes) => { let most = 0; for (let at = first; at < last; at++) if (includes(at) && values[at]! > most) most = values[at]!; return most; } },
  all: { unknown: 1, over: (values, first, last, includes) => { let least = 2; for (let at = first; at < last; at++) if (includes(at) && values[at]! < least) least = values[at]!; return least; } },
  count: { unknown: Number.NaN, over: (values, first, last, includes) => { let sum = 0; for (let at = first; at < last; at++) if (includes(at)) sum += values[at] === 1 ? Number.NaN : values[at]! / 2; return sum; } },
  sum: { unknown: Number.NaN, over: (values, first, last, includes) => { let sum = 0; for (let at = first; at < last; at++) if (includes(at)) sum += values[at]!; return sum; } },
  most: extreme(Math.max),
  least: extreme(Math.min),
};

/** Of nobody the most and the least are nothing. */
function extreme(better: (a: number, b: number) => number): Fold {
  return {
    unknown: Number.NaN,
    over(values, first, last, includes) {
      let found: number | undefined;
      for (let at = first; at < last; at++) if (includes(at)) found = found === undefined ? values[at]! : better(found, values[at]!);
      return found ?? 0;
    },
  };
}

function resultsOf({ slots }: Compiled, arrays: readonly unknown[]): Results {
  const found = new Map<string, Partial<Record<'outcome' | 'amount' | 'quantity', unknown>>>();
  for (const [index, slot] of slots.entries())
    if (slot.kind === 'result') found.set(slot.programme, { ...found.get(slot.programme), [slot.what]: arrays[index] });
  return found as unknown as Results;
}
