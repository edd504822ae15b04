/** A refusal is attacked in time, once, by whom it concerns; set aside, it is decided anew. */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import type { Actor } from '#access';
import { done } from '#kernel';
import { procedures } from '#law/procedures';
import { testDatabase } from '../../tests/support/database.ts';
import { fillSecuredTables, places } from '../../tests/support/secured-rows.ts';
import { appealDecision } from './appeal-decision.ts';
import { findCase } from './case-store.ts';
import type { CaseworkNeeds } from './needs.ts';
import { openCase } from './open-case.ts';
import { takeWay } from './take-way.ts';
import { chineseCalendar } from './working-calendar.ts';

const database = await testDatabase();
before(() => fillSecuredTables(database));

const [home] = places;
let now = new Date('2026-03-02T01:00:00Z');
const needs: CaseworkNeeds = {
  database,
  clock: () => now,
  procedures,
  calendar: chineseCalendar,
  effects: {},
};
const worker: Actor = { role: 'village-worker', area: home.village, purpose: 'outreach', account: 11 };
const township: Actor = { role: 'township-officer', area: home.township, purpose: 'registry', account: 12 };
const city: Actor = { role: 'city-officer', area: home.city, purpose: 'registry', account: 13 };
const citizen: Actor = { role: 'citizen', area: home.village, purpose: 'own', account: 15, person: 1 };

let made = 0;
const press = (actor: Actor, caseId: number, [stage, way]: readonly [string, string]) =>
  takeWay(needs, { actor, caseId, key: `press ${++made}`, move: { stage, way, given: { reason: '理由' } } });
const stands = async (id: number) =>
  (await database.work(async (tx) => done((await findCase(tx, needs, id))!.state))).value;
const appeal = (
  caseId: number,
  { key = `appeal ${++made}`, words = '我家没有这笔收入', actor = citizen } = {},
) => appealDecision(needs, { actor, caseId, words, key });

/** An application that the township has refused. */
async function refused(): Promise<number> {
  const opened = await openCase(needs, {
    actor: worker,
    key: `case ${++made}`,
    procedure: 'subsidy-application',
    subject: { kind: 'person', id: 1, person: 1 },
    programmes: ['living-subsidy'],
    area: home.village,
    onBehalf: true,
  });
  assert.ok(opened.ok);
  const { id } = opened.value;
  assert.ok((await press(worker, id, ['submitted', 'confirm'])).ok);
  assert.ok((await press(township, id, ['checked', 'refuse'])).ok);
  return id;
}

describe('an appeal', () => {
  let decided = 0;
  beforeEach(async () => {
    now = new Date('2026-03-02T01:00:00Z');
    decided = await refused();
  });

  it('names the decision that it attacks and keeps the words; the same form twice is one', async () => {
    const [first, second] = [await appeal(decided, { key: 'same' }), await appeal(decided, { key: 'same' })];
    assert.ok(first.ok && second.ok);
    assert.equal(second.value.id, first.value.id);
    assert.equal(first.value.attacks, decided);
    assert.deepEqual(
      first.value.actions.map((action) => (action.kind === 'noted' ? action.words : action.kind)),
      ['opened', '我家没有这笔收入'],
    );
  });

  it('is one at a time, also when twenty are sent at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => appeal(decided)));
    assert.equal(answers.filter(({ ok }) => ok).length, 1);
    for (const answer of answers) if (!answer.ok) assert.equal(answer.refusal.because, 'appealed-already');
  });

  it('asks for a reason, and is refused of a case that is not decided, and to a stranger', async () => {
    assert.deepEqual(await appeal(decided, { words: ' ' }), {
      ok: false,
      refusal: { because: 'words-missing' },
    });
    const stranger = { ...citizen, person: 2 };
    assert.deepEqual(await appeal(decided, { actor: stranger }), {
      ok: false,
      refusal: { because: 'no-such-case' },
    });
    const made = await appeal(decided);
    assert.ok(made.ok);
    assert.deepEqual(await appeal(made.value.id), { ok: false, refusal: { because: 'nothing-to-appeal' } });
  });

  it('can be sent until the sixtieth day, and not on the day after', async () => {
    now = new Date('2026-05-01T15:59:00Z');
    assert.ok((await appeal(decided)).ok);
    const other = await (async () => {
      now = new Date('2026-03-02T01:00:00Z');
      return await refused();
    })();
    now = new Date('2026-05-01T16:01:00Z');
    assert.deepEqual(await appeal(other), {
      ok: false,
      refusal: { because: 'too-late', last: '2026-05-01' },
    });
  });

  it('set aside, the decision is taken anew where it was taken; upheld, it stands', async () => {
    const made = await appeal(decided);
    assert.ok(made.ok);
    assert.ok((await press(city, made.value.id, ['received', 'accept'])).ok);
    assert.ok((await press(city, made.value.id, ['examined', 'decide-anew'])).ok);
    const { stage, outcome } = await stands(decided);
    assert.deepEqual([stage, outcome], ['checked', undefined]);

    assert.ok((await press(township, decided, ['checked', 'refuse'])).ok);
    const again = await appeal(decided);
    assert.ok(again.ok);
    assert.ok((await press(city, again.value.id, ['received', 'accept'])).ok);
    assert.ok((await press(city, again.value.id, ['examined', 'uphold'])).ok);
    assert.equal((await stands(decided)).outcome, 'refused');
  });
});
