/** Lists that are let in several at a time leave the same register as lists that are let in one after the other. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freshKeys, secretsFrom } from '#access';
import { day, done } from '#kernel';
import { loadAreas, type RegistryNeeds, readAreas } from '#registry';
import { daqing } from '../../cities/daqing/city.ts';
import { generateCity } from '../../cities/daqing/demo/index.ts';
import { importLists } from '../../src/commands/import-lists.ts';
import { testDatabase } from '../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanes-'));
after(() => rmSync(folder, { recursive: true }));
const areas = await readAreas({ code: daqing.code, name: daqing.name.zh });
const { files } = await generateCity({
  seed: 5,
  folder,
  areas,
  rosters: daqing.rosters,
  persons: 3_000,
  earlierMonths: 1,
});
const secrets = secretsFrom(freshKeys());
const databases = [await testDatabase(), await testDatabase()] as const;

/** Everything that lists leave, without the numbers that the database gives. */
const left: Readonly<Record<string, string>> = {
  lists:
    'select file_name, state, row_count, counts::text, control::text, progress from roster_batch order by 1',
  rows: `select b.file_name, r.sheet, r.row_number, r.outcome, encode(r.row_key, 'hex'), r.faults::text, p.id_number_hash::text,
    (select string_agg(c.person, ' ') from (select encode(q.id_number_hash, 'hex') as person from jsonb_array_elements(r.candidates) one
       join person q on q.id = (one->>'id')::integer order by 1) c)
    from roster_row r join roster_batch b on b.id = r.batch_id left join person p on p.id = r.subject_id order by 1, 2, 3`,
  facts: `select n.name, coalesce(p.id_number_hash::text, h.number, o.code) as who, f.value, f.valid_from, f.valid_until, f.known_until is null, b.file_name, f.row_number
    from fact f join fact_name n on n.id = f.fact_id join roster_batch b on b.id = f.batch_id
    left join person p on n.subject = 'person' and p.id = f.subject_id left join household h on n.subject = 'household' and h.id = f.subject_id
    left join organisation o on n.subject in ('employer', 'provider') and o.id = f.subject_id order by 1, 2, 4, 6, 3, 8`,
  certificates: `select p.id_number_hash::text, c.number_hash::text, c.category, c.grade, c.valid_from, c.valid_until, c.state
    from certificate c join person p on p.id = c.person_id order by 1, 5`,
  guardians: `select p.id_number_hash::text, g.guardian_name, g.relation, g.valid_from, g.valid_until
    from guardian g join person p on p.id = g.ward_id order by 1, 2, 3, 4`,
  persons: 'select id_number_hash::text, name, village, registered_in_city, died_on from person order by 1',
  staged: `select count(*) from pg_tables where schemaname = 'staging'`,
};

async function letIn(at: 0 | 1, lanes: number): Promise<Record<string, unknown[]>> {
  const database = databases[at];
  await loadAreas(database, { areas, from: day('2021-01-01') });
  const clock = () => new Date('2026-11-23T09:00:00+08:00');
  const needs: RegistryNeeds = { database, secrets, clock, city: daqing };
  const shares: number[] = [];
  await importLists(needs, { folder, files, lanes, advance: (share) => shares.push(share) });
  assert.ok(Math.abs(shares.at(-1)! - 1) < 1e-9);
  const tables = await database.work(async (tx) => {
    const found: Record<string, unknown[]> = {};
    for (const [name, query] of Object.entries(left)) found[name] = await tx.query(query);
    return done(found);
  });
  return tables.value;
}

test('four lists at a time leave what one after the other leaves', { timeout: 300_000 }, async () => {
  const [one, several] = [await letIn(0, 1), await letIn(1, 4)];
  assert.ok(one['facts']!.length > 10_000 && one['rows']!.length > 100);
  for (const name of Object.keys(left)) assert.deepEqual(several[name], one[name], name);
});
