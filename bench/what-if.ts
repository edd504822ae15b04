/** What a reform would do in a city of 150,000 persons: cold and warm, against the whole month's loop and against copying the columns. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthLaw, runMonths, type Simulator, simulator } from '#benefits';
import { type Database, openDatabase } from '#database';
import { done, yuan } from '#kernel';
import {
  assemble,
  createPopulation,
  type Population,
  type ReformChange,
  type Results,
  type Table,
} from '#policy';
import { daqing } from '../cities/daqing/city.ts';
import { makeCity } from '../tests/support/made-city.ts';

const persons = Number(process.argv[2] ?? 150_000);
const rounds = 9;
const policy = assemble({
  facts: daqing.facts,
  offers: daqing.offers,
  counties: daqing.counties.map(({ code }) => code),
});
const law = monthLaw(policy, daqing.rosters);
const rounding = { mode: 'half-up', unit: yuan(1) } as const;
const reforms: Readonly<Record<string, readonly ReformChange[]>> = {
  'living subsidy +10 %': [
    {
      kind: 'raise',
      programme: 'living-subsidy',
      parameter: 'monthlyAmount',
      tenThousandths: 1000,
      rounding,
    },
  ],
  'living subsidy for marginal households too': [
    {
      kind: 'widen',
      programme: 'living-subsidy',
      condition: '正在享受最低生活保障或低保“单人户”，或处于渐退期',
      fact: 'nearDibaoHousehold',
    },
  ],
  'dibao standard +5 % and all that follows it': [
    { kind: 'raise', programme: 'dibao', parameter: 'urbanStandard', tenThousandths: 500, rounding },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'bench-what-if-'));
const database = await openDatabase({ folder, log: () => undefined });
const trials = simulator(database);
try {
  await makeCity(database, {
    persons,
    policy,
    rosters: daqing.rosters,
    month: '2026-10',
    knownFrom: new Date('2026-09-20'),
  });
  const closed = await runMonths(
    { database, law, clock: () => new Date('2026-11-05') },
    { first: '2026-10', last: '2026-10' },
  );
  if (!closed.ok) throw new Error(closed.refusal.because);
  await measure(trials);
} finally {
  await trials.close();
  await database.close();
  rmSync(folder, { recursive: true });
}

async function measure(of: Simulator): Promise<void> {
  const whole = await wholeMonth(database);
  const began = performance.now();
  await tryOnce(of, []);
  console.log(
    `the first question of a month for ${persons} persons, thread and columns made: ${(performance.now() - began).toFixed(0)} ms`,
  );
  for (const [name, changes] of Object.entries(reforms)) {
    const times: number[] = [];
    let said = '';
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      said = await tryOnce(of, changes);
      times.push(performance.now() - started);
    }
    const [first, ...later] = times;
    const warm = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)]!;
    console.log(
      `${name}: first ${first!.toFixed(0)} ms, then ${warm.toFixed(0)} ms, ${(warm / whole.loop).toFixed(2)} × the whole month's loop (${whole.loop.toFixed(0)} ms), ` +
        `${(warm / whole.copy).toFixed(1)} × copying its columns (${whole.copy.toFixed(0)} ms); ${said}`,
    );
  }
}

async function tryOnce(of: Simulator, changes: readonly ReformChange[]): Promise<string> {
  const found = await of.simulate(law, { kind: 'reform', reform: { from: '2026-01', changes } });
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  const { persons: people, programmes, aMonth } = found.value;
  return `${programmes.length} programmes worked out, ${people.gainers} gain, ${people.losers} lose, ${aMonth / 100} yuan a month`;
}

/** All programmes over a population of the same size, and its columns once from one place to another; warm. */
async function wholeMonth({ work }: Database): Promise<{ loop: number; copy: number }> {
  const { value: households } = await work(async (tx) =>
    done((await tx.query<{ n: number }>('select count(*)::int as n from household'))[0]!.n),
  );
  const population = createPopulation(policy, {
    person: persons,
    household: households,
    employer: 0,
    provider: 0,
  });
  for (let row = 0; row < persons; row++)
    population.householdOf[row] = Math.floor((row * households) / persons);
  for (let row = persons - 1; row >= 0; row--) population.firstMember[population.householdOf[row]!] = row;
  population.firstMember[households] = persons;
  const results: Results[] = [];
  const loop = best(() => results.splice(0, 1, law.columns.run(population, '2026-10')));
  return { loop, copy: best(() => copied(population)) };
}

function tables({ person, household }: Population): Table[] {
  return [person, household];
}

function copied(of: Population): unknown {
  return tables(of).map(({ columns, unknown }) => [
    ...[...columns.values()].map(({ values }) => values.slice()),
    ...unknown.map((words) => words.slice()),
  ]);
}

function best(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}
