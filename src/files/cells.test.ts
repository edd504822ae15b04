import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatMoney } from '#kernel';
import { readMoneyFen, readWholeNumber } from './amount-cells.ts';
import { type CellResult, cleanCell, cleanTitle } from './cell.ts';
import { readDay, readMonth } from './day-cell.ts';
import { findHeader } from './header.ts';
import { readName, readPhone, readYesNo } from './word-cells.ts';

type Line = [reads: (cell: string) => CellResult<unknown>, cell: string, value: unknown];

const serial1900 = (cell: string) => readDay(cell, { serials: '1900' });
const serial1904 = (cell: string) => readDay(cell, { serials: '1904' });

const taken: Line[] = [
  [readDay, '2026-11-23', '2026-11-23'],
  [readDay, '2026/1/3', '2026-01-03'],
  [readDay, '2026.11.23', '2026-11-23'],
  [readDay, '20261123', '2026-11-23'],
  [readDay, '２０２６年１１月２３日', '2026-11-23'],
  [readDay, '2026-11-23 08:30:00', '2026-11-23'],
  [serial1900, '46349', '2026-11-23'],
  [serial1900, '59', '1900-02-28'],
  [serial1900, '61', '1900-03-01'],
  [serial1904, '44887', '2026-11-23'],
  [readMonth, '2026年1月', '2026-01'],
  [readMonth, '202611', '2026-11'],
  [readMonth, '2026/11', '2026-11'],
  [readMonth, '2026-11-01', '2026-11'],
  [readMoneyFen, '1,234.50', 123450],
  [readMoneyFen, '￥1234.5元', 123450],
  [readMoneyFen, '¥ 0.10', 10],
  [readMoneyFen, '１３０．００', 13000],
  [readMoneyFen, '-12', -1200],
  [readMoneyFen, '1.500', 150],
  [readWholeNumber, '1,200', 1200],
  [readWholeNumber, '3.0', 3],
  [readYesNo, '是', true],
  [readYesNo, '√', true],
  [readYesNo, 'ｙ', true],
  [readYesNo, '无', false],
  [readYesNo, '0', false],
  [readPhone, '+86 101-0000-0001', '10100000001'],
  [readPhone, '0459-1234567', '0459-1234567'],
  [readPhone, '(0459)1234567转12', '0459-1234567-12'],
  [readPhone, '1234567', '1234567'],
  [readName, '𠮷 某', '𠮷某'],
  [readName, '阿卜杜•买买提', '阿卜杜·买买提'],
  [readName, '阿卜杜．买买提', '阿卜杜·买买提'],
  [readName, 'Anna  Example', 'Anna Example'],
];

for (const [reads, cell, value] of taken) {
  test(`${reads.name} takes ${cell} as ${value}`, () => assert.deepEqual(reads(cell), { ok: true, value }));
}

const refused: [Line[0], string, RegExp][] = [
  [readDay, '2026-02-30', /没有“2026-02-30”这一天/],
  [readDay, '46349', /看不出是哪一天/],
  [serial1900, '60', /看不出是哪一天/],
  [readDay, '去年', /看不出是哪一天/],
  [readDay, '', /空/],
  [readMonth, '2026-13', /看不出是哪个月/],
  [readMoneyFen, '1.2万元', /万元/],
  [readMoneyFen, '1.005', /比分还细/],
  [readMoneyFen, '12,34', /不是金额/],
  [readMoneyFen, '99999999999999999', /不是金额/],
  [readWholeNumber, '3.5', /不是整数/],
  [readWholeNumber, '-3', /不在 0 到/],
  [readYesNo, '也许', /“是”或“否”/],
  [readPhone, '12345', /11 位手机号/],
  [readPhone, '10100000001、10100000002', /一个号码/],
  [readName, '张?', /生僻字/],
  [readName, '张三(已故)', /不该出现的“\(”/],
  [readName, '张', /2 至 50/],
];

for (const [reads, cell, sentence] of refused) {
  test(`${reads.name} refuses ${cell || 'nothing'} and says why`, () => {
    const read = reads(cell);
    assert.ok(!read.ok);
    const { zh, en } = read.refusal as { zh: string; en: string };
    assert.match(zh, sentence);
    assert.ok(en.length > 10);
  });
}

test('cleaning takes away what cannot be seen and leaves characters as they are', () => {
  assert.equal(cleanCell('\ufeff\u200b 张\u00a0\u3000三\r\n１２ＡＢ（甲）𝟗 '), '张 三 12AB(甲)9');
  assert.equal(cleanCell('𠮷㐀﨩兀塚'), '𠮷㐀﨩兀塚');
  assert.equal(cleanTitle('* 身 份\n证 号 '), '身份证号');
  assert.equal(cleanTitle(' Date of\nbirth'), 'Date of birth');
});

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      assert.equal(cleanCell(cleanCell(text)), cleanCell(text)),
    ),
  );
});

test('money written by us is read back to the fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (amount) =>
      assert.deepEqual(readMoneyFen(formatMoney(amount)), { ok: true, value: amount }),
    ),
  );
});

const row = (...cells: (string | null)[]) => ({ cells });

test('titles are found under title rows', () => {
  const rows = [
    row('大庆市低保家庭名册 2026年10月', null),
    row('填报单位：某某局', '2026-10-31'),
    row('姓 名', '身份证号'),
    row('甲某某', '1'),
  ];
  assert.equal(findHeader(rows, ['姓名', '身份证号']), 2);
  assert.equal(findHeader([rows[0]!, rows[2]!, rows[3]!]), 1);
  assert.equal(findHeader([row('身份证号'), row('1')]), 0);
  assert.equal(findHeader([row(null, ' ')]), undefined);
});
