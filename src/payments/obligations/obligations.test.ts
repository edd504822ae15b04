/** What a month fixes as owed: once, and going on until a person decides. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entitled, owe } from '../../../tests/support/payment-city.ts';
import { paymentCity } from '../../../tests/support/payment-deeds.ts';

const { database, rows } = await paymentCity(6);
const amounts = async (month: string) =>
  Object.fromEntries(
    (
      await rows<{ person_id: number; amount: number; ground: string }>(
        'select person_id, amount, ground from obligation where month = $1',
        [`${month}-01`],
      )
    ).map(({ person_id, amount, ground }) => [person_id, `${ground} ${amount}`]),
  );

describe('what is owed', () => {
  it('is fixed once for each programme, person and month', async () => {
    assert.equal(await owe(database, '2026-09', entitled(5)), 5);
    assert.equal(await owe(database, '2026-09', entitled(5, 999)), 0);
    assert.deepEqual(await amounts('2026-09'), {
      1: 'entitled 10000',
      2: 'entitled 10000',
      3: 'entitled 10000',
      4: 'entitled 10000',
      5: 'entitled 10000',
    });
  });

  it('goes on for whom we no longer find entitled, until a person decides; not for the dead, nor without anything before', async () => {
    await database.pool.query(`update person set died_on = '2026-09-20' where id = 4`);
    await database.pool.query(`update person set died_on = '2026-10-02' where id = 5`);
    await owe(
      database,
      '2026-10',
      new Map([
        [1, { outcome: 1, amount: 120_00 }],
        [2, { outcome: 2, amount: 0 }],
        [3, { outcome: 0, amount: 0 }],
        [4, { outcome: 0, amount: 0 }],
        [5, { outcome: 0, amount: 0 }],
        [6, { outcome: 0, amount: 0 }],
      ]),
    );
    assert.deepEqual(await amounts('2026-10'), {
      1: 'entitled 12000',
      2: 'undecided 10000',
      3: 'in-review 10000',
      5: 'in-review 10000',
    });
  });

  it('of a household goes to its head', async () => {
    await database.pool.query('update household_member set household_id = 1, role = 1 where person_id = 6');
    assert.equal(await owe(database, '2026-10', new Map([[1, { outcome: 1, amount: 500_00 }]]), 'home'), 1);
    const [row] = await rows<{ person_id: number }>('select person_id from obligation where amount = 50000');
    assert.equal(row!.person_id, 1);
  });

  it('never changes', async () => {
    for (const attempt of ['update obligation set amount = 1', 'delete from obligation'])
      await assert.rejects(database.pool.query(attempt), /never changes/);
  });
});
