import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { rosters } from '#law';
import { readAreas } from '#registry';
import { generateCity, type Manifest } from './index.ts';
import { readRoster } from './read-back.ts';

const folder = mkdtempSync(join(tmpdir(), 'city-'));
let manifest: Manifest;

before(async () => {
  const areas = await readAreas({ code: '230600', name: '大庆市' });
  manifest = await generateCity({ seed: 1, folder, areas, rosters, persons: 2_000 });
});
after(() => rmSync(folder, { recursive: true }));

/** The cells of a person's row on a roster, where there is one. */
async function onList(id: string, at: number): Promise<Readonly<Record<string, string>> | undefined> {
  const key = rosters.find((roster) => roster.id === id)!.matched.by;
  const rows = await readRoster({ manifest, folder, rosters }, { id });
  return rows.find(({ cells }) => cells[key] === manifest.worthALook[at]!.idNumber)?.cells;
}

describe('the three persons worth a look', () => {
  test('the autistic boy is six, trains in the city and draws both subsidies', async () => {
    const born = manifest.worthALook[0]!.idNumber.slice(6, 14);
    assert.ok(born > '20191101' && born <= '20201101', born);
    const training = await onList('children-in-rehabilitation', 0);
    assert.equal(training?.['kind'], '孤独症');
    assert.equal(training?.['place'], '本市');
    assert.ok(await onList('living-subsidy-payments', 0));
    assert.ok(await onList('nursing-subsidy-payments', 0));
  });

  test('the old man is assessed as dependent and draws the lower subsidy; nobody asked what care he needs', async () => {
    assert.equal((await onList('elderly-assessments', 1))?.['capacity'], '失能');
    assert.equal((await onList('low-income-households', 1))?.['nearDibao'], '是');
    assert.ok(await onList('nursing-subsidy-payments', 1));
    assert.equal(await onList('elderly-nursing-subsidy-payments', 1), undefined);
    assert.equal(await onList('care-needs', 1), undefined);
  });

  test('the blind man lives on dibao, needs care, and is on no payment list', async () => {
    assert.ok(await onList('dibao-households', 2));
    assert.equal((await onList('care-needs', 2))?.['needsCare'], '是');
    for (const { id } of rosters.filter((roster) => roster.id.endsWith('-payments')))
      assert.equal(await onList(id, 2), undefined, id);
  });
});
