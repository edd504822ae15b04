import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  type CellResult,
  cleanCell,
  readCertificateNumber,
  readDay,
  readIdNumber,
  readMoneyFen,
  readName,
} from '#files';
import { rosters } from '#law';
import { readAreas } from '#registry';
import { dirtKinds } from './dirt-kinds.ts';
import { generateCity, type Manifest } from './index.ts';
import { type ReadRow, readBack } from './read-back.ts';

const folder = mkdtempSync(join(tmpdir(), 'city-'));
let manifest: Manifest;
const files = new Map<string, Map<number, ReadRow>>();

before(async () => {
  const areas = await readAreas({ code: '230600', name: '大庆市' });
  manifest = await generateCity({ seed: 7, folder, areas, rosters, persons: 12_000 });
  for (const { path, roster } of manifest.files)
    files.set(path, await readBack({ folder, path, roster: rosters.find(({ id }) => id === roster)! }));
});
after(() => rmSync(folder, { recursive: true }));

type Seen = { row: ReadRow; number: string; name: string; before: ReadRow | undefined; person: string };

/** What must be seen in the row that the manifest names. */
const shows: Record<string, (seen: Seen) => boolean> = {
  'duplicate-row': ({ row, before }) => JSON.stringify(row.cells) === JSON.stringify(before?.cells),
  'wrong-digit': ({ number, person }) => !readIdNumber(number).ok && number !== person,
  'swapped-digits': ({ number, person }) => !readIdNumber(number).ok && sorted(number) === sorted(person),
  'excel-number': ({ number, row }) => !readIdNumber(number, { doubt: row.doubts.includes('number-too-long') ? 'number-too-long' : undefined }).ok,
  'old-number': ({ number }) => number.length === 15 && !readIdNumber(number).ok,
  'full-width-digits': ({ number, person }) => number !== person && read(readIdNumber(number)) === person,
  'spaced-name': ({ name }) => name !== cleanName(name),
  'other-dot': ({ name }) => name.includes('•') && cleanName(name).includes('·'),
  'two-spellings': ({ number, person }) => number === person,
  'lost-character': ({ name }) => !readName(name).ok,
  'somebody-else': ({ number, person, name }) => number === person && name === '张不同',
  'nobody-known': ({ number, person }) => readIdNumber(number).ok && number !== person,
  'missing-cell': ({ row }) => Object.values(row.cells).some((cell) => cell === ''),
  'impossible-date': ({ row }) => Object.values(row.cells).some((cell) => /^\d{4}-\d\d-\d\d$/.test(cell) && !readDay(cell).ok),
  'ten-thousands': ({ row }) => Object.values(row.cells).some((cell) => cell.endsWith('万元') && !readMoneyFen(cell).ok),
  'grade-contradicts-number': ({ row }) => {
    const number = readCertificateNumber(row.cells['certificateNumber']!);
    return number.ok && '一二三四'[number.value.grade - 1] !== row.cells['grade']![0];
  },
  'two-households': ({ row, before }) => row.cells['idNumber'] === before?.cells['idNumber'] && row.cells['householdNumber'] !== before?.cells['householdNumber'],
  'late-death': ({ row }) => monthsApart(row.cells['diedOn']!, row.cells['registeredOn']!) === 3,
  'moved-away': ({ row }) => row.cells['state'] === '迁出',
}; // biome-ignore format: one line a kind

describe('the dirt of the invented city', () => {
  test('every piece stands in its file where the manifest says, and looks as it is called', () => {
    assert.ok(manifest.dirt.length > 100, `only ${manifest.dirt.length} pieces`);
    for (const dirt of manifest.dirt) {
      const roster = rosters.find(({ id }) => id === dirt.roster)!;
      const rows = files.get(dirt.file)!;
      const row = rows.get(dirt.row);
      assert.ok(row, `${dirt.file} has no row ${dirt.row}`);
      const number = row.cells[roster.matched.by]!;
      const name = row.cells[roster.matched.name ?? ''] ?? '';
      const seen = { row, number, name, before: rows.get(dirt.row - 1), person: dirt.person };
      assert.ok(shows[dirt.kind]!(seen), `${dirt.file} row ${dirt.row} is no ${dirt.kind}`);
    }
  });

  test('each file has as many rows as the manifest says', () => {
    for (const { path, rows } of manifest.files) assert.equal(files.get(path)!.size, rows, path);
  });

  test('every kind of dirt is somewhere in the city', () => {
    const found = new Set(manifest.dirt.map(({ kind }) => kind));
    assert.deepEqual(
      [...Object.keys(dirtKinds), 'late-death', 'moved-away'].filter((kind) => !found.has(kind)),
      [],
    );
  });

  test('whoever was spoilt once is left alone in all other lists', () => {
    const spoilt = manifest.dirt.filter(({ kind }) => kind in dirtKinds).map(({ person }) => person);
    const organisations = manifest.dirt
      .filter(({ person }) => person.startsWith('9'))
      .map(({ person }) => person);
    assert.equal(new Set(spoilt).size - new Set(organisations).size, spoilt.length - organisations.length);
  });

  test('the three persons of the tour are spoilt nowhere', () => {
    const tour = manifest.worthALook.map(({ idNumber }) => idNumber);
    assert.equal(tour.length, 3);
    assert.deepEqual(
      manifest.dirt.filter(({ person }) => tour.includes(person)),
      [],
    );
  });
});

const sorted = (text: string) => [...text].sort().join('');
const read = <T>(result: CellResult<T>) => (result.ok ? result.value : undefined);
const cleanName = (name: string) => read(readName(cleanCell(name))) ?? '';
const monthsApart = (first: string, second: string) =>
  (Number(second.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
  Number(second.slice(5, 7)) -
  Number(first.slice(5, 7));
