/** Lists in a bank's own layout, and its answers: what is written is what the bank reads, and what was altered on the way is not believed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { BankLayout } from '#declarations';
import { type Fen, fen } from '#kernel';
import { batchLines, batchTable } from '../../../cities/daqing/bank-layouts.ts';
import { readOrder } from '../../../tests/support/bank-forms.ts';
import { treasury } from '../../../tests/support/payment-city.ts';
import { endToEndOf, messageOf } from '../runs/payment-run.ts';
import { inYuan, type OrderLine, type PaymentOrder } from './payment-order.ts';
import { readBatchRows } from './read-batch-rows.ts';
import { type SentLine, understandRows } from './understand-rows.ts';
import { writeOrder } from './write-order.ts';

const layouts = [batchTable, batchLines];
const payerOf = (layout: BankLayout) => treasury.payers.find((payer) => payer.layout === layout)!;
const order = (layout: BankLayout, lines: readonly OrderLine[]): PaymentOrder => ({
  message: messageOf(7),
  at: new Date('2026-11-23T16:30:00Z'),
  executeOn: '2026-11-25',
  payer: payerOf(layout),
  lines,
});
const written = async (layout: BankLayout, lines: readonly OrderLine[]) =>
  Buffer.concat(await Array.fromAsync(writeOrder(order(layout, lines)).content));

const line = fc.record({
  endToEnd: fc.integer({ min: 1, max: 2_147_483_647 }).map(endToEndOf),
  holder: fc.oneof(
    fc.string({ unit: fc.constantFrom(...'王欧阳𬭎㛃·艾力'), minLength: 1, maxLength: 40 }),
    fc.constantFrom("=cmd|' /C calc'!A0", '+86', '-1', '@SUM(A1)', '张三', '\t=1+1', '李"四"'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  ),
  account: fc.oneof(fc.stringMatching(/^0\d{15,31}$/), fc.stringMatching(/^\d{8,32}$/)),
  bankCode: fc.stringMatching(/^0\d{11}$/),
  amount: fc.integer({ min: 1, max: 10_000_000_00 }).map((amount) => fen(amount)),
  purpose: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
});

/** What the writer keeps of a name, said once more: one line, no ends, nothing that a list cannot hold. */
const printable = /^[\p{L}\p{N}·]+$/u;

for (const layout of layouts)
  describe(`a list as ${layout.id}`, () => {
    it('gives the bank each account and amount whole, zeros in front and all', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
          const plain = lines.map((one) => ({
            ...one,
            holder: printable.test(one.holder) ? one.holder : '张三',
          }));
          const read = readOrder(await written(layout, plain));
          assert.equal(read.message, messageOf(7));
          assert.deepEqual(
            read.lines.map(({ key, account, amount }) => [key, account, amount]),
            plain.map(({ account, amount }, at) => [String(at + 1), account, inYuan(amount)]),
          );
          for (const [at, { holder }] of read.lines.entries())
            assert.ok(plain[at]!.holder.startsWith(holder));
        }),
        { numRuns: 150 },
      );
    });

    it('keeps its columns whatever somebody is called', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 10 }), async (lines) => {
          const text = iconv.decode(await written(layout, lines), layout.encoding);
          if (layout.form === 'csv') {
            const [, , titles, ...rows] = parse(text, { relax_column_count: true });
            assert.deepEqual(
              rows.map((row) => row.length),
              lines.map(() => titles!.length),
            );
            assert.ok(rows.flat().every((cell) => !/^\s*[=+@＝＋＠-]/.test(cell)));
            return;
          }
          const rows = text.trimEnd().split('\r\n');
          assert.equal(rows.length, lines.length + 1);
          const width = layout.order.lines.reduce((sum, one) => sum + one.width, 0);
          const bytes = (row: string) => iconv.encode(row, layout.encoding).length;
          for (const row of rows.slice(1, -1)) assert.equal(bytes(row), width);
        }),
        { numRuns: 150 },
      );
    });

    it('is answered line by line, in its own words', async () => {
      const asked = readOrder(await written(layout, sample(5)));
      const [a, b, c, d] = asked.lines;
      const reply = asked.form.report(
        asked.message,
        [
          { line: a!, says: 'paid' },
          { line: b!, says: 'failed', reason: 'AC04' },
          { line: c!, says: 'unsure' },
          { line: d!, says: 'failed', reason: 'ZZ99' },
        ],
        '',
      );
      assert.deepEqual((await read(reply)).words, [
        { line: 101, says: 'paid' },
        { line: 102, says: 'failed', reason: 'account-closed' },
        { line: 103, says: 'unknown' },
        { line: 104, says: 'failed', reason: 'other' },
      ]);
      assert.deepEqual((await read(reply)).complaints, []);
      assert.equal((await read(reply)).layout, layout.id);
    });

    it('is not believed where number, account, amount or result is another', async () => {
      const asked = readOrder(await written(layout, sample(5)));
      const [a] = asked.lines;
      const told = async (change: Partial<typeof a>) =>
        (await read(asked.form.report(asked.message, [{ line: { ...a!, ...change }, says: 'paid' }], '')))
          .complaints[0]!.zh;
      assert.match(await told({ key: '6' }), /序号“6”不在本批次/);
      assert.match(await told({ key: 'x' }), /序号“x”不在/);
      assert.match(await told({ account: a!.account.replace(/^0+/, '') }), /账号与发出的不同[\s\S]*原文件/);
      assert.match(await told({ account: '9.9E+15' }), /账号与发出的不同/);
      assert.match(await told({ amount: '999.99' }), /金额“999.99”与发出的不同/);
    });

    it('that is any bytes gets an answer and never an exception', async () => {
      const asked = readOrder(await written(layout, sample(3)));
      const good = asked.form.report(
        asked.message,
        asked.lines.map((one) => ({ line: one, says: 'paid' })),
        '',
      );
      await fc.assert(
        fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ maxLength: 6 }), async (at, bytes) => {
          const broken = Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + bytes.length)]);
          const rows = await readBatchRows(broken, { fileName: 'a', layouts });
          if (rows.ok)
            for (const { line } of understandRows(rows.value, sent(3)).words) assert.ok(line > 100);
          else assert.equal(typeof rows.refusal.zh, 'string');
        }),
        { numRuns: 40 },
      );
    });
  });

describe('a file of no bank', () => {
  it('is refused with the layouts that are known', async () => {
    const rows = await readBatchRows(iconv.encode('姓名,电话\r\n张三,1', 'gb18030'), {
      fileName: 'a.csv',
      layouts,
    });
    assert.ok(!rows.ok);
    assert.match(rows.refusal.zh, /不是我们认识的银行回单格式（pain.002、代发清单/);
  });
});

const sample = (lines: number): OrderLine[] =>
  Array.from({ length: lines }, (_, at) => ({
    endToEnd: endToEndOf(101 + at),
    holder: '张三',
    account: `0099${String(at).padStart(12, '0')}`,
    bankCode: '099261000001',
    amount: 100_05 as Fen,
    purpose: '护理补贴 2026-11',
  }));
const sent = (lines: number): SentLine[] =>
  sample(lines).map(({ account, amount }, at) => ({
    id: 101 + at,
    amount,
    isAccount: (digits) => digits === account,
  }));
async function read(reply: Buffer) {
  const rows = await readBatchRows(reply, { fileName: 'reply', layouts });
  assert.ok(rows.ok, JSON.stringify(rows));
  return understandRows(rows.value, sent(5));
}
