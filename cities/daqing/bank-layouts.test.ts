/** The layouts of Daqing's banks can be written and read, and a broken one is told. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type BankLayout, checkBankLayout } from '#declarations';
import { batchTable } from './bank-layouts.ts';
import { treasury } from './treasury.ts';

it('every paying account has a layout that holds', () => {
  const own = treasury.payers.map(({ layout }) => layout).filter((layout) => layout !== 'pain.001');
  assert.ok(own.length > 1);
  assert.deepEqual(own.flatMap(checkBankLayout), []);
});

it('a layout that would cut an account, or does not say what became of a line, is told', () => {
  const { order, reply } = batchTable;
  const broken: BankLayout = {
    ...batchTable,
    order: {
      ...order,
      lines: order.lines
        .filter(({ holds }) => holds !== 'amount')
        .map((one) => (one.holds === 'account' ? { ...one, width: 19 } : one)),
    },
    reply: { ...reply, results: { paid: ['成功'], failed: ['成功'], unknown: [] } },
  };
  assert.deepEqual(checkBankLayout(broken), [
    'batch-table: 账号 has 19 bytes, account needs 32.',
    'batch-table: the order must have amount once.',
    'batch-table: one result means two things.',
    'batch-table: no word of the bank says unknown.',
  ]);
});
