import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkDigit } from '#files';
import { rosters } from '#law';
import { readAreas } from '#registry';
import { cellsOf } from './cells.ts';
import { generateCity, type Manifest } from './index.ts';
import { lists } from './lists.ts';
import { readRoster } from './read-back.ts';

const root = mkdtempSync(join(tmpdir(), 'city-'));
let areas: Awaited<ReturnType<typeof readAreas>>;
let manifest: Manifest;
const small = (seed: number, folder: string) =>
  generateCity({ seed, folder: join(root, folder), areas, rosters, persons: 2_000 });

before(async () => {
  areas = await readAreas({ code: '230600', name: '大庆市' });
  manifest = await small(1, 'first');
});
after(() => rmSync(root, { recursive: true }));

describe('an invented city', () => {
  test('is the same to the byte for the same seed, and another for another', async () => {
    await small(1, 'second');
    await small(2, 'third');
    assert.deepEqual(digests('second'), digests('first'));
    assert.notDeepEqual(digests('third'), digests('first'));
  });

  test('has files for every roster', () => {
    const sent = new Set(manifest.files.map(({ roster }) => roster));
    assert.deepEqual(
      rosters.map(({ id }) => id).filter((id) => !sent.has(id)),
      [],
    );
  });

  test('has no identity number and no telephone that could be somebody’s', async () => {
    const rows = await readRoster({ manifest, folder: join(root, 'first'), rosters }, { id: 'residents' });
    const good = rows.filter(({ cells }) => /^\d{17}[\dX]$/.test(cells['idNumber']!));
    assert.ok(good.length >= 2_000);
    for (const { cells } of good) assert.match(cells['idNumber']!, /^230699/);
    assert.ok(
      good.filter(({ cells }) => checkDigit(cells['idNumber']!) === cells['idNumber']![17]).length >= 2_000,
    );
    for (const { cells } of rows) assert.match(cells['phone']!, /^(1200\d{7})?$/);
  });

  test('describes only rosters and columns that are declared', () => {
    for (const list of lists) {
      const roster = rosters.find(({ id }) => id === list.roster);
      assert.ok(roster, `No roster is called ${list.roster}: rename or drop its list in lists/.`);
      for (const key of Object.keys(list.cells ?? {}))
        assert.ok(key in roster.columns, `${list.roster} has no column ${key}.`);
      assert.equal(cellsOf(roster, list).length, Object.keys(roster.columns).length);
    }
  });
});

function digests(folder: string): Record<string, string> {
  const names = readdirSync(join(root, folder)).sort();
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(root, folder, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, digest(name)]));
}
