/** The same small policy run by us and by others over the same people: nanoseconds a person, with totals that must be identical to the fen. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '#database';
import { done } from '#kernel';
import { columns } from '#policy';
import type { Amounts, Peer, Person, Totals } from './peers/peer.ts';
import { amounts, trialPolicy, trialPopulation } from './support/trial-policy.ts';

const folder = fileURLToPath(new URL('peers', import.meta.url));
const month = '2024-09';
const rows = 68_000;
const outputs = ['living', 'nursing', 'elderly', 'child'] as const;

/** The other engines are no part of the product: they are installed when they are measured. */
function ensurePeers(): void {
  if (existsSync(join(folder, 'node_modules', 'feelin'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Error('The other engines were not installed (npm ci in bench/peers); see above.');
}

const halfUp = (fen: number, tenThousandths: number) =>
  Math.floor((fen * tenThousandths * 2 + 10_000) / 20_000);
const theirAmounts: Amounts = {
  ...amounts,
  near: halfUp(amounts.living, 6_000),
  nursing: [amounts.one, amounts.two, amounts.three, amounts.four],
  childMonthly: halfUp(amounts.yearly, 833),
};

const population = trialPopulation(rows, 0);

function people(): Person[] {
  const { person, household, householdOf } = population;
  const p = (name: string, row: number) => person.columns.get(name)!.values[row]!;
  const h = (name: string, row: number) => household.columns.get(name)!.values[householdOf[row]!]!;
  return Array.from({ length: rows }, (_, row) => ({
    grade: p('grade', row),
    mind: p('mind', row) === 1,
    age: Math.floor((20_240_930 - p('born', row)) / 10_000),
    care: p('care', row) === 1,
    injury: p('injury', row) === 1,
    orphan: p('orphan', row) === 1,
    disabled: p('disabled', row) === 1,
    child: p('child', row) === 1,
    dibao: h('dibao', row) === 1,
    near: h('near', row) === 1,
    income: h('income', row),
    size: h('size', row),
  }));
}

const loop = columns(trialPolicy);

/** Our totals over the first persons. */
function ours(persons: number): Totals {
  const results = loop.run(population, month);
  const sum = (id: string) => {
    let total = 0;
    const { amount } = results.get(id)!;
    for (let row = 0; row < persons; row++) total += amount[row]!;
    return total;
  };
  return Object.fromEntries(outputs.map((id) => [id, sum(id)])) as Totals;
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Turns of both, one after the other, so that a noisy neighbour disturbs both alike. */
async function measure({ name, persons, prepare }: Peer, all: readonly Person[]): Promise<void> {
  const run = await prepare(all.slice(0, persons), theirAmounts);
  const [found, expected] = [await run(), ours(persons)];
  for (const id of outputs)
    if (found[id] !== expected[id])
      throw new Error(`${name}: ${id} is ${found[id]} fen, ours ${expected[id]}`);
  const [theirs, loops]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 7; turn++) {
    theirs.push(await time(run));
    loops.push(await time(() => loop.run(population, month)));
  }
  const nanoseconds = (median(theirs) * 1e6) / persons;
  const ratio = nanoseconds / ((median(loops) * 1e6) / rows);
  console.log(
    `${name}: ${nanoseconds.toFixed(0)} ns a person over ${persons}, totals identical to the fen: ${ratio < 100 ? ratio.toFixed(1) : Math.round(ratio)} × the loop`,
  );
}

ensurePeers();
const { plainObjects } = await import('./peers/plain-objects.ts');
const { jsonRulesEngine } = await import('./peers/json-rules-engine.ts');
const { publicodes } = await import('./peers/publicodes.ts');
const { feel } = await import('./peers/feel.ts');
const { duckdb, postgresql } = await import('./peers/databases.ts');

for (let warm = 0; warm < 20; warm++) loop.run(population, month);
const all = people();
for (const peer of [plainObjects, duckdb, jsonRulesEngine, publicodes, feel]) await measure(peer, all);

const data = mkdtempSync(join(tmpdir(), 'bench-peers-'));
const database = await openDatabase({ folder: data, log: () => undefined });
await database.work(async (tx) => {
  await measure(
    postgresql((sql) => tx.query(sql.replace('create table', 'create temp table'))),
    all,
  );
  return done(undefined);
});
await database.close();
rmSync(data, { recursive: true });
