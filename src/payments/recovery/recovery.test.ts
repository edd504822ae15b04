/** A debt on its way back: a little of each payment, by receipt, stopped by an appeal, given up by two or by death. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { done, type Fen, fen } from '#kernel';
import { adjust, checker, entitled, grant, maker, owe } from '../../../tests/support/payment-city.ts';
import { because, type PaymentCity, paymentCity, sentRun } from '../../../tests/support/payment-deeds.ts';
import { decideAdjustments } from '../adjustments/decide-adjustments.ts';
import { listProposals } from '../adjustments/proposal-store.ts';
import { proposeAdjustments } from '../adjustments/propose-adjustments.ts';
import { confirmCash } from '../cash/confirm-cash.ts';
import { recordCash } from '../cash/record-cash.ts';
import { holdLine } from '../runs/hold-line.ts';
import { withdrawRun } from '../runs/withdraw-run.ts';
import { recordRepayment } from './record-repayment.ts';
import { decideRelief, proposeRelief } from './relieve-debt.ts';
import { resumeRecovery, stopRecovery } from './stop-recovery.ts';
import { writeOffOfTheDead } from './write-off-of-the-dead.ts';

const paidTooMuch = '2026-09';

/** Each of the persons was paid 100 yuan in September, of which 60 were too much; debts have the persons' numbers. */
async function debtors(persons: number, cause = 'late-data') {
  const city = await paymentCity(persons);
  const { needs, database } = city;
  await grant(needs, 10_000_00);
  await owe(database, paidTooMuch, entitled(persons));
  await payAll(city, paidTooMuch);
  await adjust(database, paidTooMuch, entitled(persons, 40_00));
  const proposal = { programme: 'nursing', month: paidTooMuch, direction: 'overpaid', accept: true } as const;
  const proposed = await proposeAdjustments(needs, {
    actor: maker,
    key: 'too much',
    proposal: { ...proposal, cause: cause as 'late-data', why: '迟到的名册' },
  });
  assert.ok(proposed.ok);
  const { value } = await database.transaction(async (tx) => done(await listProposals(tx)), {
    actor: checker,
  });
  const { id, amount } = value[0]!;
  const decided = await decideAdjustments(needs, {
    ...{ actor: checker, proposal: id, confirmed: true },
    seen: amount,
  });
  assert.deepEqual(decided, { ok: true, value: { followed: persons, waiting: 0 } });
  return city;
}

async function payAll(city: PaymentCity, month: string): Promise<number> {
  const run = await sentRun(city, month as `${number}-${number}`);
  const words = (await city.lines(run)).map(({ id }) => ({ line: id, says: 'paid' as const }));
  assert.ok((await city.reply(run, words)).ok);
  return run;
}
const states = ({ rows }: PaymentCity) =>
  rows<{ state: string }>('select state from debt order by person_id').then((all) =>
    all.map(({ state }) => state),
  );

describe('a debt', () => {
  it('comes back a share at a time out of what is paid, until nothing is left of it', async () => {
    const city = await debtors(1);
    const { database, balance, balanced, rows } = city;
    const left: number[] = [];
    for (const month of ['2026-10', '2026-11', '2026-12', '2027-01'] as const) {
      await owe(database, month, entitled(1));
      await payAll(city, month);
      left.push(await balance('debt/1'));
      await balanced();
    }
    assert.deepEqual(left, [40_00, 20_00, 0, 0]);
    assert.deepEqual(await states(city), ['closed']);
    assert.deepEqual(
      (await rows<{ amount: number }>('select amount from payment_line order by id')).map(
        (one) => one.amount,
      ),
      [100_00, 80_00, 80_00, 80_00, 100_00],
    );
    assert.equal(await balance('paid/nursing/1'), 440_00, 'what was truly due for five months');
  });

  it('is not touched by a run that is withdrawn, or a line that is held', async () => {
    const city = await debtors(1);
    const { database, prepare, approve, needs, balance, balanced } = city;
    await owe(database, '2026-10', entitled(1));
    const run = await prepare('2026-10');
    assert.ok(run.ok);
    assert.ok((await withdrawRun(needs, { actor: maker, run: run.value.id, why: '重做' })).ok);
    const again = await prepare('2026-10');
    assert.ok(again.ok);
    assert.equal(
      because(await recordRepayment(needs, { actor: maker, debt: 1, amount: fen(61_00), receipt: 'A1' })),
      'more-than-left',
    );
    assert.ok(
      (await recordRepayment(needs, { actor: maker, debt: 1, amount: fen(50_00), receipt: 'A1' })).ok,
    );
    assert.ok(
      (await recordRepayment(needs, { actor: maker, debt: 1, amount: fen(50_00), receipt: 'A1' })).ok,
    );
    assert.equal(
      because(await recordRepayment(needs, { actor: maker, debt: 1, amount: fen(5_00), receipt: 'A1' })),
      'receipt-of-another',
    );
    assert.equal(await balance('debt/1'), 10_00);
    assert.equal(because(await approve(again.value.id, 80_00)), 'debt-changed');
    assert.ok((await withdrawRun(needs, { actor: maker, run: again.value.id, why: '重做' })).ok);
    await payAll(city, '2026-10');
    assert.equal(await balance('debt/1'), 0);
    await balanced();
  });

  it('whose payment fails after it was set off is not set off a second time', async () => {
    const city = await debtors(1);
    const { database, reply, lines, balance, balanced } = city;
    await owe(database, '2026-10', entitled(1));
    const run = await sentRun(city, '2026-10');
    await reply(run, [{ line: (await lines(run))[0]!.id, says: 'failed', reason: 'AC04' }]);
    assert.equal(await balance('debt/1'), 40_00);
    const { rows, prepare, approve, send, needs } = city;
    const again = await prepare('2026-10');
    assert.ok(again.ok);
    const [line] = await lines(again.value.id);
    assert.ok(
      (
        await holdLine(needs, {
          actor: maker,
          run: again.value.id,
          line: line!.id,
          to: 'ready',
          why: '已核对',
        })
      ).ok,
    );
    assert.ok((await approve(again.value.id, 80_00)).ok);
    assert.ok((await send(again.value.id)).ok);
    await reply(again.value.id, [{ line: line!.id, says: 'paid' }]);
    assert.equal(await balance('debt/1'), 40_00);
    assert.equal(await balance('paid/nursing/1'), 40_00 + 100_00);
    assert.equal((await rows('select from withholding')).length, 1);
    await balanced();
  });

  it('set off from cash that nobody collected is not set off a second time', async () => {
    const city = await debtors(1);
    const { database, needs, lines, rows, balance, balanced } = city;
    await database.pool.query(
      'delete from payee_choice; update payee_account set valid_until = current_date',
    );
    await owe(database, '2026-10', entitled(1));
    const list = await sentRun(city, '2026-10', 'cash');
    assert.equal(await balance('debt/1'), 40_00);
    const outcome = { as: 'failed', on: '2026-11-24', handedBy: '经办甲', why: '外出，未领取' } as const;
    const [line] = await lines(list);
    const later = { ...needs, clock: () => new Date('2026-11-25T12:00:00+08:00') };
    const recorded = await recordCash(later, { actor: maker, run: list, line: line!.id, outcome });
    assert.ok(recorded.ok, JSON.stringify(recorded));
    const village = '230602001001';
    const word = { run: list, village, seen: recorded.value.record, confirmed: true };
    assert.ok((await confirmCash(later, { actor: checker, ...word })).ok);
    await sentRun(city, '2026-10', 'cash');
    assert.equal(await balance('debt/1'), 40_00);
    assert.deepEqual(
      (await rows<{ amount: number }>('select amount from payment_line order by id')).map(
        (one) => one.amount,
      ),
      [100_00, 80_00, 80_00],
    );
    await balanced();
  });

  it('of our own error takes nothing out of later payments', async () => {
    const city = await debtors(1, 'our-error');
    await owe(city.database, '2026-10', entitled(1));
    await payAll(city, '2026-10');
    assert.equal(await city.balance('debt/1'), 60_00);
  });
});

describe('what stops or ends a debt', () => {
  it('an appeal stops it, and another says that it goes on', async () => {
    const city = await debtors(1);
    const { needs, database, balance } = city;
    assert.equal(because(await stopRecovery(needs, { actor: maker, debt: 1, why: '' })), 'no-reason');
    assert.ok((await stopRecovery(needs, { actor: maker, debt: 1, why: '本人申请复核' })).ok);
    await owe(database, '2026-10', entitled(1));
    await payAll(city, '2026-10');
    assert.equal(await balance('debt/1'), 60_00);
    assert.equal(because(await resumeRecovery(needs, { actor: maker, debt: 1 })), 'not-yours-to-do');
    assert.ok((await resumeRecovery(needs, { actor: checker, debt: 1 })).ok);
    await owe(database, '2026-11', entitled(1));
    await payAll(city, '2026-11');
    assert.equal(await balance('debt/1'), 40_00);
  });

  it('a relief that is refused leaves the appeal standing', async () => {
    const city = await debtors(1);
    const { needs, database, balance } = city;
    assert.ok((await stopRecovery(needs, { actor: maker, debt: 1, why: '本人申请复核' })).ok);
    assert.ok((await proposeRelief(needs, { actor: maker, debt: 1, kind: 'waived', why: '生活困难' })).ok);
    assert.ok((await decideRelief(needs, { actor: checker, debt: 1, confirmed: false })).ok);
    await owe(database, '2026-10', entitled(1));
    await payAll(city, '2026-10');
    assert.equal(await balance('debt/1'), 60_00);
  });

  it('nothing is taken while a relief waits for its second person', async () => {
    const city = await debtors(1);
    const { needs, database, balance } = city;
    assert.ok((await proposeRelief(needs, { actor: maker, debt: 1, kind: 'waived', why: '生活困难' })).ok);
    await owe(database, '2026-10', entitled(1));
    await payAll(city, '2026-10');
    assert.equal(await balance('debt/1'), 60_00);
    assert.ok((await decideRelief(needs, { actor: checker, debt: 1, confirmed: false })).ok);
    await owe(database, '2026-11', entitled(1));
    await payAll(city, '2026-11');
    assert.equal(await balance('debt/1'), 40_00);
  });

  it('two waive it, or say that it never was; then it is not found again', async () => {
    const city = await debtors(2);
    const { needs, database, balance, balanced } = city;
    const decide = (debt: number, confirmed = true, actor = checker) =>
      decideRelief(needs, { actor, debt, confirmed });
    assert.ok((await proposeRelief(needs, { actor: maker, debt: 1, kind: 'waived', why: '生活困难' })).ok);
    assert.ok((await proposeRelief(needs, { actor: maker, debt: 1, kind: 'waived', why: '生活困难' })).ok);
    assert.equal(
      because(await proposeRelief(needs, { actor: maker, debt: 1, kind: 'cancelled', why: '错' })),
      'proposed-already',
    );
    assert.equal(because(await decide(1, true, { ...maker, role: 'finance-checker' })), 'own-proposal');
    assert.ok((await decide(1, false)).ok);
    assert.deepEqual(await states(city), ['open', 'open']);
    await proposeRelief(needs, { actor: maker, debt: 1, kind: 'waived', why: '生活困难' });
    assert.ok((await decide(1)).ok);
    assert.equal(because(await decide(1)), 'not-in-this-state');
    assert.equal(await balance('written-off/nursing'), 60_00);
    await proposeRelief(needs, { actor: maker, debt: 2, kind: 'cancelled', why: '名册有误' });
    assert.ok((await decide(2)).ok);
    assert.equal(await balance('paid/nursing/2'), 100_00);
    assert.deepEqual(await states(city), ['closed', 'closed']);
    assert.equal(await adjust(database, paidTooMuch, entitled(2, 40_00)), 0);
    await balanced();
  });

  it('death ends it; what was paid for months after it stays with who inherits', async () => {
    const city = await debtors(2);
    const { database, balance, balanced } = city;
    await database.pool.query(
      `update person set died_on = '2026-09-30' where id = 1; update person set died_on = '2026-08-15' where id = 2`,
    );
    const write = async () =>
      (
        await database.work(async (tx) =>
          done(await writeOffOfTheDead(tx, new Date('2026-11-24T12:00:00+08:00'))),
        )
      ).value;
    assert.equal(await write(), 1);
    assert.equal(await write(), 0);
    assert.equal(await balance('debt/1'), 0);
    assert.equal(await balance('debt/2'), 60_00);
    assert.deepEqual(await states(city), ['closed', 'open']);
    await balanced();
  });

  it('taken by two runs at once is never taken over what is left', async () => {
    const city = await debtors(1);
    const { database, needs, prepare, approve, balance, balanced } = city;
    await recordRepayment(needs, { actor: maker, debt: 1, amount: fen(30_00), receipt: 'B' });
    await owe(database, '2026-10', entitled(1));
    await owe(database, '2026-10', entitled(1), 'living');
    const runs = await Promise.all([prepare('2026-10'), prepare('2026-10', 'other', ['living'])]);
    assert.ok(runs.every(({ ok }) => ok));
    await grant(needs, 500_00, 'living');
    const sums = await city.rows<{ run: number; amount: Fen }>(
      "select run_id as run, sum(amount)::integer as amount from payment_line where state = 'ready' group by 1",
    );
    const approved = await Promise.all(sums.map(({ run, amount }) => approve(run, amount)));
    assert.ok(approved.every(({ ok }) => ok));
    assert.ok((await balance('debt/1')) >= 0);
    await balanced();
  });
});
