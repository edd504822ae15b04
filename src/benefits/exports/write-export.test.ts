import assert from 'node:assert/strict';
import { test } from 'node:test';
import { done } from '#kernel';
import { testDatabase } from '../../../tests/support/database.ts';
import { askExport } from './ask-export.ts';
import type { Asker } from './export-job.ts';
import { findExport } from './export-store.ts';
import { fetchExport } from './fetch-export.ts';
import { type ExportNeeds, type ListToExport, writeExport } from './write-export.ts';

const asked = new Date('2026-11-23T01:30:00Z');
const key = '0b2f6c2e-5f0a-4f6e-9c5e-3a1d5b7c9e01';
const list: ListToExport = {
  title: { zh: '潜在对象', en: 'Candidates' },
  header: () => ['姓名', '应享'],
  count: async () => 5,
  lines: async (_tx, question, { offset, limit }) =>
    ['甲', '乙', '丙', '丁', '=cmd()']
      .slice(offset, offset + limit)
      .map((name) => [name, question.area ?? null]),
};
const database = await testDatabase();
const accounts = await database.work(async (tx) => {
  await tx.sql`insert into area (code, level, name) values ('2306', 1, '大庆市')`;
  return done(
    await tx.sql<{ id: number }>`
      insert into account (name, display_name, role, area)
      values ('a', '甲', 'city-officer', '2306'), ('b', '乙', 'city-officer', '2306') returning id`,
  );
});
const [asker, other] = accounts.value.map(
  ({ id }): Asker => ({ role: 'city-officer', area: '2306', purpose: 'determination', account: id }),
) as [Asker, Asker];
const needs: ExportNeeds = {
  database,
  clock: () => asked,
  linesAtOnce: 2,
  lists: { candidates: list, doubts: list, differences: list, visits: list, reform: list },
};

const ask = (by: Asker, format: 'xlsx' | 'csv' = 'csv') =>
  database.transaction(
    (tx) =>
      askExport(tx, {
        key,
        kind: 'candidates',
        question: { format, language: 'zh', area: '230602' },
        asker: by,
        at: asked,
      }),
    { actor: by },
  );
const fetched = (by: Asker, at = asked) =>
  database.transaction((tx) => fetchExport(tx, { key, at }), { actor: by });

test('pressing twice makes one export, and the key of another is refused', async () => {
  assert.deepEqual(await ask(asker), { ok: true, value: { fresh: true } });
  assert.deepEqual(await ask(asker), { ok: true, value: { fresh: false } });
  assert.deepEqual(await ask(other), { ok: false, refusal: { because: 'key-of-another' } });
  assert.deepEqual(await fetched(asker), { ok: false, refusal: { because: 'not-ready' } });
});

test('the job reads all lines in pages, and the file is for the asker alone until it expires', async () => {
  assert.deepEqual(await writeExport(needs, key), { ok: true, value: { rows: 5 } });
  assert.deepEqual(await writeExport(needs, key), { ok: false, refusal: { because: 'not-waiting' } });
  const file = await fetched(asker);
  assert.ok(file.ok);
  assert.equal(file.value.fileName, `潜在对象-230602-${asker.account}-2026-11-23.csv`);
  assert.match(file.value.content.toString(), /甲,230602/);
  assert.match(file.value.content.toString(), /'=cmd\(\)/);
  assert.deepEqual(await fetched(other), { ok: false, refusal: { because: 'no-such-export' } });
  const tomorrow = new Date('2026-11-24T01:31:00Z');
  assert.deepEqual(await fetched(asker, tomorrow), { ok: false, refusal: { because: 'expired' } });
});

test('a file that expired is thrown away when the next one is written', async () => {
  await writeExport({ ...needs, clock: () => new Date('2026-11-25T01:31:00Z') }, key);
  assert.deepEqual(await fetched(asker), { ok: false, refusal: { because: 'expired' } });
  const job = await database.transaction(async (tx) => done(await findExport(tx, key)), { actor: asker });
  assert.equal(job.value?.state, 'done');
});

test('asking and fetching stand in the trail', async () => {
  const { value } = await database.work(async (tx) =>
    done(await tx.sql<{ act: string }>`select act from audit_event order by id`),
  );
  assert.deepEqual(
    value.map(({ act }) => act),
    ['export.ask', 'export.fetch'],
  );
});
