import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { craftXlsx, textRows } from '../../tests/support/craft-xlsx.ts';
import { FileRefused, readTable } from './index.ts';
import { usualLimits } from './limits.ts';
import { readBatches } from './read-batches.ts';

/** More by HANDRAIL_WOUNDS=1000000 for the night. */
const wounds = Number(process.env['HANDRAIL_WOUNDS'] ?? 500);

const text = '姓名,身份证号,备注\r\n甲某某,230699199803050012,"一,二"\r\n'.repeat(9);
const cells = '<c t="s"><v>0</v></c><c s="1"><v>46349</v></c><c><f>1+1</f><v>2</v></c>';
const whole = [
  Buffer.from(text),
  Buffer.from(`\ufeff${text}`, 'utf16le'),
  iconv.encode(text, 'gb18030'),
  craftXlsx({
    sheets: [
      {
        name: '名册',
        xml: textRows([
          ['姓名', '备注'],
          ['甲某某', '1'],
        ]),
      },
    ],
  }),
  craftXlsx({
    sheets: [{ name: '名册', xml: `<sheetData><row>${cells}</row><row>${cells}</row></sheetData>` }],
    strings: '<si><t>姓名</t></si>',
    formats: ['yyyy-m-d'],
  }),
];

const task = { name: 'x', limits: usualLimits, knownTitles: [], batchRows: 1_000 };
const somewhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const wounded = fc
  .record({
    file: fc.constantFrom(...whole),
    cuts: fc.array(somewhere, { maxLength: 1 }),
    bytes: fc.array(fc.tuple(somewhere, fc.nat(255)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ file, cuts, bytes }) => {
    const copy = Buffer.from(file);
    for (const [at, byte] of bytes) copy[Math.floor(at * copy.length)] = byte;
    return cuts.length > 0 ? copy.subarray(0, Math.floor(cuts[0]! * copy.length)) : copy;
  });

test(`${wounds} files with random wounds are read or refused, and nothing else`, {
  timeout: 60_000 + wounds * 100,
}, async () => {
  await fc.assert(
    fc.asyncProperty(wounded, (source) => isReadOrRefused(readBatches({ ...task, source }))),
    { numRuns: wounds },
  );
});

test(`${wounds} workbooks with wounds inside a sound archive are read or refused, and nothing else`, async () => {
  const xml = `<worksheet>${textRows([
    ['姓名', '备注'],
    ['甲某某', '1'],
  ])}</worksheet>`;
  const mixed = `<worksheet><sheetData><row r="1">${cells}</row><row r="2">${cells}</row></sheetData></worksheet>`;
  const marks = '<>&;"\'=/#x rtsc019AZ\0\n'.split('').map((mark) => mark.charCodeAt(0));
  const craft = (sheet: Buffer) =>
    craftXlsx({
      sheets: [{ name: '名册', xml: { bytes: sheet } }],
      strings: '<si><t>姓名</t></si>',
      formats: ['d'],
    });
  const inside = fc
    .record({
      sheet: fc.constantFrom(xml, mixed),
      bytes: fc.array(fc.tuple(somewhere, fc.constantFrom(...marks)), { minLength: 1, maxLength: 3 }),
    })
    .map(({ sheet, bytes }) => {
      const copy = Buffer.from(sheet);
      for (const [at, byte] of bytes) copy[Math.floor(at * copy.length)] = byte;
      return craft(copy);
    });
  await fc.assert(
    fc.asyncProperty(inside, (source) => isReadOrRefused(readBatches({ ...task, source }))),
    { numRuns: wounds },
  );
});

test('the thread answers them alike', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(wounded, (source) => isReadOrRefused(readTable(source, { name: 'x' }))),
    { numRuns: 20 },
  );
});

async function isReadOrRefused(reading: AsyncIterable<unknown>): Promise<void> {
  try {
    for await (const _ of reading);
  } catch (error) {
    assert.ok(error instanceof FileRefused, `${error}`);
    assert.notEqual(error.because, 'not-readable');
  }
}
