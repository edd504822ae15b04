/** What the bank says: taken once, paid again once, and settled by two where it is not clear. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changeAccount,
  checker,
  entitled,
  grant,
  maker,
  otherMaker,
  owe,
} from '../../../tests/support/payment-city.ts';
import { because, paymentCity, sentRun } from '../../../tests/support/payment-deeds.ts';
import { closeRun } from '../runs/close-run.ts';
import { withdrawRun } from '../runs/withdraw-run.ts';
import type { BankWord } from './bank-word.ts';
import { decideSettlement, proposeSettlement } from './settle-line.ts';

const here = await paymentCity(5);
const { database, needs, reply, lines, balance, balanced, prepare } = here;
await owe(database, '2026-10', entitled(5));
await grant(needs, 5_000_00);
const run = await sentRun(here, '2026-10');
const [one, two, three, four, five] = (await lines(run)).map(({ id }) => id) as [
  number,
  number,
  number,
  number,
  number,
];
const states = async (of = run) => (await lines(of)).map(({ state }) => state).join(' ');

describe('the bank’s answer', () => {
  it('moves lines and money; the same file twice changes nothing', async () => {
    const words: BankWord[] = [
      { line: one, says: 'paid' },
      { line: two, says: 'failed', reason: 'account-closed' },
      { line: three, says: 'unknown' },
      { line: 99_999, says: 'paid' },
    ];
    const taken = await reply(run, words, 'a');
    assert.ok(taken.ok);
    assert.deepEqual(taken.value.effects, { applied: 3, repeated: 0, contradicts: 0 });
    assert.match(taken.value.complaints[0]!.zh, /HANDRAIL-L99999/);
    assert.equal(await states(), 'paid failed unknown sent sent');
    assert.deepEqual(
      [await balance('paid/nursing/1'), await balance('owed/nursing/2'), await balance(`sent/run/${run}`)],
      [100_00, 100_00, 300_00],
    );
    const again = await reply(run, words, 'a');
    assert.ok(again.ok && again.value.before);
    assert.equal(await balance(`sent/run/${run}`), 300_00);
    await balanced();
  });

  it('that failed is paid in a later run, once the account is another', async () => {
    const next = await prepare('2026-10');
    assert.ok(next.ok);
    assert.deepEqual(
      (await lines(next.value.id)).map(({ state, flags }) => `${state} ${flags.join(' ')}`),
      ['held account-failed first-payment'],
    );
    await withdrawRun(needs, { actor: maker, run: next.value.id, why: '先改账号' });
    await changeAccount(database, 2, '9900000000009999');
    const later = await sentRun(here, '2026-10');
    assert.equal(await states(later), 'sent');
    const [again] = await lines(later);
    assert.ok((await reply(later, [{ line: again!.id, says: 'paid' }])).ok);
    assert.equal(await balance('paid/nursing/2'), 100_00);
    assert.equal(await balance('owed/nursing/2'), 0);
    assert.ok((await closeRun(needs, { actor: maker, run: later })).ok);
    const late = await reply(run, [{ line: two, says: 'paid' }]);
    assert.ok(late.ok && /付了两次/.test(late.value.complaints[0]!.zh + late.value.complaints[1]!.zh));
    assert.equal(await balance('paid/nursing/2'), 100_00);
    await balanced();
  });

  it('that contradicts itself, or never comes, is settled by two', async () => {
    assert.equal(because(await closeRun(needs, { actor: maker, run })), 'lines-open');
    assert.ok((await reply(run, [{ line: one, says: 'failed', reason: 'returned' }])).ok);
    assert.equal(await states(), 'disputed failed unknown sent sent');
    assert.equal(await balance('paid/nursing/1'), 0);
    const settle = (line: number, as: 'paid' | 'failed', actor = maker, why = '电话核实') =>
      proposeSettlement(needs, { actor, run, line, as, why });
    assert.equal(because(await settle(two, 'paid')), 'answered');
    assert.equal(because(await settle(one, 'paid', checker)), 'not-yours-to-do');
    assert.equal(because(await settle(one, 'paid', maker, '')), 'no-reason');
    const proposed = await settle(one, 'paid');
    assert.ok(proposed.ok);
    assert.deepEqual(await settle(one, 'paid'), proposed);
    assert.equal(because(await settle(one, 'failed', otherMaker)), 'proposed-already');
    const decide = (settlement: number, confirmed: boolean, actor = checker) =>
      decideSettlement(needs, { actor, settlement, confirmed });
    const { settlement } = proposed.value;
    const self = { ...maker, role: 'finance-checker' } as const;
    assert.equal(because(await decide(settlement, true, self)), 'own-proposal');
    assert.ok((await decide(settlement, true)).ok);
    assert.equal(because(await decide(settlement, true)), 'decided-already');
    assert.equal(await balance('paid/nursing/1'), 100_00);
    for (const [line, as] of [
      [three, 'failed'],
      [four, 'paid'],
      [five, 'failed'],
    ] as const) {
      const other = await settle(line, as);
      assert.ok(other.ok && (await decide(other.value.settlement, true)).ok);
    }
    assert.equal(await states(), 'paid failed failed paid failed');
    assert.ok((await closeRun(needs, { actor: maker, run })).ok);
    assert.equal(await balance(`sent/run/${run}`), 0);
    await balanced();
  });
});
