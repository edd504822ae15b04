/** Files to the bank, and those that our pretended bank writes, against the schemas that ISO publishes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Fen } from '#kernel';
import { answerOrder, wild } from '../../../tests/support/bank.ts';
import { isoSchema } from '../../../tests/support/iso-schema.ts';
import { treasury } from '../../../tests/support/payment-city.ts';
import { random } from '../../../tests/support/random.ts';
import { endToEndOf, messageOf } from '../runs/payment-run.ts';
import type { OrderLine, PaymentOrder } from './payment-order.ts';
import { readPain002 } from './read-pain002.ts';
import { writePain001 } from './write-pain001.ts';

const orderSchema = isoSchema('pain.001.001.09');
const replySchema = isoSchema('pain.002.001.10');

const order = (lines: PaymentOrder['lines'], name = '财政专户'): PaymentOrder => ({
  message: messageOf(7),
  at: new Date('2026-11-23T16:30:00Z'),
  executeOn: '2026-11-25',
  payer: { ...treasury.payers[0]!, name },
  lines,
});
const written = (lines: PaymentOrder['lines'], name?: string) =>
  [...writePain001(order(lines, name))].join('');

/** Names that somebody has, and names that nobody should have. */
const oddText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'王欧阳𬭎㛃·艾力 '), minLength: 1, maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'&<>"\']]>=+-@'), minLength: 1, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('\0', '\x01', '\x1b', '\t', '\r', '\n', '\x85', '\ud800', '\udfff', '\ufffe', 'a'),
    minLength: 1,
    maxLength: 20,
  }),
  fc.string({ unit: 'grapheme', minLength: 100, maxLength: 400 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
);
const line: fc.Arbitrary<OrderLine> = fc.record({
  endToEnd: fc.integer({ min: 1, max: 2_147_483_647 }).map(endToEndOf),
  holder: oddText,
  account: fc.stringMatching(/^\d{8,32}$/),
  bankCode: fc.stringMatching(/^\d{12}$/),
  amount: fc.integer({ min: 1, max: 9_999_999_999_99 }).map((amount) => amount as Fen),
  purpose: oddText,
});

describe('an order, by the schema of pain.001.001.09', () => {
  it('is valid, whoever is called what and however much is paid', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), oddText, (lines, name) => {
        assert.equal(orderSchema(written(lines, name)), '');
      }),
      { numRuns: 300 },
    );
  });

  it('is valid with lines by the thousand', () => {
    const lines = fc.sample(line, { numRuns: 1, seed: 7 });
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...lines[0]!, endToEnd: endToEndOf(at + 1) }));
    assert.equal(orderSchema(written(many)), '');
  });

  it('would be refused with a name that is left out or an amount in fen', () => {
    const [one] = fc.sample(line, { numRuns: 1, seed: 8 });
    const good = written([{ ...one!, holder: '张三', amount: 100_50 as Fen }]);
    assert.match(orderSchema(good.replace('<Nm>张三</Nm>', '<Nm></Nm>')), /minLength/);
    assert.match(orderSchema(good.replace('CNY">100.50<', 'CNY">100.500001<')), /fractionDigits/);
    assert.match(orderSchema(good.replace('<PmtMtd>TRF</PmtMtd>', '')), /PmtMtd/);
  });
});

describe('a reply, by the schema of pain.002.001.10', () => {
  it('that our pretended bank writes is valid, and read to the last line', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, lines) => {
        const one = { holder: '张三', account: '9900000000000001', bankCode: '999261000001', purpose: 'p' };
        const asked = Array.from({ length: lines }, (_, at) => ({
          ...one,
          endToEnd: endToEndOf(at + 1),
          amount: 1 as Fen,
        }));
        for (const reply of answerOrder(written(asked), random(seed), wild).replies) {
          assert.equal(replySchema(reply.toString()), '');
          const read = readPain002(reply, 7);
          assert.ok(read.ok);
          assert.deepEqual(read.value.complaints, []);
          assert.equal(read.value.words.length, reply.toString().split('<TxInfAndSts>').length - 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
