import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '#database';
import { followMonth, signLaw } from '#outreach';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { random } from '../../../tests/support/random.ts';
import { careList, smallCityOfCare, smallLaw } from '../../../tests/support/small-law.ts';
import { monthLaw } from '../month-law.ts';
import { runMonths } from './run-months.ts';

const child = fileURLToPath(new URL('../../../tests/support/months-in-child.ts', import.meta.url));
const knownAt = '2026-10-05T00:00:00Z';
const [first, last] = ['2019-01', '2026-09'] as const;
const kills = 50;

async function made(): Promise<Database> {
  const database = await testDatabase();
  await makeCity(database, {
    persons: 400,
    policy: smallLaw(),
    rosters: [careList],
    month: '2026-07',
    knownFrom: new Date('2026-07-20T00:00:00Z'),
  });
  return database;
}

async function tell({ stdout, stdin }: ChildProcess): Promise<void> {
  await once(stdout!, 'data');
  stdin!.write('go\n');
}

/** Everything that a run leaves behind, but for numbers and times. */
async function leftBehind({ pool }: Database): Promise<unknown[]> {
  const tables = [
    `select p.name, subject_id, from_month, until_month, outcome, amount, quantity, r.month
     from determination d join programme_name p on p.id = d.programme_id join month_run r on r.id = d.run_id order by 1, 2, 3`,
    `select month, p.name, county, entitled, undecided, enrolled, candidates, amount
     from month_total join programme_name p on p.id = programme_id order by 1, 2, 3`,
    `select month, p.name, county, change, reason, subjects, amount
     from month_change join programme_name p on p.id = programme_id order by 1, 2, 3, 4, 5`,
    'select p.name, subject_id, village, since, amount from candidate join programme_name p on p.id = programme_id order by 1, 2',
    `select p.name, subject_id, village, since, facts from doubt join programme_name p on p.id = programme_id
     join question q on q.id = question_id order by 1, 2`,
    'select month, kind, state, snapshot_hash, result_hash, totals from month_run order by month, id',
    'select hash, month from snapshot order by month',
    `select t.subject, t.subject_id, t.village, t.since, t.due_on, t.closed_at, n.name, i.since, i.amount, i.outcome, i.why
     from outreach_task t join outreach_item i on i.task_id = t.id join programme_name n on n.id = i.programme_id order by 1, 2, 4, 7, 8`,
    `select w.household_id, w.village, w.state, s.sign, s.from_month, s.until_month, s.facts
     from warning w join warning_sign s on s.warning_id = w.id order by 1, 4, 5`,
    `select deed, details, count(*) from outreach_event group by 1, 2 order by 1, 2`,
    'select roster, month, county, persons, first_persons, answered_at from roster_question order by 1, 2, 3',
    `select month, n.name, area, receiving, missing, small from take_up join programme_name n on n.id = programme_id order by 1, 2, 3`,
  ];
  const found: unknown[] = [];
  for (const text of tables) found.push((await pool.query(text)).rows);
  return found;
}

it(`${kills} times kill -9 during month runs: nothing is lost and nothing doubled`, async () => {
  const seed = 4711;
  const { whole } = random(seed);
  const [killed, undisturbedCity] = [await made(), await made()];
  const run = () =>
    spawn(process.execPath, [child, killed.url, first, last, knownAt], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  let inTheMiddle = 0;
  // The next one comes up while this one works, and waits to be told.
  let next = run();
  for (let kill = 0; kill < kills; kill++) {
    const process = next;
    next = run();
    await tell(process);
    await wait(whole(0, 90));
    const gone = once(process, 'exit');
    process.kill('SIGKILL');
    await gone;
    const { rows } = await killed.pool.query(`select from month_run where state = 'running'`);
    inTheMiddle += rows.length;
  }
  const { rows: left } = await killed.pool.query(
    `select count(*)::int as n from month_run where state = 'done'`,
  );
  assert.ok(inTheMiddle > kills / 3, `${inTheMiddle} of ${kills} kills hit a run, seed ${seed}`);
  await tell(next);
  const [code] = await once(next, 'exit');
  assert.equal(code, 0);
  const policy = smallLaw();
  const needs = {
    database: undisturbedCity,
    law: monthLaw(policy, [careList]),
    clock: () => new Date(knownAt),
    afterClosing: followMonth({
      policy,
      signs: signLaw(policy, smallCityOfCare),
      city: smallCityOfCare,
    }),
  };
  const undisturbed = await runMonths(needs, { first, last });
  assert.ok(undisturbed.ok);
  assert.ok(left[0].n < undisturbed.value.length, 'the last kill came before the last month');
  assert.deepEqual(await leftBehind(killed), await leftBehind(undisturbedCity));
});
