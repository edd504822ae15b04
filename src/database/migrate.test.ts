import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { CannotOpen, type Database, openDatabase } from '#database';
import { testDatabase } from '../../tests/support/database.ts';

const base = (await testDatabase()).url;
const folder = await mkdtemp(join(tmpdir(), 'handrail-migrations-'));
after(() => rm(folder, { recursive: true }));

let url: string;
let made = 0;
beforeEach(async () => {
  url = await emptyDatabase();
  await write('0001-create-note.sql', 'create table note (id int);\n');
  await write('0002-add-words.sql', 'alter table note add words text;');
  await rm(join(folder, '0003-drop-words.sql'), { force: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);

async function emptyDatabase(): Promise<string> {
  made += 1;
  const name = `${new URL(base).pathname.slice(1)}_migrate_${made}`;
  const database = await openDatabase({ folder: '', url: base, log: () => undefined });
  await database.pool.query(`create database ${name}`);
  await database.close();
  return Object.assign(new URL(base), { pathname: `/${name}` }).href;
}

async function opened<Given>(look: (database: Database, log: string[]) => Promise<Given>): Promise<Given> {
  const log: string[] = [];
  const database = await openDatabase({ folder: '', url, migrations: folder, log: ({ en }) => log.push(en) });
  try {
    return await look(database, log);
  } finally {
    await database.close();
  }
}

const columns = (database: Database) =>
  database.pool
    .query(
      `select attname from pg_attribute where attrelid = to_regclass('note') and attnum > 0 and not attisdropped`,
    )
    .then(({ rows }) => rows.map(({ attname }) => attname));

test('each migration runs once, in order, also when two processes start together', async () => {
  const logs = await Promise.all([opened(async (_, log) => log), opened(async (_, log) => log)]);
  assert.deepEqual(logs.flat(), [
    'Database migrated: 0001-create-note.sql',
    'Database migrated: 0002-add-words.sql',
  ]);
  await write('0003-drop-words.sql', 'alter table note drop words;');
  assert.deepEqual(await opened((database) => columns(database)), ['id']);
});

test('a migration that fails is undone whole and named', async () => {
  await write('0003-drop-words.sql', 'alter table note drop words;\nalter table missing add x int;');
  await assert.rejects(opened(columns), /0003-drop-words\.sql failed and was undone: .*missing/);
  await rm(join(folder, '0003-drop-words.sql'));
  assert.deepEqual(await opened(columns), ['id', 'words']);
});

test('an applied migration that was changed is refused; another line ending is no change', async () => {
  await opened(columns);
  await write('0001-create-note.sql', 'create table note (id int8);');
  await assert.rejects(opened(columns), (error: CannotOpen) => {
    assert.match(error.text.en, /0001-create-note\.sql was changed .* new migration/);
    return error instanceof CannotOpen;
  });
  await write('0001-create-note.sql', 'create table note (id int);\r\n');
  assert.deepEqual(await opened(columns), ['id', 'words']);
});

test('a database of a newer version is refused', async () => {
  await opened(columns);
  await rm(join(folder, '0002-add-words.sql'));
  await assert.rejects(opened(columns), /made by a newer version \(it has migration 0002-add-words\.sql\)/);
});

test('a gap or a wrong name among the migrations is refused', async () => {
  await write('0003-drop-words.sql', '');
  await rm(join(folder, '0002-add-words.sql'));
  await assert.rejects(opened(columns), /0003-drop-words\.sql: expected number 0002/);
  await write('0002_words.sql', '');
  await assert.rejects(opened(columns), /0002_words\.sql: call a migration NNNN-verb-noun\.sql/);
  await rm(join(folder, '0002_words.sql'));
});
