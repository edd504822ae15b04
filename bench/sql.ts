/** The compiled loop against PostgreSQL doing the same rules in SQL, over the same people, with identical totals. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#database';
import { done } from '#kernel';
import { columns } from '#policy';
import { amounts, trialPolicy, trialPopulation } from './support/trial-policy.ts';

const rows = 68_000;
const population = trialPopulation(rows, 0);
const { person, household, householdOf } = population;
const p = (name: string) => person.columns.get(name)!.values;
const h = (name: string) => household.columns.get(name)!.values;

const near = Math.floor((amounts.living * 6000 * 2 + 10_000) / 20_000);
const childAmount = Math.floor((amounts.yearly * 833 * 2 + 10_000) / 20_000);

/** What a good programmer of SQL would write for this one policy. */
const rules = `
  with claims as (
    select case when (dibao or (near and income <= ${amounts.line} * size)) and not orphan and not injury
             then case when not dibao then ${near} when grade < 2 then ${amounts.heavy} else ${amounts.living} end else 0 end as living,
           case when (grade < 2 or (grade = 2 and mind)) and care and not injury
             then (array[${amounts.one}, ${amounts.two}, ${amounts.three}, ${amounts.four}])[grade + 1] else 0 end as nursing,
           case when 20240930 - born >= 600000 and disabled and (dibao or near) then ${amounts.elderly} else 0 end as elderly,
           case when 20240930 - born < 150000 and child and (dibao or near or income <= ${amounts.childLine} * size) and not orphan
             then ${childAmount} else 0 end as child
    from trial
  )
  select sum(living)::float8 as living, sum(case when nursing >= elderly then nursing else 0 end)::float8 as nursing,
    sum(case when nursing >= elderly then 0 else elderly end)::float8 as elderly, sum(child)::float8 as child from claims`;

const names = ['grade', 'mind', 'born', 'care', 'injury', 'orphan', 'disabled', 'child'] as const;
const shared = ['dibao', 'near', 'income', 'size'] as const;
const whole = new Set(['grade', 'born', 'income', 'size']);
const word = (name: string, value: number) => (whole.has(name) ? String(value) : value === 1 ? 't' : 'f');
const line = (row: number) =>
  [
    ...names.map((name) => word(name, p(name)[row]!)),
    ...shared.map((name) => word(name, h(name)[householdOf[row]!]!)),
  ].join('\t');

const total = (values: ArrayLike<number>) => {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += values[row]!;
  return sum;
};
const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

const folder = mkdtempSync(join(tmpdir(), 'bench-sql-'));
const database = await openDatabase({ folder, log: () => undefined });
const loop = columns(trialPolicy);
const [ours, theirs]: [number[], number[]] = [[], []];
await database.work(async (tx) => {
  const types = [...names, ...shared].map((name) => `${name} ${whole.has(name) ? 'integer' : 'boolean'}`);
  await tx.execute(`create temp table trial (${types.join(', ')}) on commit drop`);
  const copy = tx.copyIn('copy trial from stdin');
  for (let row = 0; row < rows; row++) copy.write(`${line(row)}\n`);
  copy.end();
  await new Promise((ended, failed) => copy.once('finish', ended).once('error', failed));
  await tx.execute('analyze trial');
  for (let turn = 0; turn < 21; turn++) {
    let start = performance.now();
    const [sums] = await tx.query<Record<string, number>>(rules);
    theirs.push(performance.now() - start);
    start = performance.now();
    const results = loop.run(population, '2024-09');
    ours.push(performance.now() - start);
    for (const id of ['living', 'nursing', 'elderly', 'child'])
      if (total(results.get(id)!.amount) !== sums![id])
        throw new Error(`${id}: ${total(results.get(id)!.amount)} fen, PostgreSQL says ${sums![id]}`);
  }
  return done(undefined);
});
console.log(
  `the same rules in SQL, ${rows} persons, totals identical to the fen: PostgreSQL ${median(theirs).toFixed(1)} ms for the sums alone, ${(median(theirs) / median(ours)).toFixed(1)} × the loop with every outcome kept`,
);
await database.close();
rmSync(folder, { recursive: true });
