/** Who may write which rows, asked of the database alone; every attempt is undone. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Actor } from '#database';
import { refuse } from '#kernel';
import { testDatabase } from '../../tests/support/database.ts';
import { fillSecuredTables, guardianPerson, places } from '../../tests/support/secured-rows.ts';
import { type Role, rightsOf, roleNames } from './roles.ts';

const database = await testDatabase();
before(() => fillSecuredTables(database));

const [home, , abroad] = places;
type Place = (typeof places)[number];

/** New rows about somebody of the village, who is the person of its number. */
const additions: Record<string, (of: Place) => string> = {
  person: ({ number, village }) =>
    `(name, sex, born_on, village, id_number_sealed, id_number_hash) values ('n', 'F', '1980-01-01', '${village}', '\\x00', '\\x9${number}')`,
  person_token: ({ number, village }) => `values ('new', ${number}, '${village}')`,
  household: ({ village }) => `(number, village) values ('new', '${village}')`,
  household_member: ({ number }) => `values (${number}, ${number}, 0, '2020-01-01', '2020-02-01')`,
  guardian: ({ number }) =>
    `(ward_id, guardian_name, relation, valid_from) values (${number}, 'g', 'parent', '2021-01-01')`,
  certificate: ({ number }) =>
    `(person_id, number_sealed, number_hash, category, grade, issued_on, valid_from, valid_until, state)
      values (${number}, '\\x00', '\\x00', 1, 1, '2020-01-01', '2020-01-01', '2020-02-01', 'valid')`,
  fact: ({ number }) =>
    `(subject_id, fact_id, value, valid_from, known_from) values (${number}, 1, 1, '2022-01-01', now())`,
  rejected_match: ({ number }) => `values ('q', '\\x01', ${number}, 1, now())`,
};
/** A household's facts are written by the household's village. */
const ofHousehold = ({ number }: Place) =>
  `fact (subject_id, fact_id, value, valid_from, known_from) values (${number}, 2, 1, '2022-01-01', now())`;

const changes = {
  person: `update person set address = 'new' where id = 1`,
  household: `update household set number = 'new' where id = 1`,
  household_member: `update household_member set role = 1 where person_id = 1`,
  guardian: `update guardian set relation = 'new' where ward_id = 1`,
  certificate: `update certificate set reason = 'new' where person_id = 1`,
  'a fact of a person': `update fact set said_by = 'new' where subject_id = 1 and fact_id = 1`,
  'a fact of a household': `update fact set said_by = 'new' where subject_id = 1 and fact_id = 2`,
  person_token: 'delete from person_token where person_id = 1',
};
/** What a worker or a township records of a visit. */
const visitAdditions: Record<string, (of: Place) => string> = {
  contact_person: ({ village }) =>
    `(village, account_id, worker_name, valid_from, named_by, named_at, why) values ('${village}', 1, 'w', '2026-02-01', 1, now(), 'y')`,
  correction: ({ number, village }) =>
    `(item_id, village, department, fact, why, asked_by, asked_at) values (${number}, '${village}', 'health', 'own', 'y', 'w', now())`,
  follow_up: ({ number }) =>
    `(warning_id, kind, said, due_on) values (${number}, 'measure', 'm', '2026-11-01')`,
  outreach_event: ({ number, village }) =>
    `(task_id, village, at, account_id, deed) values (${number}, '${village}', now(), 1, 'tried')`,
};
const visitChanges = {
  outreach_task: 'update outreach_task set tries = 1 where id = 1',
  outreach_item: `update outreach_item set outcome = 'applied', outcome_at = now() where id = 1`,
  contact_person: `update contact_person set valid_until = '2026-06-01' where id = 1`,
  warning: `update warning set state = 'confirmed' where id = 1`,
  follow_up: `update follow_up set found = 'f', done_at = now() where id = 1`,
};
const listChanges = {
  roster_batch: `update roster_batch set state = 'taken' where id = 1`,
  roster_row: `update roster_row set decided_by = 1, decision = 'same' where batch_id = 1`,
};
const newList = `roster_batch (roster, file_name, file_hash, period, state, sent_by, received_at)
  values ('new', 'f', '\\x01', '2026-11-01', 'received', 1, now())`;

/** The number of rows touched, or the server's refusal; nothing is kept. */
async function tried(actor: Actor, statement: string): Promise<number | string> {
  try {
    const { refusal } = await database.transaction(
      async (tx) => refuse({ touched: await tx.execute(statement) }),
      { actor },
    );
    return refusal.touched;
  } catch (error) {
    assert.equal((error as { code?: string }).code, '42501', `${statement}: ${(error as Error).message}`);
    return 'refused';
  }
}
/** An application of person 1 and the fact in one transaction. */
async function triedTogether(actor: Actor, fact: string): Promise<number | string> {
  try {
    const { refusal } = await database.transaction(
      async (tx) => {
        await tx.execute(`insert into application (key, person_id, area, opened_by, opened_at, authority, papers, said)
          values ('new', 1, '${home.village}', ${actor.account}, now(), 'self', '{}', '[]')`);
        return refuse({ touched: await tx.execute(`insert into ${fact}`) });
      },
      { actor },
    );
    return refusal.touched;
  } catch (error) {
    assert.equal((error as { code?: string }).code, '42501', (error as Error).message);
    return 'refused';
  }
}
const none = (outcome: number | string) => (outcome === 0 ? 'refused' : outcome);

for (const role of roleNames)
  test(`${role} writes only what is of its area, and only for a purpose that allows it`, async () => {
    for (const purpose of [...rightsOf(role).purposes, 'payment', '']) {
      const actor = actorOf(role, purpose);
      // The register changes for one purpose alone; what comes of visits, for another.
      const mayFor = (wanted: string) =>
        purpose === wanted && rightsOf(role).changes.some((allowed) => allowed === purpose);
      const may = mayFor('registry');
      const expected = may ? 1 : 'refused';
      const insert = (row: string) => tried(actor, `insert into ${row}`);
      for (const [table, rowOf] of Object.entries(additions)) {
        assert.equal(await insert(`${table} ${rowOf(home)}`), expected, `${purpose}: own ${table}`);
        assert.equal(await insert(`${table} ${rowOf(abroad)}`), 'refused', `${purpose}: foreign ${table}`);
      }
      assert.equal(await insert(ofHousehold(home)), expected);
      assert.equal(await insert(ofHousehold(abroad)), 'refused');
      for (const [what, statement] of Object.entries(changes))
        assert.equal(none(await tried(actor, statement)), expected, `${purpose}: ${what}`);
      const visits = mayFor('outreach') ? 1 : 'refused';
      for (const [table, rowOf] of Object.entries(visitAdditions)) {
        assert.equal(await insert(`${table} ${rowOf(home)}`), visits, `${purpose}: own ${table}`);
        assert.equal(await insert(`${table} ${rowOf(abroad)}`), 'refused', `${purpose}: foreign ${table}`);
      }
      for (const [what, statement] of Object.entries(visitChanges))
        assert.equal(none(await tried(actor, statement)), visits, `${purpose}: ${what}`);
      const mayLists = may && rightsOf(role).rosters !== 'none';
      for (const [what, statement] of Object.entries(listChanges))
        assert.equal(none(await tried(actor, statement)), mayLists ? 1 : 'refused', `${purpose}: ${what}`);
      assert.equal(await insert(newList), mayLists ? 1 : 'refused', `${purpose}: new list`);
    }
  });

const areaOf = (role: Role) =>
  ({ 1: home.city, 2: home.county, 3: home.township, 4: home.village })[rightsOf(role).level];
const actorOf = (role: Role, purpose: string): Actor => ({
  role,
  area: areaOf(role),
  purpose,
  account: 1,
  ...(role === 'citizen' ? { person: 1 } : role === 'guardian' ? { person: guardianPerson } : {}),
});

test('a correction is answered by who holds lists, in the own name; what was done is never edited', async () => {
  const answer = (by: number) =>
    `update correction set answer = 'stands', answered_at = now(), answered_by = ${by} where id = 1`;
  assert.equal(await tried(actorOf('county-officer', 'determination'), answer(1)), 1);
  assert.equal(await tried(actorOf('county-officer', 'determination'), answer(2)), 'refused');
  for (const role of ['village-worker', 'township-officer', 'planner', 'auditor'] as const)
    assert.equal(none(await tried(actorOf(role, rightsOf(role).purposes[0]!), answer(1))), 'refused', role);
  for (const statement of [`update outreach_event set deed = 'x'`, 'delete from outreach_event'])
    await assert.rejects(database.pool.query(statement), /append-only/);
});

test('an application is drafted and handed in for whom one sees, in the own name; what is handed in is never edited', async () => {
  const drafted = (account: number, { number }: Place) =>
    `insert into application_draft values (${account}, ${number}, 'new', 1, '\\x00', now()) on conflict (account_id, person_id) do nothing`;
  const handedIn = (account: number, { number, village }: Place) =>
    `insert into application (key, person_id, area, opened_by, opened_at, authority, papers, said)
      values ('new', ${number}, '${village}', ${account}, now(), 'self', '{}', '[]')`;
  for (const role of roleNames) {
    const { sees, purposes } = rightsOf(role);
    const actor = { ...actorOf(role, purposes[0] ?? ''), account: 2 };
    const may = sees !== 'totals' && role !== 'auditor' ? 1 : 'refused';
    assert.equal(await tried(actor, drafted(2, home)), may, `${role} drafts`);
    assert.equal(await tried(actor, drafted(1, home)), 'refused', `${role} drafts in another's name`);
    assert.equal(await tried(actor, drafted(2, abroad)), 'refused', `${role} drafts elsewhere`);
    assert.equal(await tried(actor, handedIn(2, home)), may, `${role} hands in`);
    assert.equal(await tried(actor, handedIn(1, home)), 'refused', `${role} hands in for another`);
    assert.equal(await tried(actor, handedIn(2, abroad)), 'refused', `${role} hands in elsewhere`);
    const drops = await tried({ ...actor, account: 1 }, 'delete from application_draft');
    assert.equal(none(drops), may, `${role} drops`);
    assert.equal(none(await tried(actor, `update application set said = '[1]'`)), 'refused', role);
  }
  for (const statement of [`update application set said = '[1]'`, 'delete from application_case'])
    await assert.rejects(database.pool.query(statement), /appended to and never changed/);
});

test('what was said enters the register with its application alone, in that transaction and about that person', async () => {
  const citizen = actorOf('citizen', 'own');
  const of = (place: Place) => `fact ${additions['fact']!(place)}`;
  assert.equal(await tried(citizen, `insert into ${of(home)}`), 'refused', 'without an application');
  for (const fact of [of(home), ofHousehold(home)])
    assert.equal(await triedTogether(citizen, fact), 1, 'with it');
  assert.equal(await triedTogether(citizen, of(abroad)), 'refused', 'about another');
});

test('nobody moves a person out of his own area, nor decides a row or sends a list in another’s name', async () => {
  const county = actorOf('county-officer', 'registry');
  for (const statement of [
    `update person set village = '${abroad.village}' where id = 1`,
    `update roster_row set decided_by = 2 where batch_id = 1`,
    `insert into ${newList.replace("'received', 1", "'received', 2")}`,
    `insert into rejected_match values ('q', '\\x01', 1, 2, now())`,
  ])
    assert.equal(await tried(county, statement), 'refused', statement);
});

test('accounts are made and changed by who keeps them, within the area', async () => {
  const added = (area: string) =>
    `insert into account (name, display_name, role, area) values ('new', 'n', 'planner', '${area}')`;
  const withoutPassword = `insert into account (name, display_name, role, area, demonstration)
    values ('new', 'n', 'planner', '${home.county}', true)`;
  for (const role of roleNames) {
    const actor = { ...actorOf(role, rightsOf(role).purposes[0] ?? ''), account: 9 };
    const expected = role === 'administrator' ? 1 : 'refused';
    assert.equal(await tried(actor, added(home.county)), expected, role);
    assert.equal(await tried(actor, added(abroad.county)), 'refused', role);
    assert.equal(await tried(actor, withoutPassword), 'refused', role);
    assert.equal(
      none(await tried(actor, 'update account set demonstration = true where id = 1')),
      'refused',
      role,
    );
    assert.equal(
      none(await tried(actor, `update account set role = 'planner' where id = 1`)),
      expected,
      role,
    );
    assert.equal(none(await tried(actor, 'delete from session where account_id = 1')), expected, role);
    assert.equal(
      none(await tried(actor, `update account set role = 'planner' where id = 3`)),
      'refused',
      role,
    );
  }
});

test('nobody unlocks an account, not even his own, but who keeps accounts or signs in', async () => {
  for (const role of roleNames) {
    const actor = actorOf(role, rightsOf(role).purposes[0] ?? '');
    const unlocked = await tried(actor, 'update account set locked_until = null where id = 1');
    assert.equal(unlocked, role === 'administrator' ? 1 : 0, role);
  }
});

test('sessions and exports are one’s own: no other is opened, touched or asked for', async () => {
  const county = actorOf('county-officer', 'registry');
  const session = (account: number) =>
    `insert into session values ('\\x99', ${account}, null, now(), now(), now())`;
  const asked = (account: number, area: string) =>
    `insert into export_job (id, kind, question, account_id, area, state, asked_at)
      values (gen_random_uuid(), 'k', '{}', ${account}, '${area}', 'waiting', now())`;
  assert.equal(await tried(county, session(1)), 1);
  assert.equal(await tried(county, session(2)), 'refused');
  assert.equal(await tried(county, 'update session set seen_at = now()'), 0, 'only by its token');
  assert.equal(await tried(county, 'delete from session where account_id = 2'), 0);
  assert.equal(await tried(county, asked(1, home.township)), 1);
  assert.equal(await tried(county, asked(1, home.city)), 'refused');
  assert.equal(await tried(county, asked(2, home.county)), 'refused');
});

test('the auditor, citizens and all who see totals change not one row of any table', async () => {
  for (const role of roleNames.filter((name) => rightsOf(name).changes.length === 0))
    for (const table of [
      ...Object.keys(additions),
      'roster_batch',
      'roster_row',
      'snapshot',
      'determination',
    ])
      assert.equal(
        none(await tried(actorOf(role, rightsOf(role).purposes[0] ?? ''), `delete from ${table}`)),
        'refused',
      );
});
