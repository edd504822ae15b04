/** The invented city enters through the same import as a real one, and every piece of dirt in it is found. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { freshKeys, secretsFrom } from '#access';
import type { Database } from '#database';
import { day, done } from '#kernel';
import { loadAreas, type RegistryNeeds, readAreas, receiveFile, takeBatch } from '#registry';
import { daqing } from '../../cities/daqing/city.ts';
import { generateCity, type Manifest } from '../../cities/daqing/demo/index.ts';
import { testDatabase } from '../support/database.ts';

type Outcome = { batch: number; file: string; row: number; outcome: string; told: number };

const folder = mkdtempSync(join(tmpdir(), 'city-'));
let database: Database;
let manifest: Manifest;
let outcomes: Map<string, Outcome>;
let registered: Set<string>;

before(async () => {
  database = await testDatabase();
  const areas = await readAreas({ code: daqing.code, name: daqing.name.zh });
  manifest = await generateCity({ seed: 3, folder, areas, rosters: daqing.rosters, persons: 3_000 });
  await loadAreas(database, { areas, from: day('2021-01-01') });
  const needs = {
    database,
    secrets: secretsFrom(freshKeys()),
    clock: () => new Date('2026-11-23T09:00:00+08:00'),
    city: daqing,
  };
  for (const file of manifest.files) await take(needs, file);
  const kept = await database.work(async (tx) =>
    done(
      await tx.query<Outcome>(
        `select b.file_name as file, r.row_number as row, r.outcome, jsonb_array_length(coalesce(r.faults, '[]')) as told
         from roster_row r join roster_batch b on b.id = r.batch_id`,
      ),
    ),
  );
  const persons = await database.work(async (tx) =>
    done(await tx.query<{ name: string }>('select name from person')),
  );
  registered = new Set(persons.value.map(({ name }) => name));
  outcomes = new Map(kept.value.map((one) => [`${one.file} ${one.row}`, one]));
});
after(() => rmSync(folder, { recursive: true }));

async function take(needs: RegistryNeeds, file: Manifest['files'][number]): Promise<void> {
  const { roster, path, period, rows, controlSum } = file;
  const declared = { rows, ...(controlSum === undefined ? {} : { sum: controlSum }) };
  const content = readFileSync(join(folder, path));
  const received = await receiveFile(needs, { roster, fileName: path, content, period, declared });
  assert.ok(received.ok, `${path}: ${JSON.stringify(received)}`);
  const taken = await takeBatch(needs, { batchId: received.value });
  assert.ok(taken.ok, `${path}: ${JSON.stringify(taken)}`);
}

describe('the invented city in the register', () => {
  test('every piece of dirt is found as the manifest expects', () => {
    const wrong = manifest.dirt.filter(({ file, row, expect }) => {
      const found = outcomes.get(`${file} ${row}`);
      if (expect === 'read' || expect === 'moved') return found !== undefined && found.outcome !== 'good';
      if (expect === 'late') return found?.outcome !== 'good' || found.told === 0;
      return found?.outcome !== expect;
    });
    const said = wrong.map(
      (dirt) =>
        `${dirt.file} row ${dirt.row}: ${dirt.kind} should be ${dirt.expect}, is ${outcomes.get(`${dirt.file} ${dirt.row}`)?.outcome}`,
    );
    assert.deepEqual(said, []);
  });

  test('nothing is refused or doubted that the manifest does not list', () => {
    const listed = new Set(manifest.dirt.map(({ file, row }) => `${file} ${row}`));
    // Of two rows that contradict each other both are asked about.
    for (const { kind, file, row } of manifest.dirt)
      if (kind === 'two-households') listed.add(`${file} ${row - 1}`);
    const others = [...outcomes].filter(([at, { outcome }]) => outcome !== 'good' && !listed.has(at));
    assert.deepEqual(
      others.map(([at, { outcome }]) => `${at}: ${outcome}`),
      [],
    );
  });

  test('the three persons of the tour are in the register', () => {
    for (const { name } of manifest.worthALook) assert.ok(registered.has(name), name);
  });
});
