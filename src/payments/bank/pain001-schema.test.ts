/** An order held to the message definition by a validator that is not ours, whatever payees are called and however many there are. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import type { Fen } from '#kernel';
import { endToEndOf, messageOf } from '../runs/payment-run.ts';
import type { OrderLine, PaymentOrder } from './payment-order.ts';
import { writePain001 } from './write-pain001.ts';

const schema = XmlDocument.fromBuffer(
  readFileSync(new URL('../../../tests/support/pain001.xsd', import.meta.url)),
);
const validator = XsdValidator.fromDoc(schema);
function validate(xml: string): void {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

const order = (lines: PaymentOrder['lines']): PaymentOrder => ({
  message: messageOf(2_147_483_647),
  at: new Date('2026-11-23T16:30:00Z'),
  executeOn: '2026-11-25',
  payer: { name: '大庆市财政局社会保障资金专户', account: '990000000000000001', bankCode: '999261000000' },
  lines,
});
const written = (lines: readonly OrderLine[]) => [...writePain001(order(lines))].join('');
const line: OrderLine = {
  endToEnd: endToEndOf(1),
  holder: '王建国',
  account: '9900000000000001',
  bankCode: '999261000001',
  amount: 130_00 as Fen,
  purpose: '重度残疾人护理补贴 2026-11',
};

describe('an order by the message definition', () => {
  it('holds for names of any characters and length, any sum, and thousands of lines', () => {
    const lines = fc.record({
      endToEnd: fc.integer({ min: 1, max: 2_147_483_647 }).map(endToEndOf),
      holder: fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      account: fc.stringMatching(/^\d{10,34}$/),
      bankCode: fc.stringMatching(/^\d{12}$/),
      amount: fc.integer({ min: 1, max: 10_000_000_000_00 }).map((amount) => amount as Fen),
      purpose: fc.string({ minLength: 1, maxLength: 300 }),
    });
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 8 }), (some) => validate(written(some))),
      { numRuns: 500 },
    );
    validate(written(Array.from({ length: 3_000 }, (_, at) => ({ ...line, endToEnd: endToEndOf(at + 1) }))));
  });

  it('is what the validator looks at: each of these is refused', () => {
    const sound = written([line]);
    validate(sound);
    for (const [from, to] of [
      ['Ccy="CNY"', 'Ccy="yuan"'],
      ['130.00</InstdAmt>', '130.000001</InstdAmt>'],
      ['<CdtrAgt>', '<Cdtr><Nm>x</Nm></Cdtr><CdtrAgt>'],
      [endToEndOf(1), 'x'.repeat(36)],
      ['<Nm>王建国</Nm>', '<Nm></Nm>'],
      ['2026-11-25', '2026-11-31'],
    ] as const) {
      const broken = sound.replace(from, to);
      assert.notEqual(broken, sound);
      assert.throws(() => validate(broken), `${from} as ${to} was let through`);
    }
  });
});
