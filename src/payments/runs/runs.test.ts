/** A run: taken, checked, approved by another, sent once, and never over the budget. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checker, entitled, grant, maker, otherMaker, owe } from '../../../tests/support/payment-city.ts';
import { because, paymentCity } from '../../../tests/support/payment-deeds.ts';
import { holdLine } from './hold-line.ts';
import { sendRun } from './send-run.ts';
import { withdrawRun } from './withdraw-run.ts';

const here = await paymentCity(8);
const { database, needs, rows, prepare, approve, send, lines, balance, balanced } = here;
await owe(database, '2026-10', entitled(8));
await database.pool.query(`update person set died_on = '2026-10-30' where id = 2`);
await database.pool.query('delete from payee_account where person_id = 3');
await database.pool.query(
  `update payee_account set number_hash = (select number_hash from payee_account where person_id = 4) where person_id in (5, 6, 7)`,
);
await grant(needs, 450_00);
let run = 0;

describe('a run', () => {
  it('takes what is owed, and holds the dead, those without an account, and one account for many', async () => {
    const prepared = await prepare('2026-10', 'first');
    assert.ok(prepared.ok);
    run = prepared.value.id;
    assert.deepEqual(
      (await lines(run)).map(({ state, flags }) => `${state} ${flags.join(' ')}`),
      [
        'ready first-payment',
        'held dead first-payment',
        'held no-account first-payment',
        'held shared-account first-payment',
        'held shared-account first-payment',
        'held shared-account first-payment',
        'held shared-account first-payment',
        'ready first-payment',
      ],
    );
    const again = await prepare('2026-10', 'first');
    assert.ok(again.ok && again.value.id === run);
    assert.equal(because(await prepare('2026-10', 'second')), 'nothing-owed');
    assert.equal(because(await prepare('2026-10', 'third', ['posts', 'fun'])), 'not-paid-here');
  });

  it('is changed by its maker with a reason, never without an account', async () => {
    const [, , without, shared, second] = await lines(run);
    const hold = (line: number, to: 'held' | 'ready', why: string, actor = maker) =>
      holdLine(needs, { actor, run, line, to, why });
    assert.equal(because(await hold(without!.id, 'ready', 'known')), 'no-account');
    assert.equal(because(await hold(shared!.id, 'ready', ' ')), 'no-reason');
    assert.equal(because(await hold(shared!.id, 'ready', 'family', checker)), 'not-yours-to-do');
    assert.ok((await hold(shared!.id, 'ready', '同一家庭，监护人代领')).ok);
    assert.ok((await hold(second!.id, 'ready', '同一家庭', otherMaker)).ok);
    assert.ok((await hold(second!.id, 'ready', '同一家庭', otherMaker)).ok);
    assert.equal((await lines(run)).filter(({ state }) => state === 'ready').length, 4);
  });

  it('is approved by another, who saw what it comes to, within the budget to the last fen', async () => {
    assert.equal(because(await approve(run, 400_00, maker)), 'not-yours-to-do');
    const both = { ...maker, role: 'finance-checker' } as const;
    assert.equal(because(await approve(run, 400_00, both)), 'own-run');
    assert.equal(because(await approve(run, 400_00, { ...both, account: otherMaker.account })), 'own-run');
    assert.equal(because(await approve(run, 399_99)), 'changed-since-seen');
    assert.equal(because(await send(run)), 'not-in-this-state');
    assert.ok((await approve(run, 400_00)).ok);
    assert.equal(because(await approve(run, 400_00)), 'not-in-this-state');
    assert.equal(await balance('programme/nursing/2026'), 50_00);
    assert.equal(await balance('owed/nursing/1'), 100_00);
    await balanced();
  });

  it('is sent once; what was held stays owed', async () => {
    const past = await sendRun(needs, { actor: maker, run, on: '2026-11-22' });
    assert.equal(because(past), 'day-past');
    assert.ok((await send(run)).ok);
    assert.equal(because(await send(run)), 'not-in-this-state');
    assert.equal(await balance(`sent/run/${run}`), 400_00);
    const dropped = (await lines(run)).filter(({ state }) => state === 'dropped');
    assert.deepEqual(
      dropped.map(({ person }) => person),
      [2, 3, 6, 7],
    );
  });

  it('that would break the budget stops and says by how much', async () => {
    await database.pool.query(`update payee_account set number_hash = sha256(id::text::bytea)`);
    const next = await prepare('2026-10');
    assert.ok(next.ok);
    const refused = await approve(next.value.id, 200_00);
    assert.deepEqual(!refused.ok && refused.refusal, {
      because: 'over-budget',
      programme: 'nursing',
      year: 2026,
      short: 150_00,
    });
    const [still] = await rows<{ state: string }>('select state from payment_run where id = $1', [
      next.value.id,
    ]);
    assert.equal(still!.state, 'prepared');
    assert.equal(
      because(await withdrawRun(needs, { actor: maker, run: next.value.id, why: '' })),
      'no-reason',
    );
    assert.ok((await withdrawRun(needs, { actor: maker, run: next.value.id, why: '预算不足' })).ok);
    await balanced();
  });
});
