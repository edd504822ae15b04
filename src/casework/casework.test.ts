/** Cases in PostgreSQL: opened, moved, pressed twice, raced, passed by time; under row security. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Actor } from '#access';
import { done } from '#kernel';
import { procedures } from '#law/procedures';
import { testDatabase } from '../../tests/support/database.ts';
import { fillSecuredTables, places } from '../../tests/support/secured-rows.ts';
import type { CaseFile } from './case-file.ts';
import { findCase, stateOf } from './case-store.ts';
import type { CaseworkNeeds } from './needs.ts';
import { openCase } from './open-case.ts';
import { passTime } from './pass-time.ts';
import { takeWay } from './take-way.ts';
import { chineseCalendar } from './working-calendar.ts';

const database = await testDatabase();
before(() => fillSecuredTables(database));

const [home, elsewhere] = places;
let now = new Date('2026-11-02T01:00:00Z');
const granted: number[] = [];
const needs: CaseworkNeeds = {
  database,
  clock: () => now,
  procedures,
  calendar: chineseCalendar,
  effects: {
    'subsidy-application': async (tx, { id, state, programmes }) => {
      if (programmes.includes('fails')) throw new Error('The effect failed.');
      await tx.query('select 1');
      if (state.outcome === 'granted') granted.push(id);
    },
  },
};

const worker: Actor = { role: 'village-worker', area: home.village, purpose: 'outreach', account: 11 };
const township: Actor = {
  role: 'township-officer',
  area: home.township,
  purpose: 'determination',
  account: 12,
};
const federation: Actor = {
  role: 'county-officer',
  area: home.county,
  purpose: 'determination',
  account: 13,
  department: 'federation',
};
const civilAffairs: Actor = { ...federation, account: 14, department: 'civilAffairs' };
const citizen: Actor = { role: 'citizen', area: home.village, purpose: 'own', account: 15, person: 1 };

let made = 0;
const opened = async (programmes: readonly string[] = ['living-subsidy'], key = `key ${++made}`) => {
  const answer = await openCase(needs, {
    actor: worker,
    key,
    procedure: 'subsidy-application',
    subject: { kind: 'person', id: 1, person: 1 },
    programmes,
    area: home.village,
    onBehalf: true,
  });
  assert.ok(answer.ok);
  return answer.value;
};
const press = (
  actor: Actor,
  { id }: CaseFile,
  [stage, way]: readonly [string, string],
  key = `press ${++made}`,
) =>
  takeWay(needs, {
    actor,
    caseId: id,
    key,
    move: { stage, way, given: { reason: '理由', fromMonth: '2026-11', papers: [1] } },
  });
const kept = async (id: number) =>
  (await database.work(async (tx) => done(await findCase(tx, needs, id)))).value!;
const toDecision = async (file: CaseFile) => {
  for (const [actor, stage, way] of [
    [worker, 'submitted', 'confirm'],
    [township, 'checked', 'pass'],
    [federation, 'reviewed', 'pass'],
  ] as const)
    assert.ok((await press(actor, file, [stage, way])).ok, stage);
};

describe('an application', () => {
  it('goes from the village to the decision, and the notice passes by itself', async () => {
    const file = await opened();
    await toDecision(file);
    assert.equal((await kept(file.id)).state.stage, 'posted');
    assert.deepEqual(await passTime(needs), { moved: 0, escalated: 0 });
    now = new Date('2026-11-10T01:00:00Z');
    assert.deepEqual(await passTime(needs), { moved: 1, escalated: 0 });
    assert.deepEqual(await passTime(needs), { moved: 0, escalated: 0 });
    const decided = await press(civilAffairs, file, ['decided', 'grant']);
    assert.ok(decided.ok);
    assert.equal(decided.value.state.outcome, 'granted');
    assert.deepEqual(granted, [file.id]);
  });

  it('is opened once, however often its form is sent', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => opened(['living-subsidy'], 'the same')));
    assert.equal(new Set(all.map(({ id }) => id)).size, 1);
  });

  it('moves once, also when fifty press at the same moment', async () => {
    const file = await opened();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, one) => press(worker, file, ['submitted', 'confirm'], `p${one % 2}`)),
    );
    const moves = (await kept(file.id)).actions.filter(({ kind }) => kind === 'way-taken');
    assert.equal(moves.length, 1);
    assert.equal(answers.filter(({ ok }) => ok).length, 25);
    const refusal = answers.find((one) => !one.ok);
    assert.deepEqual(refusal, { ok: false, refusal: { because: 'moved-on', stage: 'checked' } });
  });

  it('asks the applicant for more, whose clock stops, and lapses when nothing comes', async () => {
    now = new Date('2026-11-02T01:00:00Z');
    const file = await opened();
    assert.ok((await press(worker, file, ['submitted', 'ask-for-more'])).ok);
    assert.deepEqual(await press(worker, file, ['incomplete', 'complete']), {
      ok: false,
      refusal: { because: 'not-your-task', who: { kind: 'applicant' } },
    });
    assert.ok((await press(citizen, file, ['incomplete', 'complete'])).ok);
    assert.ok((await press(worker, file, ['submitted', 'ask-for-more'])).ok);
    now = new Date('2026-12-20T01:00:00Z');
    await passTime(needs);
    assert.equal((await kept(file.id)).state.outcome, 'withdrawn');
  });

  it('escalates when an officer is late, once', async () => {
    now = new Date('2026-11-02T01:00:00Z');
    const file = await opened();
    now = new Date('2026-11-11T01:00:00Z');
    await passTime(needs);
    await passTime(needs);
    const { actions, state } = await kept(file.id);
    assert.equal(actions.filter(({ kind }) => kind === 'escalated').length, 1);
    assert.equal(state.stage, 'submitted');
  });

  it('leaves no trace of a move whose effect fails', async () => {
    const file = await opened(['fails']);
    assert.ok((await press(worker, file, ['submitted', 'confirm'])).ok);
    const before = await kept(file.id);
    await assert.rejects(press(township, file, ['checked', 'refuse']), /The effect failed/);
    assert.deepEqual((await kept(file.id)).actions, before.actions);
  });
});

describe('row security', () => {
  it('shows a case to nobody of another county, nor to another person', async () => {
    const file = await opened();
    for (const actor of [
      { ...township, area: elsewhere.township },
      { ...citizen, person: 2 },
      { ...federation, area: elsewhere.county },
    ])
      assert.deepEqual(await press(actor, file, ['submitted', 'confirm']), {
        ok: false,
        refusal: { because: 'no-such-case' },
      });
  });

  it('keeps what happened from every edit', async () => {
    for (const attempt of [
      'update case_action set at = now()',
      'delete from case_action',
      `update case_file set stage = 'granted'`,
      'delete from case_file',
    ])
      await assert.rejects(database.pool.query(attempt), /never changed|by an action alone/, attempt);
  });
});

it('what is kept for lists is what the actions come to', async () => {
  const { rows } = await database.pool.query('select * from case_file where opened_by = 11 order by id');
  assert.ok(rows.length > 5);
  for (const row of rows) {
    const { area, stage, since, due_on, due_at, delegated_to, suspended, escalated, outcome, actions } = row;
    assert.deepEqual(
      { area, stage, since, due_on, due_at, delegated_to, suspended, escalated, outcome, actions },
      stateOf(await kept(row.id), needs),
    );
  }
});
