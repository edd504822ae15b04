/** What is learned of a closed month: found, proposed by one, decided by another, and then paid or taken back once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { done, type Fen } from '#kernel';
import {
  adjust,
  checker,
  entitled,
  grant,
  maker,
  otherMaker,
  owe,
} from '../../../tests/support/payment-city.ts';
import { because, paymentCity, sentRun } from '../../../tests/support/payment-deeds.ts';
import type { Direction } from './adjustment.ts';
import { sumFound } from './adjustment-store.ts';
import { decideAdjustments } from './decide-adjustments.ts';
import { listProposals } from './proposal-store.ts';
import { proposeAdjustments } from './propose-adjustments.ts';

const month = '2026-10';
const no = { outcome: 0, amount: 0 };

async function cityOf(persons: number) {
  const city = await paymentCity(persons);
  const { needs, database } = city;
  let keys = 0;
  return {
    ...city,
    propose: (direction: Direction, more: object = {}, actor = maker) =>
      proposeAdjustments(needs, {
        actor,
        key: `proposal ${keys++}`,
        proposal: {
          ...{ programme: 'nursing', month, direction, accept: true },
          ...{ cause: direction === 'overpaid' ? 'late-data' : null, why: '迟到的名册' },
          ...more,
        },
      }),
    waiting: async () =>
      (await database.transaction(async (tx) => done(await listProposals(tx)), { actor: checker })).value,
    decide: async (confirmed = true, actor = checker, seen?: number) => {
      const [proposal] = (
        await database.transaction(async (tx) => done(await listProposals(tx)), { actor: checker })
      ).value;
      return await decideAdjustments(needs, {
        ...{ actor, proposal: proposal!.id, confirmed },
        seen: (seen ?? proposal!.amount) as Fen,
      });
    },
    found: async () =>
      (await database.transaction(async (tx) => done(await sumFound(tx)), { actor: maker })).value.map(
        ({ direction, persons: count, amount }) => `${direction} ${count} ${amount}`,
      ),
  };
}

describe('a month that is recomputed', () => {
  it('finds once what is fixed otherwise than we know it now, and leaves what nobody knows', async () => {
    const { database, found, rows } = await cityOf(6);
    await owe(database, month, entitled(4));
    await database.pool.query(`update person set died_on = '2026-09-30' where id = 4`);
    const now = new Map([
      [1, { outcome: 1, amount: 130_00 }],
      [2, no],
      [3, { outcome: 2, amount: 0 }],
      [4, { outcome: 1, amount: 100_00 }],
      [5, { outcome: 1, amount: 100_00 }],
    ]);
    assert.equal(await adjust(database, month, now), 4);
    assert.equal(await adjust(database, month, now), 0);
    assert.deepEqual(await found(), ['arrears 2 13000', 'overpaid 2 20000']);
    assert.equal(await adjust(database, month, entitled(4)), 0, 'known otherwise again');
    assert.deepEqual(await found(), ['overpaid 1 10000'], 'the dead alone');
    assert.deepEqual(
      (await rows<{ amount: number }>('select amount from obligation')).map(({ amount }) => amount),
      [10000, 10000, 10000, 10000],
      'a closed month never changes',
    );
  });

  it('takes who is no longer on the list of the enrolled as not owed, and keeps who was in review', async () => {
    const { database, found } = await cityOf(3);
    await owe(database, '2026-09', entitled(3));
    await owe(
      database,
      month,
      new Map([
        [1, { outcome: 1, amount: 100_00 }],
        [2, no],
        [3, no],
      ]),
    );
    await adjust(database, month, new Map([[2, no]]));
    assert.deepEqual(await found(), ['overpaid 2 20000']);
  });

  it('of a month from before anything was paid here finds nothing', async () => {
    const { database } = await cityOf(2);
    assert.equal(await adjust(database, month, entitled(2)), 0);
  });
});

describe('what is still owed', () => {
  it('is paid once after one proposed and another decided it', async () => {
    const city = await cityOf(2);
    const { database, needs, propose, decide, waiting, rows, balanced, reply, lines, balance } = city;
    await grant(needs, 1000_00);
    await owe(database, month, entitled(2));
    const first = await sentRun(city, month);
    await reply(
      first,
      (await lines(first)).map(({ id }) => ({ line: id, says: 'paid' })),
    );
    await adjust(database, month, entitled(2, 130_00));
    assert.equal(because(await propose('arrears', {}, checker)), 'not-yours-to-do');
    assert.equal(because(await propose('arrears', { why: ' ' })), 'no-reason');
    assert.ok((await propose('arrears')).ok);
    assert.equal(because(await propose('arrears')), 'nothing-found');
    assert.equal((await waiting())[0]!.amount, 60_00);
    assert.equal(because(await decide(true, { ...maker, role: 'finance-checker' })), 'own-proposal');
    assert.equal(because(await decide(true, otherMaker)), 'not-yours-to-do');
    assert.equal(because(await decide(true, checker, 1)), 'changed-since-seen');
    assert.deepEqual(await decide(), { ok: true, value: { followed: 2, waiting: 0 } });
    assert.deepEqual(await rows('select number, amount, ground from obligation where number > 0'), [
      { number: 1, amount: 30_00, ground: 'arrears' },
      { number: 1, amount: 30_00, ground: 'arrears' },
    ]);
    assert.equal(await adjust(database, month, entitled(2, 130_00)), 0, 'settled is settled');
    const second = await sentRun(city, month);
    await reply(
      second,
      (await lines(second)).map(({ id }) => ({ line: id, says: 'paid' })),
    );
    assert.equal(await balance('paid/nursing/1'), 130_00);
    await balanced();
  });

  it('that was refused stands again; dismissed, it is not found a second time', async () => {
    const { database, propose, decide, found } = await cityOf(1);
    await owe(database, month, entitled(1));
    await adjust(database, month, entitled(1, 130_00));
    await propose('arrears');
    assert.ok((await decide(false)).ok);
    assert.deepEqual(await found(), ['arrears 1 3000']);
    await propose('arrears', { accept: false });
    assert.ok((await decide()).ok);
    assert.equal(await adjust(database, month, entitled(1, 130_00)), 0);
    assert.equal(await adjust(database, month, entitled(1, 140_00)), 1, 'something else is');
  });
});

describe('what was fixed too high', () => {
  it('is not paid where it is not paid yet, is a debt where it is, and waits while the bank has it', async () => {
    const city = await cityOf(3);
    const { database, needs, propose, decide, rows, balance, balanced, reply, lines, prepare } = city;
    await grant(needs, 1000_00);
    await owe(database, month, entitled(3));
    await database.pool.query('delete from payee_account where person_id = 3');
    const run = await sentRun(city, month);
    const [one] = await lines(run);
    await reply(run, [{ line: one!.id, says: 'paid' }]);
    await adjust(database, month, entitled(3, 60_00));
    assert.equal(because(await propose('overpaid', { cause: null })), 'no-cause');
    await propose('overpaid');
    assert.deepEqual(await decide(), { ok: true, value: { followed: 2, waiting: 1 } });
    assert.deepEqual(await rows('select person_id, amount, cause, state from debt'), [
      { person_id: 1, amount: 40_00, cause: 'late-data', state: 'open' },
    ]);
    assert.equal(await balance('debt/1'), 40_00);
    assert.equal(await balance('paid/nursing/1'), 60_00);
    const next = await prepare(month);
    assert.ok(next.ok);
    assert.deepEqual(
      await rows('select amount, flags from payment_line where run_id = $1', [next.value.id]),
      [{ amount: 60_00, flags: ['no-account', 'withheld', 'first-payment'] }],
    );
    await balanced();
    assert.equal(
      await adjust(database, month, entitled(3, 60_00)),
      0,
      'the one that waits is there, the others are settled',
    );
  });

  it('returns to its programme, and to the year it came from, what had been set aside for a payment that failed', async () => {
    const city = await cityOf(1);
    const { database, needs, propose, waiting, balance, balanced, reply, lines, prepare } = city;
    await grant(needs, 1000_00);
    await owe(database, month, entitled(1));
    const run = await sentRun(city, month);
    await reply(run, [{ line: (await lines(run))[0]!.id, says: 'failed', reason: 'AC04' }]);
    assert.equal(await balance('programme/nursing/2026'), 900_00);
    await adjust(database, month, new Map());
    await propose('overpaid');
    const [proposal] = await waiting();
    const next = { ...needs, clock: () => new Date('2027-01-05T09:00:00+08:00') };
    const word = { proposal: proposal!.id, confirmed: true, seen: proposal!.amount };
    assert.ok((await decideAdjustments(next, { actor: checker, ...word })).ok);
    assert.equal(await balance('programme/nursing/2026'), 1000_00);
    assert.equal(await balance('programme/nursing/2027'), 0);
    assert.equal(because(await prepare(month)), 'nothing-owed');
    await balanced();
  });
});
