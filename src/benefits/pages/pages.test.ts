import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Actor, Transaction } from '#database';
import { done } from '#kernel';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { careList, smallLaw } from '../../../tests/support/small-law.ts';
import { runMonths } from '../month/run-months.ts';
import { monthLaw } from '../month-law.ts';
import { everyCandidate } from './export-lists.ts';
import { statementHistory } from './history-store.ts';
import { countQuestions, listCandidates, listDifferences, listDoubts } from './listed-store.ts';
import { monthOverview, runsOf } from './overview-store.ts';

const database = await testDatabase();
const policy = smallLaw();

before(async () => {
  const knownFrom = new Date('2026-07-20T00:00:00Z');
  await makeCity(database, { persons: 2000, policy, rosters: [careList], month: '2026-07', knownFrom });
  const clock = () => new Date('2026-10-05T00:00:00Z');
  const outcome = await runMonths(
    { database, law: monthLaw(policy, [careList]), clock },
    { first: '2026-08', last: '2026-09' },
  );
  assert.ok(outcome.ok);
});

const as = async <T>(actor: Actor, read: (tx: Transaction) => Promise<T>): Promise<T> =>
  (await database.transaction(async (tx) => done(await read(tx)), { actor })).value;
const city: Actor = { role: 'city-officer', area: '2306', purpose: 'determination' };
const county: Actor = { role: 'county-officer', area: '230602', purpose: 'determination' };
const page = { number: 1, size: 50 };

it('the overview adds up by county and says what changed', async () => {
  const overview = await as(city, (tx) => monthOverview(tx, '2026-09'));
  assert.deepEqual(overview.course, ['2026-08', '2026-09']);
  const entitled = overview.counts.reduce((sum, count) => sum + count.entitled, 0);
  assert.equal(overview.run?.totals?.entitled, entitled);
  assert.equal(overview.run?.state, 'done');
  assert.ok(
    overview.before.length > 0 &&
      overview.changes.some(({ change, reason }) => change === 'raised' && reason === 'amount'),
  );
  const one = await as(county, (tx) => monthOverview(tx, '2026-09', { county: '230602' }));
  assert.deepEqual([...new Set(one.counts.map((count) => count.county))], ['230602']);
  assert.equal((await as(city, runsOf)).length, 2);
});

it('an officer sees the work of the own area and no other', async () => {
  const all = await as(city, (tx) => listCandidates(tx, {}, page));
  const own = await as(county, (tx) => listCandidates(tx, {}, page));
  const asked = await as(city, (tx) => listCandidates(tx, { area: '230602' }, page));
  assert.ok(own.total > 0 && own.total < all.total);
  assert.deepEqual(own, asked);
  for (const { subject } of own.lines) assert.ok(subject.village?.startsWith('230602') && subject.name);
  const [foreign, nobody] = [
    await as(county, (tx) => listCandidates(tx, { area: '230603' }, page)),
    await as({ role: '', area: '', purpose: '' }, (tx) => listDoubts(tx, {}, page)),
  ];
  assert.deepEqual([foreign.total, nobody.total], [0, 0]);
  assert.deepEqual((await as(county, (tx) => listDifferences(tx, {}, page))).lines, []);
});

it('doubts are listed by programme and question, and an export gives every line', async () => {
  const [question] = await as(city, (tx) => countQuestions(tx, { programme: 'care' }));
  const doubts = await as(city, (tx) => listDoubts(tx, { programme: 'care', question: question!.id }, page));
  assert.equal(doubts.total, question!.count);
  for (const { facts, programme, since } of doubts.lines)
    assert.deepEqual([facts, programme, since], [question!.facts, 'care', '2026-08']);
  const every = await as(city, async (tx) => Array.fromAsync(everyCandidate(tx, {})));
  assert.equal(every.length, (await as(city, (tx) => listCandidates(tx, {}, page))).total);
});

it('a history tells the spans of a person and of the household', async () => {
  const { rows } = await database.pool.query(
    `select d.subject_id as id from determination d join programme_name p on p.id = d.programme_id
     join household_member m on m.person_id = d.subject_id
     where p.name = 'care' and d.until_month = '2026-09-01' and d.outcome = 1 limit 1`,
  );
  const spans = await as(city, (tx) => statementHistory(tx, rows[0].id));
  const care = spans.filter(({ programme }) => programme === 'care');
  assert.deepEqual(
    care.map(({ from, until, amount }) => [from, until, amount]),
    [
      ['2026-09', undefined, 12_000],
      ['2026-08', '2026-09', 10_000],
    ],
  );
  assert.ok(spans.some(({ of }) => of === 'household'));
});
