/** One application for several programmes in PostgreSQL: drafted, handed in once, all or none; under row security. */
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { before, beforeEach, describe, it } from 'node:test';
import { type Actor, secretsFrom } from '#access';
import { done } from '#kernel';
import { prepareFacts } from '#registry';
import { daqing } from '../../../cities/daqing/city.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { fillSecuredTables, guardianPerson, places } from '../../../tests/support/secured-rows.ts';
import { chineseCalendar } from '../working-calendar.ts';
import type { AuthorityKind, DraftContent, SaidFact } from './application.ts';
import type { ApplicationNeeds } from './application-needs.ts';
import { findApplication } from './application-store.ts';
import { findDraft } from './draft-store.ts';
import { dropOldDrafts } from './drop-drafts.ts';
import { saveDraft } from './save-draft.ts';
import { submitApplication } from './submit-application.ts';

const database = await testDatabase();
before(async () => {
  await fillSecuredTables(database);
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
});
const rows = async (text: string) => (await database.pool.query(text)).rows;

const [home] = places;
const began = new Date('2026-11-02T01:00:00Z');
let now = began;
const needs: ApplicationNeeds = {
  database,
  clock: () => now,
  procedures: daqing.procedures,
  calendar: chineseCalendar,
  effects: {},
  city: daqing,
  secrets: secretsFrom({ current: 1, sealing: new Map([[1, randomBytes(32)]]), lookup: randomBytes(32) }),
};

const worker: Actor = { role: 'village-worker', area: home.village, purpose: 'registry', account: 1 };
const citizen: Actor = { role: 'citizen', area: home.village, purpose: 'own', account: 2, person: 1 };
const guardian: Actor = { ...citizen, role: 'guardian', account: 3, person: guardianPerson };

const two = ['living-subsidy', 'nursing-subsidy'];
const content = (differs: Partial<DraftContent> = {}): DraftContent => ({
  programmes: two,
  answers: {},
  papers: { 残疾人证: 'brought' },
  phone: '10000000001',
  authority: { kind: 'self', paper: '' },
  ...differs,
});
const by = (kind: AuthorityKind, paper = '') => ({ authority: { kind, paper } });

type Begun = { readonly actor?: Actor; readonly person?: number; readonly differs?: Partial<DraftContent> };
async function begun({ actor = citizen, person = 1, differs = {} }: Begun = {}) {
  const key: string = randomUUID();
  const saved = await saveDraft(needs, { actor, person, key, version: 0, content: content(differs) });
  assert.ok(saved.ok, JSON.stringify(saved));
  return { actor, person, key, version: saved.value.version };
}
type Handed = Awaited<ReturnType<typeof begun>> & { readonly said?: readonly SaidFact[] };
const handIn = ({ said = [], ...draft }: Handed) =>
  submitApplication(needs, { ...draft, said, saidBy: '王建国' });
const refusalOf = async (draft: Handed) => {
  const answer = await handIn(draft);
  return answer.ok ? 'done' : answer.refusal.because;
};
const counted = async () => {
  const [all] =
    await rows(`select (select count(*)::int from application where key not like 'p_') as applications,
    (select count(*)::int from case_file where key not like 'c_') as cases, (select count(*)::int from application_case where application_id > 3) as joined,
    (select count(*)::int from fact where said_by is not null) as facts, (select count(*)::int from application_draft where key not like 'd_') as drafts`);
  return all;
};
const nothing = { applications: 0, cases: 0, joined: 0, facts: 0, drafts: 0 };

beforeEach(async () => {
  now = began;
  await database.pool.query(`set session_replication_role = replica;
    delete from application_case where application_id > 3; delete from application where key not like 'p_'; delete from application_draft;
    delete from case_action where case_id > 3; delete from case_file where key not like 'c_'; delete from fact where said_by is not null;
    set session_replication_role = origin`);
});

describe('an application for two programmes', () => {
  const said: SaidFact[] = [
    { name: 'needsLongTermCare', subject: 1, value: true },
    { name: 'lowIncomeHousehold', subject: 1, value: false },
  ];

  it('opens a case for each by its procedure, notes what was said and who said it, and drops the draft', async () => {
    const answer = await handIn({ ...(await begun()), said });
    assert.ok(answer.ok);
    assert.deepEqual(await counted(), { applications: 1, cases: 2, joined: 2, facts: 2, drafts: 0 });
    const cases = await rows(
      `select procedure, programmes, stage, on_behalf, area from case_file where key not like 'c_' order by id`,
    );
    assert.deepEqual(
      cases,
      two.map((programme) => ({
        procedure: 'subsidy-application',
        programmes: [programme],
        stage: 'submitted',
        on_behalf: false,
        area: home.village,
      })),
    );
    const facts = await rows(
      `select n.name, f.value::int, f.valid_from::text as from, f.said_by from fact f join fact_name n on n.id = f.fact_id
       where f.said_by is not null order by n.name`,
    );
    const says = `王建国 · application ${answer.value.id}`;
    assert.deepEqual(facts, [
      { name: 'lowIncomeHousehold', value: 0, from: '2026-11-01', said_by: says },
      { name: 'needsLongTermCare', value: 1, from: '2026-11-01', said_by: says },
    ]);
    const [event] = await rows(
      `select person_id, account_id from audit_event where act = 'application.submit' order by id desc limit 1`,
    );
    assert.deepEqual(event, { person_id: 1, account_id: 2 });
  });

  it('is found again by whoever sees the person, with its papers and its telephone, which is sealed where it lies', async () => {
    const answer = await handIn(await begun());
    assert.ok(answer.ok);
    const { id } = answer.value;
    for (const actor of [citizen, guardian, worker]) {
      const { value } = await database.transaction(
        async (tx) => done(await findApplication(tx, needs, { id })),
        { actor },
      );
      assert.equal(value?.phone, '10000000001', actor.role);
      assert.deepEqual([value?.papers, value?.cases.length], [{ 残疾人证: 'brought' }, 2]);
    }
    const stranger = { ...citizen, account: 9, person: 3 };
    const { value } = await database.transaction(
      async (tx) => done(await findApplication(tx, needs, { id })),
      { actor: stranger },
    );
    assert.equal(value, undefined);
    const [{ contact_sealed }] = await rows(`select contact_sealed from application where id = ${id}`);
    assert.doesNotMatch(contact_sealed.toString('latin1'), /10000000001/);
  });

  it('is handed in once, whether twice in a row or fifty times at once', async () => {
    const draft = await begun();
    const answers = await Promise.all(Array.from({ length: 50 }, () => handIn({ ...draft, said })));
    const ids = new Set(answers.map((answer) => (answer.ok ? answer.value.id : answer.refusal.because)));
    assert.equal(ids.size, 1, [...ids].join());
    assert.ok((await handIn(draft)).ok);
    assert.deepEqual(await counted(), { applications: 1, cases: 2, joined: 2, facts: 2, drafts: 0 });
  });

  it('opens none where one of them cannot be opened, and keeps the draft', async () => {
    for (const programme of ['no-such-programme', 'rail-and-air-priority', 'dibao']) {
      const draft = await begun({ differs: { programmes: [...two, programme] } });
      assert.equal(await refusalOf({ ...draft, said }), 'not-applied-for', programme);
      assert.deepEqual(await counted(), { ...nothing, drafts: 1 });
      await database.pool.query('delete from application_draft');
    }
  });

  it('leaves nothing behind when a fact cannot be noted at its very end', async () => {
    const impossible = [...said, { name: 'noSuchFact', subject: 1, value: true }];
    const draft = await begun();
    await assert.rejects(handIn({ ...draft, said: impossible }), /noSuchFact/);
    assert.deepEqual(await counted(), { ...nothing, drafts: 1 });
    await assert.rejects(handIn({ ...draft, said: [{ ...said[0]!, subject: 3 }] }), /row-level security/);
    assert.deepEqual(await counted(), { ...nothing, drafts: 1 }, 'about another person');
  });

  it('is refused while one of them is in work, also for who asks at the same moment', async () => {
    const [own, ward] = [await begun(), await begun({ actor: guardian, differs: by('guardian', '户口簿') })];
    const answers = await Promise.all([refusalOf(own), refusalOf(ward)]);
    assert.deepEqual(answers.sort(), ['done', 'in-work']);
    assert.equal((await counted()).cases, 2);
  });
});

describe('whoever asks', () => {
  it('for somebody whom he may not see is told that there is nobody', async () => {
    const foreign = { actor: citizen, person: 3, key: 'k', version: 0 };
    const saved = await saveDraft(needs, { ...foreign, content: content() });
    assert.deepEqual(saved, { ok: false, refusal: { because: 'no-such-person' } });
    assert.equal(await refusalOf(foreign), 'no-such-person');
    const draft = await begun();
    assert.equal(
      await refusalOf({ ...draft, actor: { ...citizen, account: 9, person: 3 } }),
      'no-such-person',
    );
    assert.equal(await refusalOf({ ...draft, actor: worker }), 'draft-gone', 'with another’s draft');
  });

  it('names the right by which he asks for another, and the paper that proves it', async () => {
    const rights: [Actor, AuthorityKind, string, string][] = [
      [citizen, 'guardian', '户口簿', 'authority-missing'],
      [guardian, 'self', '', 'authority-missing'],
      [guardian, 'guardian', '', 'authority-missing'],
      [worker, 'visit', ' ', 'authority-missing'],
      [worker, 'visit', '走访记录', 'done'],
    ];
    for (const [actor, kind, paper, expected] of rights) {
      await database.pool.query('delete from application_draft');
      const draft = await begun({ actor, differs: by(kind, paper) });
      assert.equal(await refusalOf(draft), expected, `${actor.role} ${kind} ${paper}`);
    }
    const [kept] = await rows(
      `select authority, authority_paper, opened_by from application where key not like 'p_'`,
    );
    assert.deepEqual(kept, { authority: 'visit', authority_paper: '走访记录', opened_by: 1 });
    assert.deepEqual(await rows(`select distinct on_behalf from case_file where key not like 'c_'`), [
      { on_behalf: true },
    ]);
  });

  it('and has chosen nothing is told so', async () =>
    assert.equal(await refusalOf(await begun({ differs: { programmes: [] } })), 'nothing-chosen'));
});

describe('a draft', () => {
  it('that another window has saved is not overwritten; the same form again is the same draft', async () => {
    const { version, ...draft } = await begun();
    const save = (phone: string) => saveDraft(needs, { ...draft, version, content: content({ phone }) });
    const first = await save('1');
    assert.ok(first.ok);
    assert.deepEqual(await save('1'), first);
    const late = await save('2');
    assert.equal(late.ok ? '' : late.refusal.because, 'draft-changed');
    assert.equal(
      late.ok || late.refusal.because !== 'draft-changed' ? '' : late.refusal.now?.content.phone,
      '1',
    );
    assert.equal(await refusalOf({ ...draft, version }), 'draft-changed', 'handed in from an older page');
    assert.equal(await refusalOf({ ...draft, version: 2 }), 'done');
  });

  it('comes back for thirty days, then it is gone and the nightly job drops it', async () => {
    const draft = await begun();
    const find = async () =>
      (
        await database.transaction(
          async (tx) =>
            done(
              await findDraft(tx, needs, {
                account: 2,
                person: 1,
                since: new Date(now.getTime() - 30 * 86_400_000),
              }),
            ),
          { actor: citizen },
        )
      ).value;
    now = new Date(began.getTime() + 30 * 86_400_000);
    assert.equal((await find())?.key, draft.key);
    assert.equal(await dropOldDrafts(needs), 0);
    now = new Date(now.getTime() + 1);
    assert.equal(await find(), undefined);
    assert.equal(await refusalOf(draft), 'draft-gone');
    assert.ok((await saveDraft(needs, { ...draft, key: 'new', version: 0, content: content() })).ok);
    now = new Date(now.getTime() + 31 * 86_400_000);
    assert.equal(await dropOldDrafts(needs), 1);
    assert.deepEqual(await counted(), nothing);
  });

  it('is its writer’s alone, and sealed where it lies', async () => {
    await begun({ differs: { phone: '10000000002' } });
    const of = { account: 2, person: 1, since: new Date(0) };
    const { value } = await database.transaction(async (tx) => done(await findDraft(tx, needs, of)), {
      actor: worker,
    });
    assert.equal(value, undefined);
    const [{ content_sealed }] = await rows('select content_sealed from application_draft');
    assert.doesNotMatch(content_sealed.toString('latin1'), /10000000002|living-subsidy/);
  });
});
