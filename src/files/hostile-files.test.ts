import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type CraftedBook, craftXlsx, craftZip, textRows } from '../../tests/support/craft-xlsx.ts';
import { readInChild } from '../../tests/support/read-in-child.ts';
import type { RefusedBecause } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
after(() => rmSync(folder, { recursive: true }));

const good = textRows([
  ['姓名', '身份证号'],
  ['甲某某', '230699198001010012'],
]);
const oneSheet = (xml: CraftedBook['sheets'][number]['xml'], rest: Partial<CraftedBook> = {}) =>
  craftXlsx({ sheets: [{ name: '名册', xml }], ...rest });
const megabyteOf = (text: string) => Buffer.from(text.repeat(Math.ceil(2 ** 20 / text.length)));
const compound = (inside: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')]);
const sheetBytes = Buffer.from(`<worksheet>${good}</worksheet>`);
const flipped = (file: Buffer, at: number) => {
  const copy = Buffer.from(file);
  copy[at] = copy[at]! ^ 0x10;
  return copy;
};
const csv = Buffer.from(`姓名,身份证号\n${'甲某某,230699198001010012\n'.repeat(2000)}`);

const refused: [string, RefusedBecause, () => Buffer][] = [
  ['an empty file', 'empty', () => Buffer.alloc(0)],
  ['blank lines only', 'no-header', () => Buffer.from('\n\n \n')],
  [
    'a zip bomb of a gigabyte',
    'bomb',
    () => oneSheet({ bytes: megabyteOf(' '), times: 1025, declaredCrc: 1 }),
  ],
  [
    'a bomb packed a thousand to one',
    'bomb',
    () => oneSheet({ bytes: megabyteOf('\0'), times: 100, declaredCrc: 1 }),
  ],
  [
    'a bomb that declares a kilobyte',
    'damaged',
    () => oneSheet({ bytes: megabyteOf(' '), times: 900, declaredSize: 1024 }),
  ],
  [
    'a bomb among the shared strings',
    'bomb',
    () => oneSheet(good, { strings: { bytes: megabyteOf('<si/>'), times: 300 } }),
  ],
  [
    'ten thousand parts',
    'bomb',
    () => craftZip(Array.from({ length: 10_000 }, (_, at) => ({ name: `p${at}`, bytes: '' }))),
  ],
  [
    'two parts of one name',
    'unsafe',
    () => oneSheet(good, { extra: [{ name: 'XL/worksheets/sheet1.xml', bytes: sheetBytes }] }),
  ],
  [
    'an external entity',
    'unsafe',
    () => oneSheet(good, { doctype: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }),
  ],
  [
    'a billion laughs',
    'unsafe',
    () => oneSheet(good, { doctype: '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' }),
  ],
  ['an unknown entity', 'damaged', () => oneSheet(textRows([['&x;']]))],
  ['elements a million deep', 'unsafe', () => oneSheet({ bytes: Buffer.from('<a>'.repeat(1_000_000)) })],
  [
    'an attribute of 20 MB',
    'damaged',
    () => oneSheet({ bytes: Buffer.from(`<a b="${'x y'.repeat(7_000_000)}"/>`) }),
  ],
  [
    '100,000 columns in XLSX',
    'too-many-columns',
    () => oneSheet(textRows([Array.from({ length: 100_000 }, (_, at) => `列${at}`)])),
  ],
  [
    '100,000 columns in CSV',
    'too-many-columns',
    () => Buffer.from(Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')),
  ],
  [
    'a row after the last',
    'too-many-rows',
    () => oneSheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'),
  ],
  ['a truncated workbook', 'damaged', () => oneSheet(good).subarray(0, -200)],
  ['a workbook cut to its signature', 'damaged', () => Buffer.from('PK\x03\x04')],
  ['XML that ends in the middle', 'damaged', () => oneSheet({ bytes: sheetBytes.subarray(0, -60) })],
  ['a checksum that does not hold', 'damaged', () => oneSheet({ bytes: sheetBytes, declaredCrc: 7 })],
  ['a part behind a password', 'encrypted', () => oneSheet({ bytes: sheetBytes, flags: 1 })],
  ['a workbook behind a password', 'encrypted', () => compound('EncryptedPackage')],
  ['an old workbook', 'old-excel', () => compound('Workbook')],
  ['a document', 'other-office-file', () => craftZip([{ name: 'word/document.xml', bytes: '<w/>' }])],
  [
    'a web page called .xls',
    'other-office-file',
    () => Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'),
  ],
  ['a picture', 'not-a-table', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['UTF-8 cut within a character', 'damaged', () => csv.subarray(0, csv.lastIndexOf('某') + 1)],
  ['UTF-8 with a flipped bit', 'damaged', () => flipped(csv, csv.lastIndexOf('某'))],
  [
    'UTF-16 with half a character',
    'damaged',
    () => Buffer.concat([Buffer.from('\ufeff姓名,甲', 'utf16le'), Buffer.from([0x41])]),
  ],
  [
    'a quotation mark never closed',
    'damaged',
    () => Buffer.from(`姓名,备注\n甲某某,"从此\n${'乙某某,好\n'.repeat(99)}`),
  ],
  ['a cell of 100 MB', 'too-large', () => Buffer.alloc(100 * 2 ** 20, 'a')],
  ['a cell of 60 MB', 'damaged', () => Buffer.alloc(60 * 2 ** 20, 'a')],
];

for (const [what, because, craft] of refused) {
  test(`${what} is answered by a sentence`, async () => {
    const path = join(folder, 'roster.bin');
    writeFileSync(path, craft());
    const reading = await readInChild(path);
    assert.equal(reading.because, because);
    assert.match(reading.zh!, /请|没有打开|已停止/);
    assertBounded(reading);
  });
}

const millionStrings = {
  bytes: Buffer.from(
    `<sst>${Array.from({ length: 1_000_000 }, (_, at) => `<si><t>大庆市某某区某某街道${at}号</t></si>`).join('')}</sst>`,
  ),
};
const merged = `<mergeCells>${Array.from({ length: 1_000_000 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join('')}</mergeCells>`;

const hardButGood: [string, () => Buffer][] = [
  ['a million shared strings', () => oneSheet(good, { strings: millionStrings })],
  ['a million merged cells', () => oneSheet(good + merged)],
  [
    'titles that are names of built-in things',
    () =>
      oneSheet(
        textRows([
          ['__proto__', 'constructor', 'toString'],
          ['1', '2', '3'],
        ]),
      ),
  ],
];

for (const [what, craft] of hardButGood) {
  test(`${what} do no harm`, async () => {
    const path = join(folder, 'roster.bin');
    writeFileSync(path, craft());
    const reading = await readInChild(path);
    assert.equal(reading.because, undefined);
    assert.equal(reading.rows, 1);
    assertBounded(reading);
  });
}

function assertBounded({ milliseconds, peak }: { milliseconds: number; peak: number }): void {
  assert.ok(milliseconds < 10_000, `took ${milliseconds} ms`);
  assert.ok(peak < 512, `held ${peak} MB`);
}
