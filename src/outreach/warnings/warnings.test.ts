import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Actor } from '#access';
import { type MonthNeeds, monthLaw, runMonth, takeUpByArea, takeUpByProgramme } from '#benefits';
import { done, type Month } from '#kernel';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { careList, smallCityOfCare, smallLaw } from '../../../tests/support/small-law.ts';
import type { Doer } from '../deed.ts';
import { followMonth } from '../follow-month.ts';
import { listRosterQuestions } from '../questions/roster-question-store.ts';
import { assessWarning } from './assess-warning.ts';
import { closeWarning, planFollowUp, recordFollowUp } from './follow-warning.ts';
import { signLaw } from './sign-law.ts';
import { findWarning, listWarnings, type WarningLine } from './warning-store.ts';

const policy = smallLaw();
const database = await testDatabase();
let now = new Date('2026-08-05T00:00:00Z');
const needs: MonthNeeds = {
  database,
  law: monthLaw(policy, [careList]),
  clock: () => now,
  afterClosing: followMonth({
    policy,
    signs: signLaw(policy, smallCityOfCare),
    city: smallCityOfCare,
  }),
};
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

async function close(month: Month, at: string): Promise<void> {
  now = new Date(at);
  const run = await runMonth(needs, { month });
  assert.ok(run.ok);
}

const actor: Actor = { role: 'township-officer', area: '230602001', purpose: 'outreach', account: 1 };
const township = (): Doer => ({ actor, name: '王经办', at: now });
const seen = async <Value>(
  work: (tx: Parameters<typeof listWarnings>[0]) => Promise<Value>,
  as: Actor = actor,
): Promise<Value> => (await database.transaction(async (tx) => done(await work(tx)), { actor: as })).value;
const find = (id: number) => seen((tx) => findWarning(tx, id));
const because = (outcome: { ok: true } | { ok: false; refusal: { because: string } }) =>
  outcome.ok ? 'done' : outcome.refusal.because;

/** A warning of the township, the same through all tests. */
let line: WarningLine;
const end = (household: number, from: string, until: string | null) =>
  rows(
    `update fact set valid_until = $3 where fact_id = (select id from fact_name where name = 'inCare') and known_until is null
       and valid_from <= $2::date and subject_id in (select person_id from household_member where household_id = $1)`,
    [household, from, until],
  );

before(async () => {
  await makeCity(database, {
    persons: 3000,
    policy,
    rosters: [careList],
    month: '2026-07',
    knownFrom: new Date('2026-07-20T00:00:00Z'),
  });
  await rows(
    `insert into account (name, display_name, role, area) values ('t', '王经办', 'township-officer', '230602001')`,
  );
  await close('2026-07', '2026-08-05T00:00:00Z');
  line = (await seen((tx) => listWarnings(tx, { state: 'open' }, { offset: 0, limit: 1 })))[0]!;
});

describe('a sign', () => {
  it('raises one warning a household, in its village, with the facts that it was found by', async () => {
    const expected = await rows(
      `select count(distinct m.household_id)::int as n from fact f join household_member m on m.person_id = f.subject_id
       where f.fact_id = (select id from fact_name where name = 'inCare') and f.value = 1 and f.known_until is null
         and f.valid_from <= '2026-07-31' and (f.valid_until is null or f.valid_until > '2026-07-31')`,
    );
    const [found] = await rows(
      `select count(*)::int as n, count(distinct household_id)::int as households from warning`,
    );
    assert.deepEqual(found, { n: expected[0].n, households: expected[0].n });
    assert.ok(found.n > 50);
    const warning = (await find(line.id))!;
    assert.deepEqual([warning.state, warning.due, warning.signs], ['raised', '2026-08-15', ['care-began']]);
    assert.ok(warning.shown[0]!.facts.some(({ fact, value }) => fact === 'inCare' && value === true));
    assert.equal(await seen((tx) => findWarning(tx, line.id), { ...actor, area: '230603001' }), undefined);
  });

  it('that goes on raises nothing anew in the next month', async () => {
    const before = await rows('select * from warning order by id');
    await close('2026-08', '2026-09-05T00:00:00Z');
    assert.deepEqual(await rows('select * from warning order by id'), before);
    const [twice] = await rows(`select count(*)::int as n from warning_sign where from_month > '2026-07-01'
      and warning_id in (select warning_id from warning_sign where from_month = '2026-07-01')`);
    assert.equal(twice.n, 0);
  });
});

describe('a warning', () => {
  it('is assessed with a reason, and confirmed only with what will be done', async () => {
    const assess = (change: object) =>
      assessWarning({ database }, township(), {
        warning: line.id,
        found: 'confirmed',
        why: '主要收入人住院',
        plan: { kind: 'measure', said: '临时救助', due: '2026-09-20' },
        ...change,
      } as Parameters<typeof assessWarning>[2]);
    assert.equal(because(await assess({ why: ' ' })), 'why-missing');
    assert.equal(
      because(await assess({ plan: { kind: 'visit', said: '', due: '2026-09-20' } })),
      'plan-missing',
    );
    assert.equal(
      because(await assess({ plan: { kind: 'visit', said: 'x', due: '2026-09-01' } })),
      'plan-missing',
    );
    assert.equal(because(await assess({})), 'done');
    assert.equal(because(await assess({})), 'not-in-state', 'a second assessment finds it assessed');
    const warning = (await find(line.id))!;
    assert.deepEqual([warning.state, warning.due, warning.followUps.length], ['confirmed', '2026-09-20', 1]);
  });

  it('is followed until a person closes it, who must say why and leaves nothing planned', async () => {
    const [followUp] = (await find(line.id))!.followUps;
    const finish = () =>
      closeWarning({ database }, township(), { warning: line.id, because: 'risk-gone', why: '收入恢复' });
    assert.equal(because(await finish()), 'still-planned');
    const visit = { warning: line.id, kind: 'visit', said: '入户回访', due: '2026-10-08' } as const;
    assert.equal(because(await planFollowUp({ database }, township(), visit)), 'done');
    const record = (id: number, found: string) =>
      recordFollowUp({ database }, township(), { warning: line.id, followUp: id, found });
    assert.equal(because(await record(followUp!.id, '')), 'found-missing');
    assert.equal(because(await record(followUp!.id, '已发放')), 'done');
    assert.equal(because(await record(followUp!.id, '已发放')), 'no-such-follow-up');
    assert.equal((await find(line.id))!.due, '2026-10-08');
    assert.equal(because(await record((await find(line.id))!.followUps[0]!.id, '已稳定')), 'done');
    assert.equal(because(await finish()), 'done');
    assert.deepEqual(
      [(await find(line.id))!.state, (await find(line.id))!.closedBecause],
      ['closed', 'risk-gone'],
    );
    const deeds = await rows(
      'select deed, by_name as by from outreach_event where warning_id = $1 order by id',
      [line.id],
    );
    assert.deepEqual(
      deeds.map(({ deed }) => deed),
      ['raised', 'sign-found', 'confirmed', 'planned', 'followed', 'followed', 'closed'],
    );
    assert.equal(deeds.at(-1).by, '王经办');
  });

  it('stays closed while the old sign goes on or ends, and is opened again when a sign comes anew', async () => {
    await close('2026-09', '2026-10-05T00:00:00Z');
    assert.equal((await find(line.id))!.state, 'closed');
    await end(line.household, '2026-09-30', '2026-10-15');
    await close('2026-10', '2026-11-05T00:00:00Z');
    assert.deepEqual([(await find(line.id))!.state, (await find(line.id))!.signs], ['closed', []]);
    await end(line.household, '2026-10-15', null);
    await close('2026-11', '2026-12-05T00:00:00Z');
    const warning = (await find(line.id))!;
    assert.deepEqual([warning.state, warning.signs, warning.closedBecause], ['raised', ['care-began'], null]);
    assert.deepEqual(
      warning.shown.map(({ from, until }) => [from, until]),
      [
        ['2026-11', undefined],
        ['2026-07', '2026-10'],
      ],
    );
  });
});

describe('a list that falls silent', () => {
  const county: Actor = { role: 'county-officer', area: '230602', purpose: 'outreach', account: 1 };

  it('is asked for once a county, with how many wait; the question stays one while it stays away', async () => {
    await rows(`update roster_batch set period = '2025-06-01'`);
    await rows(`update taken_list set period = '2025-06-01'`);
    await close('2026-12', '2027-01-05T00:00:00Z');
    await close('2027-01', '2027-02-05T00:00:00Z');
    const asked = await seen((tx) => listRosterQuestions(tx, {}), county);
    assert.equal(asked.length, 1);
    const [question] = asked;
    assert.deepEqual(
      [question?.roster, question?.department, question?.month, question?.county, question?.answeredAt],
      ['care-list', 'civilAffairs', '2025-07', '230602', null],
    );
    const [waiting] = await rows(
      `select count(distinct (n.subject, d.subject_id))::int as n from doubt d join programme_name n on n.id = d.programme_id
       join question q on q.id = d.question_id where left(d.village, 6) = '230602' and q.facts && array['inCare', 'enrolled.care']`,
    );
    assert.equal(question?.persons, waiting.n);
    assert.ok(waiting.n > 10);
  });

  it('is answered by itself when it is there again', async () => {
    await rows(`update roster_batch set period = '2027-02-01'`);
    await rows(`update taken_list set period = '2027-02-01'`);
    await close('2027-02', '2027-03-05T00:00:00Z');
    const [question] = await seen((tx) => listRosterQuestions(tx, {}), county);
    assert.deepEqual([question?.persons, question?.answeredAt], [0, now]);
  });
});

describe('take-up', () => {
  const city: Actor = { role: 'city-officer', area: '2306', purpose: 'outreach', account: 1 };
  const planner: Actor = { role: 'planner', area: '2306', purpose: '', account: 1 };

  it('counts who receives and who does not, of villages, townships and counties alike', async () => {
    const [expected] = await rows(
      `select sum(candidates)::int as missing from month_total t join programme_name n on n.id = t.programme_id
       where month = '2026-11-01' and n.name in ('care', 'elder', 'family')`,
    );
    const found = await seen((tx) => takeUpByProgramme(tx, { month: '2026-11', area: '2306' }), city);
    assert.equal(
      found.reduce((sum, { missing }) => sum + missing, 0),
      expected.missing,
    );
    const township = await seen((tx) => takeUpByArea(tx, { month: '2026-11', area: '230602001' }), city);
    const [whole] = await seen((tx) => takeUpByArea(tx, { month: '2026-11', area: '230602' }), city);
    assert.equal(
      township.reduce((sum, { missing }) => sum + missing, 0),
      whole?.missing,
    );
  });

  it('is told to who sees totals without small counts, and without what its neighbours would betray', async () => {
    const small = await rows(
      `select programme_id, area, receiving, missing, small from take_up where month = '2026-11-01' and length(area) < 12`,
    );
    for (const { receiving, missing, small: kept } of small)
      if ((receiving > 0 && receiving < 5) || (missing > 0 && missing < 5)) assert.equal(kept, true);
    const families = Map.groupBy(small, ({ programme_id, area }) => `${programme_id} ${area.slice(0, -3)}`);
    for (const of of families.values())
      assert.notEqual(of.length > 1 && of.filter(({ small: kept }) => kept).length, 1);
    const shown = await seen(
      (tx) => takeUpByArea(tx, { month: '2026-11', area: '2306', programme: 'care' }),
      planner,
    );
    assert.ok(shown.length > 0);
    assert.ok(
      shown.every(
        ({ receiving, missing }) => receiving === 0 || (receiving >= 5 && (missing === 0 || missing >= 5)),
      ),
    );
  });
});
