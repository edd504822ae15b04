import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { done, refuse } from '#kernel';
import { testDatabase } from '../../tests/support/database.ts';
import { fillSecuredTables } from '../../tests/support/secured-rows.ts';
import { eventsAbout, findCheckpoint, verifyChain } from './verify-chain.ts';
import { witness } from './witness.ts';

const database = await testDatabase();
const { pool } = database;
const at = new Date('2026-11-23T01:02:03.456Z');
const officer = { role: 'county-officer', area: '230602', purpose: 'determination', account: 1 };

/** What a person with the server's own rights can do to the trail. */
const tamper = async (statement: string) => {
  await pool.query('alter table audit_event disable trigger append_only');
  await pool.query(statement);
  await pool.query('alter table audit_event enable trigger append_only');
};

before(() => fillSecuredTables(database));
beforeEach(async () => {
  await tamper('truncate audit_event');
  await pool.query('update audit_head set event_id = 0, hash = null');
  for (let n = 1; n <= 12; n += 1)
    await note({ act: 'read.person', person: (n % 3) + 1, details: { n, b: 'x' } });
});

const note = (event: { act: string; person?: number; details?: Record<string, string | number> }) =>
  database.transaction(async (tx) => done(await witness(tx, { at, ...event })), { actor: officer });
const verified = async (checkpoint?: { event: number; hash: string }) =>
  (await database.work(async (tx) => done(await verifyChain(tx, checkpoint)))).value;
const standing = async () => (await database.work(async (tx) => done(await findCheckpoint(tx)))).value!;

test('an untouched trail is whole, and says for whom each deed was done', async () => {
  assert.deepEqual(await verified(await standing()), { ok: true, value: { events: 12 } });
  const { rows } = await pool.query('select distinct account_id, role, purpose from audit_event');
  assert.deepEqual(rows, [{ account_id: 1, role: 'county-officer', purpose: 'determination' }]);
});

test('an edited field is found, whichever it is', async () => {
  for (const edit of [
    `at = at + interval '1 millisecond'`,
    'account_id = 2',
    `role = 'auditor'`,
    `act = 'read.list'`,
    'person_id = null',
    'purpose = null',
    `details = '{"n": 6, "b": "x"}'`,
    `previous_hash = hash`,
    `hash = previous_hash`,
  ]) {
    const { rows } = await pool.query('select * from audit_event where id = 5');
    await tamper(`update audit_event set ${edit} where id = 5`);
    const answer = await verified();
    assert.deepEqual(answer, { ok: false, refusal: { because: 'edited', event: 5 } }, edit);
    await tamper('delete from audit_event where id = 5');
    await restore(rows[0]);
  }
  assert.equal((await verified()).ok, true);
});

async function restore(row: Record<string, unknown>) {
  const values = Object.values(row).map((value) =>
    value !== null && typeof value === 'object' && !(value instanceof Date) && !Buffer.isBuffer(value)
      ? JSON.stringify(value)
      : value,
  );
  await pool.query(`insert into audit_event values (${values.map((_, n) => `$${n + 1}`)})`, values);
}

test('a deleted line is found, also when the later ones are numbered anew', async () => {
  await tamper('delete from audit_event where id = 7');
  assert.deepEqual(await verified(), { ok: false, refusal: { because: 'missing', event: 7 } });
  await tamper('update audit_event set id = id - 1 where id > 7');
  assert.equal((await verified()).ok, false);
});

test('exchanged lines are found', async () => {
  await tamper(`update audit_event set id = 100 where id = 3; update audit_event set id = 3 where id = 4;
    update audit_event set id = 4 where id = 100`);
  assert.deepEqual(await verified(), { ok: false, refusal: { because: 'edited', event: 3 } });
});

test('a line written past the application is found', async () => {
  await pool.query(`insert into audit_event (id, at, act) values (13, now(), 'sign-in')`);
  assert.deepEqual(await verified(), { ok: false, refusal: { because: 'edited', event: 13 } });
});

test('lines cut off the end are found by the head, and by a checkpoint when the head was cut too', async () => {
  const kept = await standing();
  await tamper('delete from audit_event where id > 9');
  assert.deepEqual(await verified(), { ok: false, refusal: { because: 'cut-off', event: 10 } });
  await pool.query('update audit_head set event_id = 9, hash = (select hash from audit_event where id = 9)');
  assert.equal((await verified()).ok, true, 'nothing inside the database can tell any more');
  assert.deepEqual(await verified(kept), { ok: false, refusal: { because: 'cut-off', event: 10 } });
});

test('a trail written anew after an old backup differs from the checkpoint', async () => {
  const kept = await standing();
  await tamper('delete from audit_event where id > 9');
  await pool.query('update audit_head set event_id = 9, hash = (select hash from audit_event where id = 9)');
  for (let n = 0; n < 5; n += 1) await note({ act: 'read.other' });
  assert.equal((await verified()).ok, true);
  assert.deepEqual(await verified(kept), { ok: false, refusal: { because: 'edited', event: 12 } });
});

test('an emptied trail is found by its head', async () => {
  await tamper('truncate audit_event');
  assert.deepEqual(await verified(), { ok: false, refusal: { because: 'cut-off', event: 1 } });
});

test('a hundred at once leave one unbroken chain without gaps; a refused deed leaves no line', async () => {
  await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      database.transaction(
        async (tx) => {
          await witness(tx, { act: 'read.person', at, person: 1 });
          return n % 4 === 0 ? refuse('no') : done('yes');
        },
        { actor: officer },
      ),
    ),
  );
  assert.deepEqual(await verified(await standing()), { ok: true, value: { events: 12 + 75 } });
});

test('neither the application nor the system’s jobs change or delete a line; the owner is stopped too', async () => {
  for (const statement of [
    'update audit_event set act = act',
    'delete from audit_event',
    'truncate audit_event',
  ]) {
    const asApp = () =>
      database.transaction(async (tx) => done(await tx.execute(statement)), { actor: officer });
    const asWork = () => database.work(async (tx) => done(await tx.execute(statement)));
    await assert.rejects(asApp(), /permission denied/);
    await assert.rejects(asWork(), /permission denied/);
    await assert.rejects(pool.query(statement), /append-only/);
  }
});

test('nobody writes a line in another’s name', async () => {
  const forged = database.transaction(
    async (tx) =>
      done(
        await tx.execute(`insert into audit_event (at, account_id, role, purpose, act)
      values (now(), 2, 'county-officer', 'determination', 'read.person')`),
      ),
    { actor: officer },
  );
  await assert.rejects(forged, /row-level security/);
});

test('a person sees who looked, newest first; an officer does not; the auditor sees all', async () => {
  const about = async (actor: typeof officer & { person?: number }) =>
    (await database.transaction(async (tx) => done(await eventsAbout(tx, 1)), { actor })).value.map(
      ({ id }) => id,
    );
  assert.deepEqual(await about({ ...officer, role: 'citizen', purpose: 'own', person: 1 }), [12, 9, 6, 3]);
  assert.deepEqual(await about({ ...officer, role: 'citizen', purpose: 'own', person: 2 }), []);
  assert.deepEqual(await about(officer), []);
  assert.deepEqual(
    await about({ ...officer, role: 'auditor', area: '2306', purpose: 'audit' }),
    [12, 9, 6, 3],
  );
});
