import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { done, type Month } from '#kernel';
import { explain } from '#policy';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { random } from '../../../tests/support/random.ts';
import { careList, smallLaw } from '../../../tests/support/small-law.ts';
import { monthLaw } from '../month-law.ts';
import { freeze, thaw } from '../snapshot/freeze.ts';
import { computeMonth } from './compute-month.ts';
import { numberProgrammes, readClosed } from './determination-store.ts';
import { recomputeLateMonths, touchedMonths } from './late-facts.ts';
import type { MonthRun } from './month-run.ts';
import { recomputeMonths, resumeRuns, runMonth, runMonths } from './run-months.ts';
import { findLastDone } from './run-store.ts';
import { situationOf } from './situation-of.ts';

const persons = 3000;
const policy = smallLaw();
const law = monthLaw(policy, [careList]);
const database = await testDatabase();
let now = new Date('2026-10-05T00:00:00Z');
const needs = { database, law, clock: () => now };
const months: readonly Month[] = ['2026-07', '2026-08', '2026-09'];
let runs: readonly MonthRun[] = [];

const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const frozenOf = async (month: Month) => {
  const { value } = await database.work(async (tx) => done(await findLastDone(tx, month)));
  return { run: value!, frozen: await thaw(value!.content, policy) };
};
/** What stands of a month, as text by programme and subject. */
async function standing(month: Month): Promise<Map<string, string>> {
  const { value } = await database.work(async (tx) =>
    done(await readClosed(tx, await numberProgrammes(tx, policy.programmes), month)),
  );
  const found = new Map<string, string>();
  for (const [programme, { outcome, amount }] of value)
    for (let id = 0; id < outcome.length; id++)
      if (outcome[id]! > 0) found.set(`${programme} ${id}`, `${outcome[id]} ${amount[id]}`);
  return found;
}
/** What the frozen facts of the newest run come to, worked out from nothing else. */
async function scratch(month: Month): Promise<Map<string, string>> {
  const { frozen } = await frozenOf(month);
  const { results } = computeMonth(law, frozen);
  const found = new Map<string, string>();
  for (const { id: programme, of } of policy.programmes) {
    const { outcome, amount } = results.get(programme)!;
    for (const [row, id] of frozen.ids[of].entries())
      if (id > 0 && outcome[row]! > 0)
        found.set(`${programme} ${id}`, `${outcome[row]} ${outcome[row] === 1 ? amount[row] : 0}`);
  }
  return found;
}

before(async () => {
  await makeCity(database, {
    persons,
    policy,
    rosters: [careList],
    month: '2026-07',
    knownFrom: new Date('2026-07-20T00:00:00Z'),
  });
  const outcome = await runMonths(needs, { first: months[0]!, last: months.at(-1)! });
  assert.ok(outcome.ok);
  runs = outcome.value;
});

describe('a closed month', () => {
  it('runs again to the same bytes from its frozen facts', async () => {
    for (const month of months) {
      const { run, frozen } = await frozenOf(month);
      const again = await freeze(frozen, law.lawHash);
      assert.equal(again.hash, run.snapshotHash);
      assert.equal(computeMonth(law, frozen).hash, run.resultHash);
    }
    assert.equal(runs.length, months.length);
  });

  it('stands as spans that say what a run from scratch says, and changes only are written', async () => {
    for (const month of months) assert.deepEqual(await standing(month), await scratch(month));
    const [first] = await rows('select count(*)::int as n from determination where run_id = $1', [
      runs[0]!.id,
    ]);
    const [second] = await rows('select count(*)::int as n from determination where run_id = $1', [
      runs[1]!.id,
    ]);
    const [third] = await rows(
      `select count(*)::int as n from determination d join programme_name p on p.id = d.programme_id
       where run_id = $1 and p.name = 'care' and outcome = 1`,
      [runs[2]!.id],
    );
    const raised = [...(await standing('2026-09'))].filter(
      ([key, value]) => key.startsWith('care') && value.startsWith('1'),
    );
    assert.ok(second.n < first.n / 20, `${second.n} of ${first.n}`);
    assert.equal(third.n, raised.length);
  });

  it('says what changed and why', async () => {
    const found = await rows(
      `select p.name, change, reason, sum(subjects)::int as n from month_change c join programme_name p on p.id = c.programme_id
       where month = '2026-09-01' group by 1, 2, 3 order by 1, 2, 3`,
    );
    const raised = found.find(({ name, change }) => name === 'care' && change === 'raised');
    assert.equal(raised?.reason, 'amount');
    assert.ok(found.some(({ name, reason }) => name === 'elder' && reason === 'time'));
  });

  it('counts by county what stands', async () => {
    const [sum] = await rows(
      `select sum(entitled)::int as entitled, sum(undecided)::int as undecided, sum(amount)::int as amount
       from month_total where month = '2026-09-01'`,
    );
    const stands = [...(await standing('2026-09')).values()].map((text) => text.split(' ').map(Number));
    assert.deepEqual(sum, {
      entitled: stands.filter(([outcome]) => outcome === 1).length,
      undecided: stands.filter(([outcome]) => outcome === 2).length,
      amount: stands.reduce((total, [, amount]) => total + amount!, 0),
    });
  });

  it('gives for each person what explaining gives', async () => {
    const seed = 20_261;
    const { whole } = random(seed);
    const { frozen } = await frozenOf('2026-09');
    const { results } = computeMonth(law, frozen);
    for (let drawn = 0; drawn < 200; drawn++)
      for (const { id, of } of policy.programmes) {
        const row = whole(0, frozen.ids[of].length - 1);
        const found = explain(policy, id, situationOf(policy, frozen, { subject: of, row }), '2026-09');
        const outcome = ['not-entitled', 'entitled', 'undecided'][results.get(id)!.outcome[row]!];
        assert.equal(outcome, found.outcome, `${id}, row ${row}, seed ${seed}`);
        if (outcome === 'entitled') assert.equal(results.get(id)!.amount[row], found.amount);
      }
  });
});

describe('the work lists', () => {
  it('hold whoever is entitled and not enrolled, and ask what explaining asks of the undecided', async () => {
    const { frozen } = await frozenOf('2026-09');
    const { results } = computeMonth(law, frozen);
    const doubts = await rows(
      `select p.name, subject_id as id, facts from doubt d join programme_name p on p.id = d.programme_id join question q on q.id = question_id`,
    );
    const candidates = await rows('select count(*)::int as n from candidate');
    let undecided = 0;
    let notEnrolled = 0;
    for (const { id: programme, of } of policy.programmes) {
      const rowOf = new Map([...frozen.ids[of]].map((id, row) => [id, row]));
      for (const { name, id, facts } of doubts)
        if (name === programme) {
          const situation = situationOf(policy, frozen, { subject: of, row: rowOf.get(id)! });
          assert.deepEqual(facts, explain(policy, programme, situation, '2026-09').missing.toSorted());
        }
      for (const [row, id] of frozen.ids[of].entries()) {
        if (id === 0) continue;
        if (results.get(programme)!.outcome[row] === 2) undecided += 1;
        const { facts } = situationOf(policy, frozen, { subject: of, row });
        if (results.get(programme)!.outcome[row] === 1 && facts[`enrolled.${programme}`] === false)
          notEnrolled += 1;
      }
    }
    assert.equal(doubts.length, undecided);
    assert.equal(candidates[0].n, notEnrolled);
    assert.ok(undecided > 100 && notEnrolled > 100);
  });

  it('remember since when', async () => {
    const since = await rows('select since::text, count(*)::int as n from candidate group by 1 order by 1');
    assert.equal(since[0].since, '2026-07-01');
    assert.ok(since.length > 1 && since[0].n > since[1].n);
  });
});

describe('late facts', () => {
  it('touch no month while nothing was learned', async () => {
    assert.deepEqual(await touchedMonths(needs, now), []);
    const again = await recomputeMonths(needs, { months: ['2026-08'] });
    assert.ok(again.ok);
    assert.equal(again.value[0]!.totals!.differences, 0);
  });

  it('make differences exactly where a run from scratch differs, say what was learned, and never edit what stood', async () => {
    const spans = await rows('select * from determination order by 1, 2, 3');
    now = new Date('2026-10-20T00:00:00Z');
    const before = await standing('2026-08');
    // From 1 August on some need care, as we learn in October; nothing else is learned of July.
    await rows(
      `with gone as (
         update fact set known_until = $1 where fact_id = (select id from fact_name where name = 'needsCare') and known_until is null
           and valid_from < '2026-08-01' and valid_until is null and value = 0 and subject_id % 5 = 0 returning *)
       , kept as (insert into fact (subject_id, fact_id, value, valid_from, valid_until, known_from)
         select subject_id, fact_id, value, valid_from, '2026-08-01', $1 from gone)
       insert into fact (subject_id, fact_id, value, valid_from, known_from) select subject_id, fact_id, 1, '2026-08-01', $1 from gone`,
      [new Date('2026-10-10T00:00:00Z')],
    );
    assert.deepEqual(await touchedMonths(needs, now), ['2026-08', '2026-09']);
    const again = await recomputeLateMonths(needs);
    assert.ok(again.ok);
    const after = await scratch('2026-08');
    const changed = new Set(
      [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)),
    );
    const found = await rows(
      `select p.name || ' ' || subject_id as key, cause from difference d join programme_name p on p.id = d.programme_id
       where month = '2026-08-01'`,
    );
    assert.ok(changed.size > 5);
    assert.deepEqual(new Set(found.map(({ key }) => key)), changed);
    assert.equal(found.length, changed.size);
    for (const { cause } of found)
      assert.deepEqual(cause, [{ reason: 'fact:needsCare', learned: '2026-10-10T00:00:00.000Z' }]);
    assert.deepEqual(await standing('2026-08'), after);
    assert.deepEqual(await rows('select * from determination order by 1, 2, 3'), spans);
    assert.deepEqual(await touchedMonths(needs, now), []);
  });
});

describe('runs', () => {
  it('refuse to close a month before one that is closed', async () => {
    assert.deepEqual(await runMonth(needs, { month: '2026-06' }), {
      ok: false,
      refusal: { because: 'later-month-closed', month: '2026-06', later: '2026-07' },
    });
  });

  it('refuse a month that is being run, and take it up again after a crash', async () => {
    await rows(
      `insert into month_run (month, kind, known_at, law_hash, amounts_hash, state, started_at)
       values ('2026-10-01', 'closing', $1, '', '', 'running', $1)`,
      [now],
    );
    const refused = await runMonth(needs, { month: '2026-10' });
    assert.deepEqual(refused, { ok: false, refusal: { because: 'running', month: '2026-10' } });
    const resumed = await resumeRuns(needs);
    assert.ok(resumed.ok);
    assert.deepEqual(
      resumed.value.map(({ month, state, attempt }) => [month, state, attempt]),
      [['2026-10', 'done', 2]],
    );
    assert.deepEqual(await standing('2026-10'), await scratch('2026-10'));
  });
});
