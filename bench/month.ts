/** The month run of a city of 150,000 persons from PostgreSQL and back, twelve months of it, and a nation's worth streamed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MonthNeeds, type MonthRun, monthLaw, runMonth, runMonths, streamMonth } from '#benefits';
import { type Database, openDatabase } from '#database';
import { done, firstDay, lastDay, type Month } from '#kernel';
import { followMonth, signLaw } from '#outreach';
import { assemble, createPopulation, type Policy, type Population, type Table } from '#policy';
import { daqing } from '../cities/daqing/city.ts';
import { makeCity } from '../tests/support/made-city.ts';

const persons = Number(process.argv[2] ?? 150_000);
const streamed = Number(process.argv[3] ?? 10_000_000);
const month: Month = '2026-10';

const policy = assemble({
  facts: daqing.facts,
  offers: daqing.offers,
  counties: daqing.counties.map(({ code }) => code),
});
const law = monthLaw(policy, daqing.rosters);
const folder = mkdtempSync(join(tmpdir(), 'bench-month-'));
const database = await openDatabase({ folder, log: () => undefined });
try {
  await makeCity(database, {
    persons,
    policy,
    rosters: daqing.rosters,
    month: '2025-09',
    knownFrom: new Date('2025-09-20'),
  });
  await listsForEachMonth(database);
  const afterClosing = followMonth({ policy, signs: signLaw(policy, daqing), city: daqing });
  const needs = { database, law, clock: () => new Date(), afterClosing };
  await oneMonth(needs);
  await twelveMonths(needs);
} finally {
  await database.close();
  rmSync(folder, { recursive: true });
}
await stream();

/** Every roster is heard of every month, as in a city that works. */
async function listsForEachMonth({ pool }: Database): Promise<void> {
  await pool.query(
    `insert into roster_batch (roster, file_name, file_hash, period, state, received_at, taken_at)
     select roster, file_name, sha256((roster || month)::bytea), month, 'taken', received_at, taken_at
     from roster_batch, generate_series(date '2025-10-01', date '2026-10-01', '1 month') month`,
  );
  await pool.query(
    'insert into taken_list select id, roster, period, taken_at from roster_batch on conflict (batch_id) do nothing',
  );
  await pool.query('vacuum analyze');
}

async function oneMonth(needs: MonthNeeds): Promise<void> {
  const facts = await count('fact');
  const [first, seconds] = await timed(() => runMonth(needs, { month: '2025-10' }));
  if (!first.ok) throw new Error(first.refusal.because);
  const copying = await copySameColumns(needs.database);
  const { entitled, undecided, candidates } = first.value.totals!;
  console.log(
    `a month of ${law.policy.programmes.length} programmes for ${persons} persons and ${facts} facts, first run, from PostgreSQL and back: ` +
      `${seconds.toFixed(2)} s (${split(first.value)}), ${(seconds / copying).toFixed(1)} × copying the same columns out of PostgreSQL (${copying.toFixed(2)} s); ` +
      `${entitled} entitled, ${undecided} undecided, ${candidates} candidates`,
  );
  const [next, later] = await timed(() => runMonth(needs, { month: '2025-11' }));
  if (!next.ok) throw new Error(next.refusal.because);
  console.log(`the month after it: ${later.toFixed(2)} s (${split(next.value)})`);
}

async function twelveMonths(needs: MonthNeeds): Promise<void> {
  const [outcome, seconds] = await timed(() => runMonths(needs, { first: '2025-12', last: month }));
  if (!outcome.ok) throw new Error(outcome.refusal.because);
  console.log(
    `${outcome.value.length} more months in one go: ${seconds.toFixed(2)} s, ${(seconds / outcome.value.length).toFixed(2)} s a month`,
  );
}

function split({ timings }: MonthRun): string {
  return Object.entries(timings ?? {})
    .map(([part, milliseconds]) => `${part} ${milliseconds} ms`)
    .join(', ');
}

/** The least a run must do: the values that hold in the month, row by row out of the server. */
async function copySameColumns(of: Database): Promise<number> {
  const [, seconds] = await timed(() =>
    of.work(async (tx) => {
      const copy = tx.copyOut(
        `copy (select fact_id, subject_id, value from fact where valid_from <= '${lastDay(month)}'
           and (valid_until is null or valid_until > '${firstDay(month)}')) to stdout (format binary)`,
      );
      let bytes = 0;
      for await (const chunk of copy) bytes += chunk.length;
      return done(bytes);
    }),
  );
  return seconds;
}

async function count(table: string): Promise<number> {
  const { rows } = await database.pool.query(`select count(*) from ${table}`);
  return Number(rows[0].count);
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const given = await work();
  return [given, (performance.now() - started) / 1000];
}

/** The same block again and again with other numbers in it: what a generator of persons would give. */
async function stream(): Promise<void> {
  const rows = 50_000;
  const blocks = Math.ceil(streamed / rows);
  const [{ persons: ran, totals }, seconds] = await timed(() =>
    streamMonth(law, month, generated(policy, { rows, blocks })),
  );
  const entitled = [...totals.values()].reduce((sum, total) => sum + total.entitled, 0);
  console.log(
    `${ran} generated persons streamed in blocks of ${rows}: ${seconds.toFixed(1)} s, ${Math.round((seconds * 1e9) / ran / law.policy.programmes.length)} ns a programme and person, ` +
      `${entitled} entitled, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}

function* generated(of: Policy, { rows, blocks }: { rows: number; blocks: number }): Generator<Population> {
  const population = createPopulation(of, { person: rows, household: rows / 2, employer: 0, provider: 0 });
  for (let row = 0; row < rows; row++) {
    population.householdOf[row] = row >> 1;
    population.role[row] = row & 1;
  }
  for (let house = 0; house <= rows / 2; house++) population.firstMember[house] = house * 2;
  let state = 1;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  for (let block = 0; block < blocks; block++) {
    fill(population.person, draw);
    fill(population.household, draw);
    yield population;
  }
}

function fill(table: Table, draw: (below: number) => number): void {
  for (const { fact, values } of table.columns.values()) {
    const codes = Object.keys(fact.codes ?? {}).length;
    for (let row = 0; row < table.rows; row++) {
      if (fact.type === 'yes-no') values[row] = draw(2);
      else if (fact.type === 'choice') values[row] = draw(codes);
      else if (fact.name === 'diedOn') values[row] = 9999_12_31;
      else if (fact.type === 'day') values[row] = (1935 + draw(90)) * 10_000 + 101;
      else values[row] = draw(2000) * (fact.type === 'money' ? 100 : 1);
    }
  }
  for (const words of table.unknown) words.fill(0);
  for (let row = 0; row < table.rows; row++) table.county[row] = draw(11);
}
