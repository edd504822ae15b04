/** Where money goes: the social-security card first, a guardian's account while the guardianship holds, another way where it was chosen. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { done } from '#kernel';
import {
  checker,
  entitled,
  giveAccount,
  grant,
  maker,
  otherMaker,
  owe,
} from '../../../tests/support/payment-city.ts';
import { because, paymentCity } from '../../../tests/support/payment-deeds.ts';
import { withdrawRun } from '../runs/withdraw-run.ts';
import { chooseWay } from './choose-way.ts';
import { listAuthorities } from './payee-store.ts';

const here = await paymentCity(6);
const { database, needs, rows, prepare, approve } = here;
await owe(database, '2026-10', entitled(6));
await owe(database, '2026-10', entitled(1), 'living');
await grant(needs, 1_000_00);

/** What a run would pay into: by person, the holder and the end of the number, and what was found. It is withdrawn again. */
async function ways(programmes = ['nursing', 'living'], payer = 'main') {
  const prepared = await prepare('2026-10', undefined, programmes, payer);
  assert.ok(prepared.ok, JSON.stringify(prepared));
  const found = await rows<{ says: string }>(
    `select concat_ws(' ', o.person_id, n.name, a.holder, a.number_end, l.state, array_to_string(array_remove(l.flags, 'first-payment'), ',')) as says
     from payment_line l join obligation o on o.id = l.obligation_id join programme_name n on n.id = o.programme_id
     left join payee_account a on a.id = l.account_id where l.run_id = $1 order by o.person_id, n.name desc`,
    [prepared.value.id],
  );
  await withdrawRun(needs, { actor: maker, run: prepared.value.id, why: '试算' });
  return found.map(({ says }) => says.trim());
}
const wayOf = async (person: number) => (await ways()).filter((one) => one.startsWith(`${person} `));
const choose = (change: Partial<Parameters<typeof chooseWay>[1]>) =>
  chooseWay(needs, {
    ...{ actor: maker, person: 1, programme: 'nursing', way: 'cash', account: null, why: '本人书面申请' },
    ...change,
  });

describe('where money goes', () => {
  it('is the person’s social-security card, where there are several accounts', async () => {
    assert.deepEqual(await wayOf(2), ['2 nursing 虚构2 0002 ready']);
    await giveAccount(database, {
      person: 2,
      holder: '虚构2',
      number: '9902000000000022',
      kind: 'social-card',
    });
    assert.deepEqual(await wayOf(2), ['2 nursing 虚构2 0022 ready']);
  });

  it('is a guardian’s account while the guardianship holds, and in nobody else’s name', async () => {
    const account = { person: 3, holder: '监护人甲', number: '9902000000000033', kind: 'bank' } as const;
    await database.pool.query(`update payee_account set valid_until = '2026-06-01' where person_id = 3`);
    await giveAccount(database, account);
    assert.deepEqual(await wayOf(3), ['3 nursing 监护人甲 0033 held no-authority']);
    await database.pool.query(
      `insert into guardian (ward_id, guardian_name, relation, valid_from) values (3, '监护人甲', '父母', '2026-01-01')`,
    );
    assert.deepEqual(await wayOf(3), ['3 nursing 监护人甲 0033 ready guardian']);
    await database.pool.query(`update guardian set valid_until = '2026-11-23' where ward_id = 3`);
    assert.deepEqual(await wayOf(3), ['3 nursing 监护人甲 0033 held no-authority']);
    await giveAccount(database, { ...account, holder: '虚构3', number: '9902000000000034' });
    assert.deepEqual(await wayOf(3), ['3 nursing 虚构3 0034 ready']);
  });

  it('is chosen for a programme, or for all, with a reason; and the newest choice counts', async () => {
    const card = await giveAccount(database, {
      person: 1,
      holder: '虚构1',
      number: '9902000000000011',
      kind: 'social-card',
    });
    const [bank] = await rows<{ id: number }>(
      `select id from payee_account where person_id = 1 and kind = 'bank'`,
    );
    assert.equal(because(await choose({ actor: checker })), 'not-yours-to-do');
    assert.equal(because(await choose({ why: ' ' })), 'no-reason');
    assert.equal(because(await choose({ person: 99 })), 'no-such-payee');
    assert.equal(because(await choose({ programme: 'fun' })), 'not-paid-here');
    assert.equal(because(await choose({ way: 'account', account: card + 99 })), 'no-such-account');
    assert.ok((await choose({ way: 'account', account: bank!.id })).ok);
    assert.ok((await choose({ way: 'account', account: bank!.id })).ok);
    assert.deepEqual(await wayOf(1), ['1 nursing 虚构1 0001 ready chosen', '1 living 虚构1 0011 ready']);
    assert.ok((await choose({ programme: null, way: 'cash' })).ok);
    assert.deepEqual(await wayOf(1), ['1 nursing 虚构1 0001 ready chosen']);
    assert.deepEqual(await ways(['living'], 'cash'), ['1 living ready chosen']);
    assert.ok((await choose({ way: 'usual' })).ok);
    assert.deepEqual(await wayOf(1), []);
    assert.ok((await choose({ programme: null, way: 'usual' })).ok);
    assert.deepEqual(await wayOf(1), ['1 nursing 虚构1 0011 ready', '1 living 虚构1 0011 ready']);
    assert.equal((await rows('select 1 from payee_choice')).length, 4);
  });

  it('is not approved by who chose it, whatever the role', async () => {
    assert.ok((await choose({ actor: otherMaker, person: 4, way: 'account', account: 4 })).ok);
    const run = await prepare('2026-10', undefined, ['nursing']);
    assert.ok(run.ok);
    const chooser = { ...otherMaker, role: 'finance-checker' } as const;
    assert.equal(because(await approve(run.value.id, 600_00, chooser)), 'own-run');
    assert.ok((await approve(run.value.id, 600_00)).ok);
  });

  it('may be known with the guardians of whom one pays, and of nobody else', async () => {
    await database.pool.query(
      `insert into person (name, sex, born_on, village, id_number_sealed, id_number_hash) values ('虚构7', 'F', '1960-01-01', '230602001001', '\\x00', '\\x07')`,
    );
    await database.pool.query(
      `insert into guardian (ward_id, guardian_name, relation, valid_from) values (7, '监护人乙', '父母', '2026-01-01')`,
    );
    const seen = async (person: number) =>
      (await database.transaction(async (tx) => done(await listAuthorities(tx, person)), { actor: maker }))
        .value;
    assert.deepEqual(await seen(3), [
      { guardian: '监护人甲', relation: '父母', from: '2026-01-01', until: '2026-11-23' },
    ]);
    assert.deepEqual(await seen(7), []);
  });
});
