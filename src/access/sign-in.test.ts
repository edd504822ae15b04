import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { witness } from '#audit';
import { done } from '#kernel';
import { testDatabase } from '../../tests/support/database.ts';
import { fillSecuredTables, guardianPerson } from '../../tests/support/secured-rows.ts';
import { standingOf } from './account.ts';
import { addAccount, listAccounts, listDemonstrationAccounts } from './account-store.ts';
import { actFor } from './actor.ts';
import { changeRights } from './change-rights.ts';
import { chooseRole } from './choose-role.ts';
import { freshKeys, withNextKey } from './keys.ts';
import { namePurpose } from './name-purpose.ts';
import { hashPassword, passwordFits } from './password.ts';
import { proveKeys } from './prove-keys.ts';
import { resumeSession } from './resume-session.ts';
import { type Role, roleNames } from './roles.ts';
import { secretsFrom } from './secrets.ts';
import { seedDemonstrationAccounts } from './seed-demonstration-accounts.ts';
import { minutesAfter } from './session.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

const database = await testDatabase();
const needs = { database, witness };
const morning = new Date('2026-11-23T00:00:00Z');
const later = (minutes: number) => minutesAfter(morning, minutes);
const password = '一个很长的口令 2026';
const passwordHash = await hashPassword(password);

before(() => fillSecuredTables(database));
let made = 0;
let name: string;
beforeEach(async () => {
  made += 1;
  name = `officer-${made}`;
  await account(name, 'county-officer', '230602');
});

async function account(of: string, role: Role, area: string): Promise<number> {
  const added = await database.work(async (tx) =>
    done(
      await addAccount(tx, {
        name: of,
        displayName: of,
        role,
        department: 'federation',
        area,
        passwordHash,
        demonstration: false,
      }),
    ),
  );
  return added.value!;
}

const attempt = (minutes: number, said = password) =>
  signIn(needs, { name, password: said, at: later(minutes) });
async function signedIn(minutes = 0) {
  const outcome = await attempt(minutes);
  assert.ok(outcome.ok);
  return outcome.value;
}
const resumed = async (token: string, minutes: number) =>
  (await resumeSession(database, { token, at: later(minutes) })).ok;
const refused = { ok: false, refusal: { because: 'not-signed-in' } };

test('a right password opens a session; the database keeps no token', async () => {
  const { token, account: who } = await signedIn();
  assert.equal(who.name, name);
  const session = await resumeSession(database, { token, at: later(1) });
  assert.ok(session.ok);
  assert.deepEqual(session.value.account, who);
  const { rows } = await database.pool.query('select s::text from session s');
  assert.equal(JSON.stringify(rows).includes(token), false);
  assert.equal(await resumed('no-such-token', 1), false);
});

test('a wrong name and a wrong password are answered alike, and both leave an event', async () => {
  assert.deepEqual(await attempt(0, 'wrong'), refused);
  assert.deepEqual(await signIn(needs, { name: 'nobody', password, at: morning }), refused);
  const { rows } = await database.pool.query(
    `select details ->> 'name' as name from audit_event where act = 'sign-in.refused' order by id desc limit 2`,
  );
  assert.deepEqual(rows, [{ name: 'nobody' }, { name }]);
});

test('five failures lock the account for 15 minutes, also for the right password', async () => {
  for (let n = 0; n < 5; n += 1) assert.deepEqual(await attempt(0, 'wrong'), refused);
  assert.deepEqual(await attempt(14), refused);
  assert.equal((await attempt(15)).ok, true);
});

test('four failures and a success begin the count again', async () => {
  for (let round = 0; round < 2; round += 1) {
    for (let n = 0; n < 4; n += 1) await attempt(0, 'wrong');
    assert.equal((await attempt(0)).ok, true);
  }
});

test('twenty tries at once are five tries', async () => {
  await Promise.all(Array.from({ length: 20 }, () => attempt(0, 'wrong')));
  assert.equal((await attempt(0, password)).ok, false);
  const { rows } = await database.pool.query('select locked_until from account where name = $1', [name]);
  assert.deepEqual(rows, [{ locked_until: later(15) }]);
});

test('a session ends after 30 idle minutes and after 12 hours', async () => {
  const idle = await signedIn();
  assert.equal(await resumed(idle.token, 29), true);
  assert.equal(await resumed(idle.token, 58), true);
  assert.equal(await resumed(idle.token, 88), false);
  const busy = await signedIn();
  for (let minutes = 20; minutes < 12 * 60; minutes += 20)
    assert.equal(await resumed(busy.token, minutes), true, `${minutes}`);
  assert.equal(await resumed(busy.token, 12 * 60), false);
});

test('signing out ends this session and no other', async () => {
  const [one, other] = [await signedIn(), await signedIn()];
  await signOut(needs, { token: one.token, at: later(1) });
  await signOut(needs, { token: one.token, at: later(1) });
  assert.deepEqual([await resumed(one.token, 1), await resumed(other.token, 1)], [false, true]);
});

test('a change of role ends every session of the account at once', async () => {
  const { token, account: who } = await signedIn();
  const keeper = await account(`keeper-${made}`, 'administrator', '2306');
  const actor = { role: 'administrator', area: '2306', purpose: '', account: keeper } as const;
  const change = {
    actor,
    account: who.id,
    role: 'township-officer',
    area: '230602001',
    at: later(1),
  } as const;
  assert.deepEqual(await changeRights(needs, { ...change, account: keeper }), {
    ok: false,
    refusal: { because: 'own-rights' },
  });
  for (const [wrong, because] of [
    [{ area: '2306' }, 'area-too-wide'],
    [{ area: '230702001' }, 'outside-your-area'],
    [{ account: 3 }, 'no-such-account'],
    [{ actor: { ...actor, role: 'city-officer' as const } }, 'not-yours-to-do'],
  ] as const) {
    const answer = await changeRights(needs, { ...change, ...wrong });
    assert.equal(answer.ok === false && answer.refusal.because, because);
  }
  assert.equal(await resumed(token, 1), true);
  assert.equal((await changeRights(needs, change)).ok, true);
  assert.equal(await resumed(token, 1), false);
});

test('the database lets nobody raise its own rights, though the application should try', async () => {
  const { account: who } = await signedIn();
  for (const actor of [
    standing(who.id, 'county-officer', '230602'),
    standing(who.id, 'administrator', '2306'),
  ]) {
    const raising = database.transaction(
      async (tx) => {
        await tx.sql`select set_config('handrail.sign_in', ${name}, true)`;
        return done(await tx.execute(`update account set role = 'city-officer' where id = ${who.id}`));
      },
      { actor },
    );
    await assert.rejects(raising, /rights are changed by another account/);
  }
});
const standing = (id: number, role: string, area: string) => ({ role, area, purpose: '', account: id });

test('a purpose is one of the role’s, stays with the session and reaches row security', async () => {
  const { token } = await signedIn();
  const named = await namePurpose(needs, { token, purpose: 'outreach', at: later(1) });
  assert.deepEqual(named, { ok: true, value: undefined });
  const session = await resumeSession(database, { token, at: later(1) });
  assert.ok(session.ok);
  assert.equal(session.value.purpose, 'outreach');
  const actor = actFor(standingOf(session.value.account), session.value.purpose);
  assert.ok(actor.ok);
  const seen = await database.transaction(async (tx) => done(await tx.query('select id from person')), {
    actor: actor.value,
  });
  assert.deepEqual(seen.value, [{ id: 1 }]);
  const wrong = await namePurpose(needs, { token, purpose: 'payment', at: later(1) });
  assert.equal(wrong.ok === false && wrong.refusal.because, 'purpose-not-yours');
});

test('in a demonstration city a visitor chooses a role without a password; no other account so', async () => {
  const places = { city: '2306', county: '230602', township: '230602001', village: '230602001001' };
  const seed = () =>
    database.work(async (tx) =>
      done(await seedDemonstrationAccounts(tx, { ...places, citizen: 1, guardian: guardianPerson })),
    );
  await seed();
  await seed();
  const offered = await database.transaction(async (tx) => done(await listDemonstrationAccounts(tx)));
  assert.deepEqual(new Set(offered.value.map(({ role }) => role)), new Set(roleNames));
  assert.equal(offered.value.length, 14);
  for (const { id, area } of offered.value) {
    const chosen = await chooseRole(needs, { account: id, at: morning });
    assert.ok(chosen.ok);
    assert.equal(chosen.value.account.area, area);
    assert.equal(await resumed(chosen.value.token, 1), true);
  }
  const { account: real } = await signedIn();
  assert.deepEqual(await chooseRole(needs, { account: real.id, at: morning }), refused);
  const unnamed = await database.transaction(async (tx) => done(await listAccounts(tx)));
  assert.equal(unnamed.value.length, 14, 'without an actor only the demonstration’s accounts are seen');
});

test('a start with the keys of another installation is refused; with a later key of its own it is not', async () => {
  const keys = freshKeys();
  const start = async (by: typeof keys) => (await proveKeys(database, secretsFrom(by))).ok;
  assert.deepEqual(
    [await start(keys), await start(keys), await start(withNextKey(keys)), await start(freshKeys())],
    [true, true, true, false],
  );
  const lost = { ...withNextKey(keys), sealing: new Map([[2, freshKeys().lookup]]), current: 2 };
  assert.equal(await start(lost), false, 'the first sealing key is gone');
});

test('passwords: any way of writing the same signs fits, a hash keeps its own cost', async () => {
  assert.equal(await passwordFits('ｐａｓｓ１２３４', await hashPassword('pass1234')), true);
  assert.equal(await passwordFits('pass1234', undefined), false);
  assert.match(passwordHash, /^argon2id\$19456\$2\$1\$/);
});
