import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readIdNumber } from '#files';
import { rosters } from '#law';
import { readAreas } from '#registry';
import { generateCity, type Manifest } from './index.ts';
import { type ReadRow, readRoster } from './read-back.ts';
import { categoryShares } from './shares.ts';

const folder = mkdtempSync(join(tmpdir(), 'city-'));
let manifest: Manifest;
/** Whose certificate is in force, by identity number: one good row each. */
let holders: Map<string, ReadRow>;
let residents: Map<string, ReadRow>;
const read = new Map<string, Promise<ReadRow[]>>();
/** Each list is read once. */
function list(id: string, month?: string): Promise<ReadRow[]> {
  const rows =
    read.get(`${id} ${month ?? ''}`) ??
    readRoster({ manifest, folder, rosters }, { id, ...(month ? { month } : {}) });
  read.set(`${id} ${month ?? ''}`, rows);
  return rows;
}

before(async () => {
  const areas = await readAreas({ code: '230600', name: '大庆市' });
  manifest = await generateCity({ seed: 1, folder, areas, rosters });
  residents = byNumber(await list('residents'));
  const inForce = (await list('certificates')).filter(({ cells }) => cells['state'] === '有效');
  holders = byNumber(inForce.filter(({ cells }) => residents.has(numberIn(cells['idNumber']!))));
});
after(() => rmSync(folder, { recursive: true }));

describe('the whole city, counted from its files', () => {
  test('150,000 persons of whom 68,000 hold a certificate', () => {
    assert.equal(residents.size, 150_000);
    assert.equal(holders.size, 68_000);
  });

  test('categories as in the national register, 45 % of grade 1 or 2', () => {
    const words = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'];
    words.forEach((word, at) => {
      near(
        share(({ cells }) => cells['category'] === word),
        categoryShares[at]! / 100,
        0.005,
      );
    });
    near(
      share(({ cells }) => ['一级', '二级'].includes(cells['grade']!)),
      0.45,
      0.01,
    );
  });

  test('8,495 holders live in dibao households', async () => {
    const heads = byNumber(await list('dibao-households'), 'headIdNumber');
    const numbers = [...heads.values()].flatMap(({ cells }) => [
      cells['headIdNumber']!,
      ...cells['memberIdNumbers']!.split('、'),
    ]);
    const inDibao = new Set(numbers.map(numberIn).filter((number) => holders.has(number)));
    near(inDibao.size, 8_495, 12);
  });

  test('90 % of holders of 16 and over have a pension insurance, 95 % of all a medical one', async () => {
    const grown = [...holders.keys()].filter((number) => number.slice(6, 14) <= '20101101');
    const [pension, medical] = [
      byNumber(await list('pension-insurance')),
      byNumber(await list('medical-insurance')),
    ];
    near(grown.filter((number) => pension.has(number)).length / grown.length, 0.9, 0.001);
    near([...holders.keys()].filter((number) => medical.has(number)).length / holders.size, 0.95, 0.001);
  });

  test('not everybody draws what is due: candidates for both subsidies, by hundreds and not by tens of thousands', async () => {
    const living = byNumber(await list('living-subsidy-payments'));
    const nursing = byNumber(await list('nursing-subsidy-payments'));
    assert.ok(living.size > 7_500 && living.size < 8_300, `${living.size} draw the living subsidy`);
    assert.ok(nursing.size > 24_000 && nursing.size < 32_000, `${nursing.size} draw the nursing subsidy`);
    const told = byNumber((await list('care-needs')).filter(({ cells }) => cells['needsCare'] === '是'));
    const waiting = [...told.keys()].filter((number) => !nursing.has(number));
    assert.ok(
      waiting.length > 300 && waiting.length < 6_000,
      `${waiting.length} need care and draw no nursing subsidy`,
    );
  });

  test('1,156 homes were changed in the thirteenth plan, and more than 2,000 since', async () => {
    const days = (await list('home-modifications')).map(({ cells }) => cells['acceptedOn']!);
    near(days.filter((day) => day >= '2016-01-01' && day < '2021-01-01').length, 1_156, 6);
    assert.ok(days.filter((day) => day >= '2021-01-01').length > 2_000);
  });

  test('five years of certificates: issued, graded again, cancelled, moved away', async () => {
    const all = await list('certificates');
    const years = new Set(all.map(({ cells }) => cells['issuedOn']!.slice(0, 4)));
    for (const year of ['2021', '2022', '2023', '2024', '2025', '2026']) assert.ok(years.has(year), year);
    for (const state of ['注销', '迁出', '冻结'])
      assert.ok(
        all.some(({ cells }) => cells['state'] === state),
        state,
      );
    assert.ok(all.filter(({ cells }) => cells['reason'] === '重新评定').length > 1_000);
  });

  test('three months of certificates, dibao and nursing subsidy differ by some hundreds', async () => {
    for (const [id, key] of [
      ['certificates', 'certificateNumber'],
      ['dibao-households', 'headIdNumber'],
      ['nursing-subsidy-payments', 'idNumber'],
    ] as const) {
      const months = await Promise.all(['2026-09', '2026-10', undefined].map((month) => list(id, month)));
      const numbers = months.map((rows) => new Set(rows.map(({ cells }) => cells[key]!)));
      for (const at of [1, 2]) {
        const other = [...numbers[at]!].filter((number) => !numbers[at - 1]!.has(number)).length;
        assert.ok(
          other > 50 && other < 1_500,
          `${id}: ${other} in the ${at === 1 ? 'second' : 'third'} month and not before`,
        );
      }
    }
  });

  test('every one of the 10 counties and districts, larger ones with more', () => {
    const counties = Map.groupBy(residents.values(), ({ cells }) => cells['village']!.slice(0, 6));
    assert.equal(counties.size, 10);
    assert.ok(counties.get('230604')!.length > counties.get('230605')!.length * 2);
  });
});

const share = (is: (row: ReadRow) => boolean) => [...holders.values()].filter(is).length / holders.size;
const numberIn = (cell: string): string => {
  const number = readIdNumber(cell);
  return number.ok ? number.value : '';
};
const near = (value: number, goal: number, by: number) =>
  assert.ok(Math.abs(value - goal) <= by, `${value} is not near ${goal}`);

/** Rows by a readable number; where a number comes twice, the first. */
function byNumber(rows: readonly ReadRow[], key = 'idNumber'): Map<string, ReadRow> {
  const found = new Map<string, ReadRow>();
  for (const row of rows) {
    const number = readIdNumber(row.cells[key]!);
    if (number.ok && !found.has(number.value)) found.set(number.value, row);
  }
  return found;
}
