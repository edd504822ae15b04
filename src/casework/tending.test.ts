/** A case beside its ways: given to a colleague, its clock stopped, noted, and handed over when the person moves. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Actor } from '#access';
import { done } from '#kernel';
import { procedures } from '#law/procedures';
import { testDatabase } from '../../tests/support/database.ts';
import { fillSecuredTables, places } from '../../tests/support/secured-rows.ts';
import { findCase } from './case-store.ts';
import { deadlineOfStage } from './deadline.ts';
import { followMoves } from './follow-moves.ts';
import { countInbox } from './inbox-store.ts';
import type { Move } from './may-take.ts';
import type { Tending } from './may-tend.ts';
import type { CaseworkNeeds } from './needs.ts';
import { openCase } from './open-case.ts';
import { takeWay } from './take-way.ts';
import { tendCase } from './tend-case.ts';
import { chineseCalendar } from './working-calendar.ts';

const database = await testDatabase();
const [home, elsewhere] = places;
let now = new Date('2026-11-02T01:00:00Z');
const needs: CaseworkNeeds = {
  ...{ database, clock: () => now, procedures },
  ...{ calendar: chineseCalendar, effects: {} },
};
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

const account = async (name: string, role: string, area: string): Promise<number> => {
  const [{ id }] = await rows(
    `insert into account (name, display_name, role, area) values ($1, $1, $2, $3) returning id`,
    [name, role, area],
  );
  return id;
};
const as = (role: Actor['role'], area: string, id: number): Actor => ({
  ...{ role, area, purpose: role === 'village-worker' ? 'outreach' : 'determination', account: id },
});
let worker: Actor;
let other: Actor;
let stranger: Actor;
let township: Actor;

before(async () => {
  await fillSecuredTables(database);
  worker = as('village-worker', home.village, await account('one', 'village-worker', home.village));
  other = as('village-worker', home.village, await account('two', 'village-worker', home.village));
  stranger = as(
    'village-worker',
    elsewhere.village,
    await account('far', 'village-worker', elsewhere.village),
  );
  township = as('township-officer', home.township, await account('town', 'township-officer', home.township));
});

let made = 0;
async function opened(procedure = 'subsidy-application'): Promise<number> {
  const about = { subject: { kind: 'person', id: 1, person: 1 }, programmes: [] } as const;
  const answer = await openCase(needs, {
    ...{ actor: worker, key: `key ${++made}`, procedure, area: home.village, onBehalf: true },
    ...about,
  });
  assert.ok(answer.ok);
  return answer.value.id;
}
const tend = async (id: number, tending: Tending, actor = worker, key = `press ${++made}`) => {
  const told = await tendCase(needs, { actor, caseId: id, tending, key });
  return told.ok ? 'done' : told.refusal.because;
};
const take = async (id: number, actor: Actor, move: Move) => {
  const told = await takeWay(needs, { actor, caseId: id, move, key: `press ${++made}` });
  return told.ok ? 'done' : told.refusal.because;
};
const confirm = (id: number, actor: Actor) =>
  take(id, actor, { stage: 'submitted', way: 'confirm', given: {} });
const fileOf = async (id: number, actor: Actor) =>
  (await database.transaction(async (tx) => done(await findCase(tx, needs, id)), { actor })).value;
const waiting = async ({ account: of, ...actor }: Actor) => {
  const desk = {
    stages: [{ procedure: 'subsidy-application', edition: 1, stage: 'submitted' }],
    account: of,
  };
  const { value } = await database.transaction(
    async (tx) => done(await countInbox(tx, { desk, person: 1 }, '2026-11-02')),
    { actor: { ...actor, account: of } },
  );
  return value.all;
};

describe('a case that is given to a colleague', () => {
  it('is hers alone until it is taken back or moves on', async () => {
    const id = await opened();
    const before = await waiting(worker);
    assert.equal(await tend(id, { kind: 'delegated', to: stranger.account }), 'no-such-colleague');
    assert.equal(await tend(id, { kind: 'delegated', to: township.account }), 'no-such-colleague');
    assert.equal(await tend(id, { kind: 'delegated', to: 987_654 }), 'no-such-colleague');
    assert.equal(await tend(id, { kind: 'delegated', to: other.account }, township), 'not-your-task');
    assert.equal(await tend(id, { kind: 'delegated', to: other.account }, worker, 'same'), 'done');
    assert.equal(await tend(id, { kind: 'delegated', to: other.account }, worker, 'same'), 'done');
    assert.equal((await fileOf(id, worker))!.actions.length, 2);
    assert.deepEqual([await waiting(worker), await waiting(other)], [before - 1, before]);
    assert.equal(await confirm(id, worker), 'given-to-another');
    assert.equal(await tend(id, { kind: 'delegated', to: worker.account }), 'done');
    assert.equal(await confirm(id, other), 'given-to-another');
    assert.equal(await tend(id, { kind: 'delegated', to: other.account }), 'done');
    assert.equal(await confirm(id, other), 'done');
    assert.equal((await fileOf(id, worker))!.state.delegatedTo, undefined);
  });
});

describe('the clock of a case', () => {
  it('stands still while it is suspended, and says why', async () => {
    const id = await opened();
    assert.equal(await tend(id, { kind: 'suspended', reason: ' ' }), 'words-missing');
    assert.equal(await tend(id, { kind: 'resumed', reason: '已到' }), 'not-suspended');
    assert.equal(await tend(id, { kind: 'suspended', reason: '等医院的材料' }), 'done');
    assert.equal(await tend(id, { kind: 'suspended', reason: '再等' }), 'suspended');
    assert.equal(await confirm(id, worker), 'suspended');
    assert.equal(await tend(id, { kind: 'delegated', to: other.account }), 'suspended');
    now = new Date('2026-11-12T01:00:00Z');
    assert.equal(await tend(id, { kind: 'resumed', reason: '已到' }, other), 'done');
    const { state } = (await fileOf(id, worker))!;
    assert.equal(deadlineOfStage(state, chineseCalendar)!.on, '2026-11-19');
    assert.equal(await tend(id, { kind: 'noted', words: '' }), 'words-missing');
    assert.equal(await tend(id, { kind: 'noted', words: '电话已核对' }), 'done');
  });
});

describe('whoever moves', () => {
  it('takes along what is open, once, and nothing that stays or is closed', async () => {
    const [id, staying, closed] = [await opened(), await opened('request-from-elsewhere'), await opened()];
    const citizen: Actor = { ...worker, role: 'citizen', purpose: 'own', person: 1 };
    assert.equal(
      await take(closed, worker, { stage: 'submitted', way: 'ask-for-more', given: { reason: '缺' } }),
      'done',
    );
    assert.equal(await take(closed, citizen, { stage: 'incomplete', way: 'withdraw', given: {} }), 'done');
    await tend(id, { kind: 'delegated', to: other.account });
    await rows('update person set village = $2 where id = $1', [1, elsewhere.village]);
    const told = await Promise.all([followMoves(needs), followMoves(needs)]);
    assert.ok(told[0]! + told[1]! >= 1);
    assert.equal(await followMoves(needs), 0);
    const areas = await rows('select id, area from case_file where id = any ($1) order by id', [
      [id, staying, closed],
    ]);
    assert.deepEqual(
      areas.map(({ area }) => area),
      [elsewhere.village, home.village, home.village],
    );
    const { actions, state } = (await fileOf(id, stranger))!;
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['opened', 'delegated', 'transferred'],
    );
    assert.equal(state.delegatedTo, undefined);
    assert.equal(await confirm(id, stranger), 'done');
  });
});
