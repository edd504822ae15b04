/** Running: the rules of a month over a whole population, block by block, in the order of households. */
import type { Month } from '#kernel';
import type { Era, Policy } from '../loading/assemble.ts';
import { arraysFor } from './arrays.ts';
import { blocksOf } from './blocks.ts';
import { type Compiled, compile } from './compile.ts';
import { calendarNumbers } from './emit-values.ts';
import { gather } from './gather.ts';
import type { LoopRows } from './loop.ts';
import type { Population, Table } from './table.ts';

/** One programme's outcome for every row of its subject: 0 not entitled, 1 entitled, 2 undecided; amounts in fen. */
export type Result = {
  readonly outcome: Uint8Array;
  readonly amount: Int32Array | Float64Array;
  readonly quantity: Int32Array | undefined;
};
export type Results = ReadonlyMap<string, Result>;

/** The policy's loops, compiled once an era and kept. */
export type Columns = { run(population: Population, month: Month): Results; source(month: Month): string };

type Part = {
  /** Just these programmes; they ask for none that is left out. */
  readonly only?: ReadonlySet<string>;
  /** The policy for which the population's columns were made. */
  readonly layout?: Policy;
};

export function columns(policy: Policy, { only, layout }: Part = {}): Columns {
  const compiled = new Map<Era, Compiled>();
  const of = (month: Month) => {
    const era = policy.era(month);
    const known = compiled.get(era) ?? compile(policy, only ? partOf(era, only) : era, layout);
    compiled.set(era, known);
    return known;
  };
  return {
    run: (population, month) => run(policy, of(month), population, month),
    source: (month) =>
      of(month)
        .steps.map((step) => (step.kind === 'loop' ? step.source : ''))
        .join('\n'),
  };
}

const partOf = ({ from, rules, order }: Era, only: ReadonlySet<string>): Era => ({
  from,
  rules: new Map([...rules].filter(([id]) => only.has(id))),
  order: order.filter(({ programme }) => only.has(programme)),
});

/** What a loop is told beside its rows. */
type Around = ReturnType<typeof calendarNumbers> & Pick<LoopRows, 'slow'>;

function run(policy: Policy, compiled: Compiled, population: Population, month: Month): Results {
  const arrays = arraysFor(compiled.slots, { policy, population, month });
  const blocks = [...blocksOf(population)];
  const { employer, provider } = population;
  const sizes = blocks.map(({ from, to, householdFrom, householdTo }) =>
    Math.max(to - from, householdTo - householdFrom),
  );
  const most = [...sizes, employer.rows, provider.rows].reduce((a, b) => Math.max(a, b), 0);
  const around: Around = { ...calendarNumbers(month), slow: new Int32Array(most) };
  for (const block of blocks) runBlock(compiled, arrays, { ...block, ...around }, population);
  for (const table of [employer, provider]) runTable(compiled, arrays, table, around);
  return resultsOf(compiled, arrays);
}

function runBlock({ steps }: Compiled, arrays: readonly unknown[], rows: LoopRows, population: Population) {
  const households = { ...rows, from: rows.householdFrom, to: rows.householdTo };
  for (const step of steps) {
    if (step.kind === 'gather') gather(step, arrays, rows, population);
    else if (step.subject === 'person') step.loop(arrays, rows);
    else if (step.subject === 'household') step.loop(arrays, households);
  }
}

function runTable({ steps }: Compiled, arrays: readonly unknown[], { rows, subject }: Table, around: Around) {
  for (const step of steps)
    if (step.kind === 'loop' && step.subject === subject)
      step.loop(arrays, { from: 0, to: rows, householdFrom: 0, householdTo: 0, ...around });
}

function resultsOf({ slots }: Compiled, arrays: readonly unknown[]): Results {
  const found = new Map<string, Partial<Record<'outcome' | 'amount' | 'quantity', unknown>>>();
  for (const [index, slot] of slots.entries())
    if (slot.kind === 'result')
      found.set(slot.programme, { ...found.get(slot.programme), [slot.what]: arrays[index] });
  return found as unknown as Results;
}
