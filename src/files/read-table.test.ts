import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { craftXlsx, textRows } from '../../tests/support/craft-xlsx.ts';
import { FileRefused, type ReadOptions, type RowBatch, readTable, writeCsv, writeXlsx } from './index.ts';

const known = ['姓名', '身份证号', '备注'];
const readAll = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) =>
  Array.fromAsync(readTable(bytes, { name: '低保 2026-10.csv', knownTitles: known, ...options }));
const cellsOf = (batches: RowBatch[]) => batches.flatMap(({ rows }) => rows.map(({ cells }) => cells));
const gathered = async (pieces: AsyncIterable<Uint8Array>) => Buffer.concat(await Array.fromAsync(pieces));
const book = (xml: string, rest: Partial<Parameters<typeof craftXlsx>[0]> = {}) =>
  craftXlsx({ sheets: [{ name: '名册', xml }], ...rest });

const text = '姓名,身份证号\r\n甲某𠮷,1\r\n';
const encoded = {
  'utf-8': Buffer.from(text),
  'utf-8-bom': Buffer.from(`\ufeff${text}`),
  'utf-16le': Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  gb18030: iconv.encode(text, 'gb18030'),
};

for (const [encoding, bytes] of Object.entries(encoded)) {
  test(`a CSV file in ${encoding} is read and called so`, async () => {
    const [batch] = await readAll(bytes);
    assert.deepEqual(batch, {
      sheet: '低保 2026-10',
      header: ['姓名', '身份证号'],
      headerRow: 1,
      title: '',
      rows: [{ number: 2, cells: ['甲某𠮷', '1'] }],
      origin: { format: 'csv', encoding, delimiter: ',' },
    });
  });
}

for (const delimiter of [',', '\t', ';', '，']) {
  test(`cells are cut at ${JSON.stringify(delimiter)}`, async () => {
    const lines = ['姓名|身份证号|备注', '甲某某|1|"一、|二\n""三"""', '乙某某|2|'].map((line) =>
      line.replaceAll('|', delimiter),
    );
    assert.deepEqual(cellsOf(await readAll(Buffer.from(lines.join('\n')))), [
      ['甲某某', '1', `一、${delimiter}二\n"三"`],
      ['乙某某', '2', null],
    ]);
  });
}

test('titles stand under title rows, row numbers are those that Excel shows, short rows are widened', async () => {
  const [batch] = await readAll(
    Buffer.from(
      '大庆市低保家庭名册 2026年10月,,\n\n姓名,身份证号,备注\n甲某某,1\n,,\n乙某某,"2\n"\n丙某某,3',
    ),
  );
  assert.equal(batch!.title, '大庆市低保家庭名册 2026年10月');
  assert.equal(batch!.headerRow, 3);
  assert.deepEqual(
    batch!.rows.map(({ number, cells }) => [number, cells]),
    [
      [4, ['甲某某', '1', null]],
      [6, ['乙某某', '2\n', null]],
      [7, ['丙某某', '3', null]],
    ],
  );
});

test('titles typed with full-width commas above ordinary rows are titles', async () => {
  const [batch] = await readAll(Buffer.from('姓名，身份证号\n甲某某,1\n乙某某,2\n'));
  assert.deepEqual([batch!.header, batch!.rows.length], [['姓名', '身份证号'], 2]);
});

test('cells of a workbook come as a person sees them, with what to doubt', async () => {
  const cells = [
    ['<c t="s"><v>0</v></c>', '甲某_'],
    ['<c><v>2.3069919980305E+17</v></c>', '2.3069919980305E+17', 'number-too-long'],
    ['<c><v>230699199803050000</v></c>', '230699199803050000', 'number-too-long'],
    ['<c><v>130.09999999999999</v></c>', '130.1'],
    ['<c s="1"><v>46349</v></c>', '2026-11-23'],
    ['<c s="1"><v>46349.5</v></c>', '2026-11-23 12:00:00'],
    ['<c s="1"><v>60</v></c>', '60', 'date-out-of-range'],
    ['<c s="2"><v>12</v></c>', '000012'],
    ['<c><f>1+1</f><v>2</v></c>', '2', 'formula'],
    ['<c t="str"><f>A1</f><v>乙</v></c>', '乙', 'formula'],
    ['<c t="e"><v>#N/A</v></c>', '#N/A', 'error'],
    ['<c t="b"><v>1</v></c>', 'TRUE'],
    ['<c t="d"><v>2026-11-23T00:00:00</v></c>', '2026-11-23'],
    ['<c t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r><rPh><t>fu</t></rPh></is></c>', '富文本'],
    ['<c t="s"><v>99</v></c>', null, 'error'],
  ] as const;
  const header = cells.map((_, at) => `<c t="inlineStr"><is><t>题${at}</t></is></c>`).join('');
  const file = book(
    `<sheetData><row r="1">${header}</row><row r="5">${cells.map(([xml]) => xml).join('')}</row></sheetData>`,
    {
      strings: '<si><t>甲某_x005F_</t></si>',
      formats: ['yyyy"年"m"月"d"日"', '000000'],
    },
  );
  const [batch] = await readAll(file);
  const doubts = cells.flatMap(([, , doubt], column) => (doubt ? [{ column, doubt }] : []));
  assert.deepEqual(batch!.rows, [{ number: 5, cells: cells.map(([, shown]) => shown), doubts }]);
});

test('the 1904 calendar gives the same day', async () => {
  const rows =
    '<sheetData><row><c t="inlineStr"><is><t>日期</t></is></c></row><row><c s="1"><v>44887</v></c></row></sheetData>';
  assert.deepEqual(cellsOf(await readAll(book(rows, { date1904: true, formats: ['m/d/yy'] }))), [
    ['2026-11-23'],
  ]);
});

test('every visible sheet with titles is read, hidden ones are named', async () => {
  const xml = textRows([
    ['姓名', '身份证号'],
    ['甲某某', '1'],
  ]);
  const sheets = [
    { name: '一区', xml },
    { name: '空', xml: '<sheetData/>' },
    { name: '旧', xml, state: 'hidden' },
    { name: '二区', xml },
  ];
  const batches = await readAll(craftXlsx({ sheets }));
  assert.deepEqual(
    batches.map(({ sheet }) => sheet),
    ['一区', '二区'],
  );
  assert.deepEqual(batches[0]!.origin.format === 'xlsx' && batches[0]!.origin.hiddenSheets, ['旧']);
});

test('a sheet formatted to its last column is no wider than its filled cells', async () => {
  const styled = '<c r="XFD1" s="1"/>';
  assert.equal(
    (await readAll(book(textRows([['姓名'], ['甲某某']]).replace('</row>', `${styled}</row>`))))[0]!.header
      .length,
    1,
  );
});

const refusal = async (reading: Promise<unknown>) => {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof FileRefused);
  return error.because;
};

test('a reading that lasts too long, holds too much or finds no file ends with a sentence', async () => {
  const strings = Array.from({ length: 400_000 }, (_, at) => `<si><t>大庆市某某街道${at}号</t></si>`).join(
    '',
  );
  const file = book(textRows([['姓名'], ['甲某某']]), { strings });
  assert.equal(await refusal(readAll(file, { limits: { seconds: 0.2 } })), 'too-slow');
  assert.equal(await refusal(readAll(file, { limits: { memory: 24 } })), 'too-much-memory');
  assert.equal(
    await refusal(Array.fromAsync(readTable('/nowhere.csv', { name: 'nowhere.csv' }))),
    'not-readable',
  );
});

test('a caller who stops early leaves no thread behind', async () => {
  for await (const batch of readTable(Buffer.from(text.repeat(10_000)), { name: 'x.csv' })) {
    assert.equal(batch.rows.length, 1_000);
    break;
  }
});

const rows = [
  ['=1+1', '+86', '-2', '@x', '\tx', '＝1', '_x000D_'],
  ['230699199803050012', '0459', '一,"二"\n三', 12.5, true, null, ' x '],
];
const header = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];

test('what is written to CSV starts no formula and keeps its digits', async () => {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const batches = await readAll(await gathered(writeCsv({ header, rows }, { encoding })));
    assert.deepEqual(cellsOf(batches), [
      ["'=1+1", "'+86", "'-2", "'@x", "'\tx", "'＝1", '_x000D_'],
      ['230699199803050012\t', '0459\t', '一,"二"\n三', '12.5', '是', null, ' x '],
    ]);
  }
});

test('what is written to XLSX is text where it was text and starts no formula', async () => {
  const [batch] = await readAll(await gathered(writeXlsx({ header, rows }, { sheet: "'名册/一" })));
  assert.equal(batch!.sheet, '名册 一');
  assert.deepEqual(
    batch!.rows.map(({ cells, doubts }) => [cells, doubts]),
    [
      [['=1+1', '+86', '-2', '@x', '\tx', '＝1', '_x000D_'], undefined],
      [['230699199803050012', '0459', '一,"二"\n三', '12.5', '是', null, ' x '], undefined],
    ],
  );
});
