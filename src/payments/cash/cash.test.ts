/** Cash for those without an account: handed out by a list, recorded from the signed paper, confirmed by another, paid exactly once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { done } from '#kernel';
import { checker, entitled, grant, maker, otherMaker, owe } from '../../../tests/support/payment-city.ts';
import { because, paymentCity, sentRun } from '../../../tests/support/payment-deeds.ts';
import { orderOfRun } from '../bank/order-of-run.ts';
import { proposeSettlement } from '../replies/settle-line.ts';
import { closeRun } from '../runs/close-run.ts';
import { listCashLines, listCashVillages } from './cash-list-store.ts';
import type { CashHanded, CashReturned } from './cash-outcome.ts';
import { confirmCash } from './confirm-cash.ts';
import { recordCash } from './record-cash.ts';

const here = await paymentCity(6);
const { database, needs, rows, prepare, lines, send, reply, balance, balanced } = here;
await database.pool.query('delete from payee_account where person_id > 2');
await owe(database, '2026-10', entitled(6));
await grant(needs, 600_00);
const village = '230602001001';

const handed: CashHanded = {
  as: 'paid',
  on: '2026-11-24',
  handedBy: '经办甲',
  receivedBy: '虚构3',
  receivedAs: 'self',
  witness: '村干部乙',
};
const returned: CashReturned = { as: 'failed', on: '2026-11-24', handedBy: '经办甲', why: '外出，未领取' };
// The day after the list went out.
const later = { ...needs, clock: () => new Date('2026-11-25T12:00:00+08:00') };
const record = (run: number, line: number, outcome: CashHanded | CashReturned = handed, actor = maker) =>
  recordCash(later, { actor, run, line, outcome });
const confirm = (run: number, seen: number, confirmed = true, actor = checker) =>
  confirmCash(later, { actor, run, village, seen, confirmed });
const states = async (run: number) => (await lines(run)).map(({ state }) => state).join(' ');
const amounts = async (run: number) =>
  Promise.all(['programme/nursing/2026', `sent/run/${run}`, 'paid/nursing/3', 'owed/nursing/5'].map(balance));

let run = 0;
let [three, four, five, six] = [0, 0, 0, 0];

describe('cash', () => {
  it('is for those without an account, and for nobody else', async () => {
    const bank = await prepare('2026-10');
    assert.ok(bank.ok);
    assert.deepEqual((await states(bank.value.id)).split(' '), [
      'ready',
      'ready',
      'held',
      'held',
      'held',
      'held',
    ]);
    assert.equal(because(await prepare('2026-10', undefined, undefined, 'cash')), 'nothing-owed');
    const { approve } = here;
    assert.ok((await approve(bank.value.id, 200_00)).ok);
    assert.ok((await send(bank.value.id)).ok);
    run = await sentRun(here, '2026-10', 'cash');
    [three, four, five, six] = (await lines(run)).map(({ id }) => id) as [number, number, number, number];
    assert.equal(await states(run), 'sent sent sent sent');
    assert.deepEqual(await amounts(run), [0, 400_00, 0, 0]);
    const { value } = await database.transaction(
      async (tx) => done([await listCashVillages(tx, run), await listCashLines(tx, run, village)] as const),
      { actor: maker },
    );
    assert.deepEqual(value[0], [{ village, lines: 4, amount: 400_00, recorded: 0, paid: 0, returned: 0 }]);
    assert.deepEqual(
      value[1].map(({ name }) => name),
      ['虚构3', '虚构4', '虚构5', '虚构6'],
    );
  });

  it('goes past the bank: no file, no reply, no settlement', async () => {
    assert.equal(
      because(await orderOfRun(needs, { actor: maker, run, titleOf: () => ({ zh: '', en: '' }) })),
      'paid-by-hand',
    );
    assert.equal(because(await reply(run, [{ line: three, says: 'paid' }])), 'paid-by-hand');
    const settled = await proposeSettlement(needs, { actor: maker, run, line: three, as: 'paid', why: 'w' });
    assert.equal(because(settled), 'paid-by-hand');
    await assert.rejects(
      database.transaction(
        async (tx) => done(await tx.execute(`update payment_line set state = 'paid' where id = ${three}`)),
        { actor: maker },
      ),
      /cannot go from sent to paid/,
    );
  });

  it('is recorded whole: who, when, before whom, or why not', async () => {
    const refused = async (outcome: CashHanded | CashReturned) => {
      const told = await record(run, three, outcome);
      return !told.ok && told.refusal.because === 'incomplete' && told.refusal.what;
    };
    assert.equal(await refused({ ...handed, on: '2026-11-23' }), 'on');
    assert.equal(await refused({ ...handed, on: '2026-11-26' }), 'on');
    assert.equal(await refused({ ...handed, handedBy: '' }), 'handedBy');
    assert.equal(await refused({ ...handed, receivedBy: '' }), 'receivedBy');
    assert.equal(await refused({ ...handed, receivedAs: 'neighbour' as never }), 'receivedAs');
    assert.equal(await refused({ ...handed, witness: '' }), 'witness');
    assert.equal(await refused({ ...handed, witness: handed.handedBy }), 'witness-same');
    assert.equal(await refused({ ...returned, why: '' }), 'why');
    assert.equal(because(await record(run, three, handed, checker)), 'not-yours-to-do');
    assert.equal(because(await record(run, 99_999)), 'no-such-line');
    const first = await record(run, three);
    assert.ok(first.ok);
    assert.deepEqual(await record(run, three), first);
    assert.equal(because(await record(run, three, returned)), 'recorded-already');
    assert.equal(because(await record(run, three, handed, otherMaker)), 'recorded-already');
    assert.equal(await states(run), 'sent sent sent sent');
  });

  it('moves when another has confirmed it, and not before', async () => {
    const newest = async () => (await rows<{ id: number }>('select max(id) as id from cash_outcome'))[0]!.id;
    for (const line of [four, five]) assert.ok((await record(run, line, returned)).ok);
    assert.equal(because(await confirm(run, 1)), 'changed-since-seen');
    const self = { ...maker, role: 'finance-checker' } as const;
    assert.equal(because(await confirm(run, await newest(), true, self)), 'own-record');
    assert.ok((await confirm(run, await newest(), false)).ok);
    assert.equal(await states(run), 'sent sent sent sent');
    for (const line of [three, four]) assert.ok((await record(run, line)).ok);
    assert.ok((await record(run, five, returned)).ok);
    assert.ok((await confirm(run, await newest())).ok);
    assert.equal(because(await confirm(run, await newest())), 'nothing-recorded');
    assert.equal(await states(run), 'paid paid failed sent');
    // What nobody collected is the fund's again, and still owed.
    assert.deepEqual(await amounts(run), [100_00, 100_00, 100_00, 0]);
    assert.equal(because(await record(run, three)), undefined);
    assert.equal(because(await record(run, four, returned)), 'recorded-already');
    await balanced();
  });

  it('that was confirmed at once by many, and recorded again meanwhile, is paid once', async () => {
    const recorded = await Promise.all(Array.from({ length: 20 }, () => record(run, six)));
    assert.ok(recorded.some(({ ok }) => ok));
    const [{ id }] = (await rows<{ id: number }>('select max(id) as id from cash_outcome')) as [
      { id: number },
    ];
    const told = await Promise.all(Array.from({ length: 20 }, () => confirm(run, id)));
    assert.equal(told.filter(({ ok }) => ok).length, 1);
    assert.equal(await states(run), 'paid paid failed paid');
    assert.equal(await balance('paid/nursing/6'), 100_00);
    assert.ok((await closeRun(needs, { actor: maker, run })).ok);
    assert.equal(await balance(`sent/run/${run}`), 0);
    await balanced();
  });

  it('that was not collected is set aside anew, within the budget, and paid once by a later list', async () => {
    const next = await sentRun(here, '2026-10', 'cash');
    const [again] = await lines(next);
    assert.equal(await balance('programme/nursing/2026'), 0);
    const recorded = await record(next, again!.id, {
      ...handed,
      receivedBy: '监护人丙',
      receivedAs: 'guardian',
    });
    assert.ok(recorded.ok && (await confirm(next, recorded.value.record)).ok);
    assert.equal(await balance('paid/nursing/5'), 100_00);
    assert.equal(because(await prepare('2026-10', undefined, undefined, 'cash')), 'nothing-owed');
    await balanced();
  });
});
