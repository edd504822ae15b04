/** Files to a bank and back: what is written is read back to the fen, and what is broken gets a sentence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import sax from 'sax';
import type { Fen } from '#kernel';
import { treasury } from '../../../tests/support/payment-city.ts';
import { endToEndOf, messageOf } from '../runs/payment-run.ts';
import { inYuan, type PaymentOrder } from './payment-order.ts';
import { readPain002 } from './read-pain002.ts';
import { writePain001 } from './write-pain001.ts';

const order = (lines: PaymentOrder['lines']): PaymentOrder => ({
  message: messageOf(7),
  at: new Date('2026-11-23T16:30:00Z'),
  executeOn: '2026-11-25',
  payer: treasury.payers[0]!,
  lines,
});

/** Every element's text by its name, in order. */
function textsOf(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const parser = sax.parser(true);
  let value = '';
  parser.onerror = (error) => assert.fail(error);
  parser.onopentag = () => {
    value = '';
  };
  parser.ontext = (text) => {
    value += text;
  };
  parser.onclosetag = (name) => found.set(name, [...(found.get(name) ?? []), value]);
  parser.write(xml).close();
  return found;
}

describe('an order as pain.001.001.09', () => {
  it('says to the fen what is to be paid, whoever is called what', () => {
    const line = fc.record({
      endToEnd: fc.integer({ min: 1, max: 2_000_000 }).map(endToEndOf),
      holder: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      account: fc.stringMatching(/^\d{16,19}$/),
      bankCode: fc.stringMatching(/^\d{12}$/),
      amount: fc.integer({ min: 1, max: 10_000_000_00 }).map((amount) => amount as Fen),
      purpose: fc.constant('护理补贴 2026-11'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const texts = textsOf([...writePain001(order(lines))].join(''));
        assert.deepEqual(
          texts.get('EndToEndId'),
          lines.map(({ endToEnd }) => endToEnd),
        );
        const fen = texts.get('InstdAmt')!.map((yuan) => Math.round(Number(yuan) * 100));
        assert.deepEqual(
          fen,
          lines.map(({ amount }) => amount),
        );
        const sum = inYuan(lines.reduce((all, { amount }) => all + amount, 0));
        assert.deepEqual(texts.get('CtrlSum'), [sum, sum]);
        assert.deepEqual(texts.get('NbOfTxs'), [String(lines.length), String(lines.length)]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps marks and rare characters of a name, and its moment is Shanghai’s', () => {
    const one = {
      endToEnd: 'HANDRAIL-L1',
      account: '9900000000000001',
      bankCode: '999261000001',
      amount: 1 as Fen,
      purpose: 'p',
    };
    const texts = textsOf([...writePain001(order([{ ...one, holder: '𬭎·A & \r\n<B>' }]))].join(''));
    assert.equal(texts.get('Nm')![2], '𬭎·A &  <B>');
    assert.deepEqual(texts.get('CreDtTm'), ['2026-11-24T00:30:00+08:00']);
  });
});

const report = (lines: string, message = messageOf(7), group = '') =>
  Buffer.from(`<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
    <GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-11-25T10:00:00+08:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId>
    <OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${group && `<GrpSts>${group}</GrpSts>`}</OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts><OrgnlPmtInfId>${message}</OrgnlPmtInfId>${lines}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`);
const said = (line: string, status: string, reason?: string) =>
  `<TxInfAndSts><OrgnlEndToEndId>${line}</OrgnlEndToEndId><TxSts>${status}</TxSts>${
    reason ? `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>` : ''
  }</TxInfAndSts>`;

describe('a reply as pain.002', () => {
  it('says of each line whether it was paid, and why not', () => {
    const read = readPain002(
      report(
        said('HANDRAIL-L1', 'ACSC') +
          said('HANDRAIL-L2', 'RJCT', 'AC04') +
          said('HANDRAIL-L3', 'PDNG') +
          said('HANDRAIL-L4', 'RJCT', 'ZZ99') +
          said('SOMEBODY', 'ACSC') +
          said('HANDRAIL-L5', 'WHAT'),
      ),
      7,
    );
    assert.ok(read.ok);
    assert.deepEqual(read.value.words, [
      { line: 1, says: 'paid' },
      { line: 2, says: 'failed', reason: 'account-closed' },
      { line: 3, says: 'unknown' },
      { line: 4, says: 'failed', reason: 'other' },
    ]);
    assert.match(read.value.complaints[0]!.zh, /SOMEBODY/);
    assert.match(read.value.complaints[1]!.zh, /WHAT/);
  });

  it('of another run, hostile, cut off or something else is refused with a sentence', () => {
    const cases: [Buffer, RegExp][] = [
      [report('', messageOf(8)), /HANDRAIL-R8/],
      [Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), /DTD/],
      [Buffer.from('<a>'.repeat(50)), /DTD/],
      [report(said('HANDRAIL-L1', 'ACSC')).subarray(0, 300), /不是完整的 XML/],
      [Buffer.from('<Document><Other/></Document>'), /不是支付状态报告/],
      [Buffer.from('序号,户名\n1,张三'), /不是完整的 XML/],
    ];
    for (const [content, sentence] of cases) {
      const read = readPain002(content, 7);
      assert.ok(!read.ok, content.toString().slice(0, 60));
      assert.match(read.refusal.zh, sentence);
    }
  });

  it('that is any bytes gives an answer and never an exception', () => {
    const good = report(said('HANDRAIL-L1', 'ACSC') + said('HANDRAIL-L2', 'RJCT', 'AC01'));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.uint8Array({ maxLength: 6 }), (at, bytes) => {
        const broken = Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + bytes.length)]);
        const read = readPain002(broken, 7);
        assert.equal(typeof (read.ok ? read.value.layout : read.refusal.zh), 'string');
      }),
      { numRuns: 500 },
    );
  });
});
