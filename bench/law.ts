/** Daqing's whole law on invented persons: what a programme and person costs, and that memory does not grow with the population. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  assemble,
  columns,
  createPopulation,
  explainAll,
  type Fact,
  type Policy,
  type Population,
} from '#policy';
import { daqing } from '../cities/daqing/city.ts';
import { type Random, random } from '../tests/support/random.ts';

const month = '2026-11';
const policy = assemble({
  facts: daqing.facts,
  offers: daqing.offers,
  counties: daqing.counties.map(({ code }) => code),
});
const loop = columns(policy);
const persons = policy.programmes.filter(({ of }) => of === 'person' || of === 'household').length;

/** A block of households of one to four whose facts are mostly known, as the lists leave them. */
function block(rows: number, numbers: Random, of: Policy = policy): Population {
  const sizes: number[] = [];
  for (let total = 0; total < rows; total += sizes.at(-1)!)
    sizes.push(Math.min(numbers.whole(1, 4), rows - total));
  const population = createPopulation(of, {
    person: rows,
    household: sizes.length,
    employer: 0,
    provider: 0,
  });
  let row = 0;
  for (const [household, size] of sizes.entries()) {
    population.firstMember[household] = row;
    for (let at = 0; at < size; at++) {
      population.role[row] = Math.min(at, 2);
      population.householdOf[row++] = household;
    }
  }
  population.firstMember[sizes.length] = row;
  for (const table of [population.person, population.household])
    for (const { fact, values, word, bit } of table.columns.values()) {
      const known = table.unknown[word]!;
      for (let at = 0; at < table.rows; at++) {
        if (numbers.chance(0.002)) continue;
        values[at] = usual(fact, numbers);
        known[at]! &= ~bit;
      }
    }
  return population;
}

/** Rare things are rare: a yes is one in twenty, and most days of receipt are never. */
function usual({ type, codes, least, most, name }: Fact, numbers: Random): number {
  if (type === 'yes-no') return numbers.chance(0.05) ? 1 : 0;
  if (type === 'choice') return numbers.whole(0, Object.keys(codes ?? {}).length - 1);
  if (type === 'day')
    return name === 'diedOn'
      ? 99991231
      : name === 'bornOn'
        ? numbers.whole(1930, 2023) * 10_000 + 615
        : 10101;
  return Math.max(least, Math.min(most, numbers.whole(0, 3_000)));
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
function measured(work: () => void, turns: number): number {
  return median(
    Array.from({ length: turns }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const population = block(150_000, random(11));
for (let warm = 0; warm < 5; warm++) loop.run(population, month);
const whole = measured(() => void loop.run(population, month), 9);
const copied = measured(() => {
  for (const table of [population.person, population.household])
    for (const { values } of table.columns.values()) values.slice();
}, 9);
console.log(
  `law: ${persons} programmes, 150000 persons, one month: ${whole.toFixed(0)} ms; ${((whole * 1e6) / 150_000 / persons).toFixed(1)} ns a programme and person; ${(whole / copied).toFixed(1)} × copying the same columns`,
);

const situation = {
  facts: {
    bornOn: '2018-06-15',
    diedOn: '9999-12-31',
    registeredInCity: true,
    certificateValid: true,
  } as const,
  household: [],
};
const each =
  measured(() => {
    for (let at = 0; at < 20; at++) explainAll(policy, situation, month);
  }, 15) / 20;
console.log(
  `explaining all ${persons} programmes for one person: ${each.toFixed(2)} ms; ${((each * 1e6) / ((whole * 1e6) / 150_000)).toFixed(0)} × the loop's share of one person`,
);

const blocks = 160;
const rows = 62_500;
const numbers = random(12);
const reused = block(rows, numbers);
const before = process.memoryUsage().rss;
let entitled = 0;
let seconds = 0;
let peak = before;
for (let at = 0; at < blocks; at++) {
  const start = performance.now();
  for (const { outcome } of loop.run(reused, month).values())
    for (let row = 0; row < outcome.length; row++) entitled += outcome[row] === 1 ? 1 : 0;
  seconds += (performance.now() - start) / 1000;
  peak = Math.max(peak, process.memoryUsage().rss);
  if (at % 16 === 0) await pause(1);
}
console.log(
  `10,000,000 persons in ${blocks} blocks: ${seconds.toFixed(1)} s, ${entitled} entitlements, memory at most ${(peak / before).toFixed(2)} × that of one block (${(peak / 1e6).toFixed(0)} MB)`,
);
