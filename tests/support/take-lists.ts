/** Lets one file of each roster of Daqing enter through the import, into a database of its own, and tells what came of it. */
import { freshKeys, secretsFrom } from '#access';
import type { Database } from '#database';
import { day, done } from '#kernel';
import { areaOf, loadAreas, type RegistryNeeds, receiveFile, takeBatch } from '#registry';
import { daqing } from '../../cities/daqing/city.ts';
import { testDatabase } from './database.ts';
import { sampleAreas, sampleList } from './sample-list.ts';

export type TakenList = {
  /** Rows by outcome. */
  readonly rows: Readonly<Record<string, number>>;
  /** What is wrong with those that were not good. */
  readonly faults: readonly string[];
  /** Names of the facts that now stand in the register by this file. */
  readonly facts: readonly string[];
};

let lists: Promise<ReadonlyMap<string, TakenList>> | undefined;

/** Each roster's file, taken once a process; the register's lists first, as the law lists them. */
export function takenLists(): Promise<ReadonlyMap<string, TakenList>> {
  lists ??= takeAll();
  return lists;
}

async function takeAll(): Promise<ReadonlyMap<string, TakenList>> {
  const database = await testDatabase();
  await loadAreas(database, {
    areas: sampleAreas.map(([code, name]) => areaOf(code, name)),
    from: day('2021-01-01'),
  });
  const needs: RegistryNeeds = {
    database,
    secrets: secretsFrom(freshKeys()),
    clock: () => new Date('2026-11-05T09:00:00+08:00'),
    city: daqing,
  };
  const taken = new Map<string, TakenList>();
  for (const roster of daqing.rosters) {
    const content = Buffer.from(sampleList(roster));
    const fileName = `${roster.id}.csv`;
    const received = await receiveFile(needs, { roster: roster.id, fileName, content, period: '2026-11' });
    if (!received.ok) throw new Error(`${roster.id}: ${JSON.stringify(received.refusal)}`);
    const outcome = await takeBatch(needs, { batchId: received.value });
    if (!outcome.ok) throw new Error(`${roster.id}: ${JSON.stringify(outcome.refusal)}`);
    taken.set(roster.id, await whatCameOf(database, received.value));
  }
  return taken;
}

async function whatCameOf(database: Database, batch: number): Promise<TakenList> {
  const { value } = await database.work(async (tx) => {
    const rows = await tx.query<{ outcome: string; faults: { column: string; en: string }[] | null }>(
      'select outcome, faults from roster_row where batch_id = $1',
      [batch],
    );
    const facts = await tx.query<{ name: string }>(
      'select distinct n.name from fact f join fact_name n on n.id = f.fact_id where f.batch_id = $1',
      [batch],
    );
    const kept = await tx.query<{ rows: number }>(
      'select row_count as rows from roster_batch where id = $1',
      [batch],
    );
    return done({ rows, facts, total: kept[0]!.rows });
  });
  const refused = value.rows.filter(({ outcome }) => outcome !== 'good');
  return {
    rows: { good: value.total - refused.length, other: refused.length },
    faults: refused.flatMap(({ outcome, faults }) =>
      (faults ?? []).map(({ column, en }) => `${outcome}: ${column}: ${en}`).concat(faults ? [] : [outcome]),
    ),
    facts: value.facts.map(({ name }) => name),
  };
}
