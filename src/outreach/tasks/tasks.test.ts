import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Actor, addAccount } from '#access';
import { type MonthNeeds, monthLaw, runMonth } from '#benefits';
import { done, type Month } from '#kernel';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { careList, smallLaw } from '../../../tests/support/small-law.ts';
import { handOver } from '../contacts/hand-over.ts';
import type { Doer } from '../deed.ts';
import { followMonth } from '../follow-month.ts';
import { signLaw } from '../warnings/sign-law.ts';
import { makeTasks } from './make-tasks.ts';
import type { Outcome } from './outcome.ts';
import { recordOutcomes } from './record-outcomes.ts';
import { countTasks, findTask, listTasks, type OpenTask } from './task-store.ts';
import { tryAgain } from './try-again.ts';
import { visitsToExport } from './visits-to-export.ts';

const policy = smallLaw();
const database = await testDatabase();
const city = { rosters: [careList], warningSigns: [] };
let now = new Date('2026-08-05T00:00:00Z');
const needs: MonthNeeds = {
  database,
  law: monthLaw(policy, [careList]),
  clock: () => now,
  afterClosing: followMonth({ policy, signs: signLaw(policy, city), city }),
};

const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const workers = new Map<string, number>();
/** The village worker of a place, second workers under their own key. */
function doerOf(village: string, second = false): Doer {
  const account = workers.get(second ? `${village}-2` : village)!;
  const actor: Actor = { role: 'village-worker', area: village, purpose: 'outreach', account };
  return { actor, name: `worker ${account}`, at: now };
}
const township = (village: string): Doer => ({
  actor: { role: 'township-officer', area: village.slice(0, 9), purpose: 'outreach', account: 1 },
  name: 'township',
  at: now,
});

async function close(month: Month, at: string): Promise<void> {
  now = new Date(at);
  const run = await runMonth(needs, { month });
  assert.ok(run.ok);
}

const seen = async <Value>(
  { actor }: Doer,
  work: (tx: Parameters<typeof listTasks>[0]) => Promise<Value>,
): Promise<Value> => (await database.transaction(async (tx) => done(await work(tx)), { actor })).value;

/** Open tasks of a village, with what they still tell. */
const open = (doer: Doer, contact?: number): Promise<OpenTask[]> =>
  seen(doer, (tx) => listTasks(tx, { on: '2026-08-05', contact }, { offset: 0, limit: 500 }));

const record = (
  doer: Doer,
  task: OpenTask,
  outcome: Outcome,
  more: { why?: string; wrongFact?: string } = {},
) =>
  recordOutcomes({ database, city }, doer, {
    task: task.id,
    recorded: [{ item: task.items[0]!.id, outcome, ...more }],
  });

/** What an open or ended task tells of a subject's programme; undefined when nothing was ever raised. */
const itemsOf = (subject: number, programme: string) =>
  rows(
    `select outcome, why, since::text from outreach_item i join programme_name n on n.id = i.programme_id
     where subject_id = $1 and n.name = $2 order by i.id`,
    [subject, programme],
  );

const everything = async () => ({
  tasks: await rows('select * from outreach_task order by id'),
  items: await rows('select * from outreach_item order by id'),
  events: await rows('select * from outreach_event order by id'),
});

const village = '230602001001';
const worker = () => doerOf(village);

before(async () => {
  await makeCity(database, {
    persons: 3000,
    policy,
    rosters: [careList],
    month: '2026-07',
    knownFrom: new Date('2026-07-20T00:00:00Z'),
  });
  await database.work(async (tx) => {
    const add = (name: string, role: 'village-worker' | 'township-officer', area: string) =>
      addAccount(tx, { name, displayName: name, role, area, demonstration: false, department: 'federation' });
    await add('township', 'township-officer', village.slice(0, 9));
    for (const { code } of await tx.query<{ code: string }>(
      'select code from area where level = 4 order by 1',
    )) {
      workers.set(code, (await add(code, 'village-worker', code))!);
      workers.set(`${code}-2`, (await add(`${code}-2`, 'village-worker', code))!);
    }
    return done(undefined);
  });
  await close('2026-07', '2026-08-05T00:00:00Z');
});

describe('after a month is closed', () => {
  it('every candidate stands in one open task, one a person or household', async () => {
    const [counts] = await rows(
      `select (select count(*) from candidate c join programme_name n on n.id = c.programme_id where n.subject in ('person', 'household')) as candidates,
        (select count(*) from outreach_item where outcome is null) as items,
        (select count(*) from outreach_task where closed_at is null) as tasks,
        (select count(distinct (n.subject, c.subject_id)) from candidate c join programme_name n on n.id = c.programme_id) as subjects`,
    );
    assert.ok(counts.candidates > 200, `${counts.candidates} candidates`);
    assert.equal(counts.items, counts.candidates);
    assert.equal(counts.tasks, counts.subjects);
    const [due] = await rows('select distinct due_on::text as due from outreach_task');
    assert.equal(due.due, '2026-09-04');
  });

  it('making the tasks of the same month again changes nothing', async () => {
    const before = await everything();
    await database.work(async (tx) => done(await makeTasks(tx, policy, { month: '2026-07', at: now })));
    assert.deepEqual(await everything(), before);
  });

  it('a worker sees those of the village, the most urgent first, and no other worker’s villages', async () => {
    const mine = await open(worker());
    assert.ok(mine.length > 5);
    assert.ok(mine.every((task) => task.village === village));
    const counts = await seen(worker(), (tx) => countTasks(tx, { on: '2026-09-05' }));
    assert.deepEqual(
      { late: counts.late, all: counts.all },
      { late: mine.length, all: mine.length },
      'a day later all are late',
    );
  });
});

describe('the list as a file', () => {
  it('has a line a task, with everything that is still to be told', async () => {
    const list = visitsToExport(policy, () => now);
    const question = { format: 'csv', language: 'zh' } as const;
    const { lines, total } = await seen(worker(), async (tx) => ({
      total: await list.count(tx, question),
      lines: await list.lines(tx, question, { offset: 0, limit: 500 }),
    }));
    const mine = await open(worker());
    assert.equal(total, mine.length);
    assert.deepEqual(
      lines.map(([name, , , told]) => [name, String(told).split('、').length]),
      mine.map(({ name, items }) => [name, items.length]),
    );
    assert.ok(lines.every((line) => line.length === list.header(question).length));
  });
});

describe('recording what came of it', () => {
  it('closes the task when every programme has its outcome, and keeps who, when and what', async () => {
    const task = (await open(worker())).find(({ items }) => items.length === 1)!;
    const outcome = await record(worker(), task, 'applied');
    assert.deepEqual(outcome, { ok: true, value: { closed: true } });
    const shown = await seen(worker(), (tx) => findTask(tx, { id: task.id, on: '2026-08-05' }));
    assert.equal(shown?.ended[0]?.outcome, 'applied');
    const history = await rows('select deed, by_name from outreach_event where task_id = $1 order by id', [
      task.id,
    ]);
    assert.deepEqual(
      history.map(({ deed }) => deed),
      ['applied', 'closed'],
    );
    assert.equal(history[0].by_name, worker().name);
  });

  it('refuses what says nothing, what is not open, and what another village’s worker sends', async () => {
    const task = (await open(worker()))[0]!;
    const item = task.items[0]!.id;
    const because = (outcome: Awaited<ReturnType<typeof record>>) =>
      outcome.ok ? 'done' : outcome.refusal.because;
    assert.equal(because(await record(worker(), task, 'declined')), 'why-missing');
    assert.equal(because(await record(worker(), task, 'declined', { why: '  ' })), 'why-missing');
    assert.equal(because(await record(worker(), task, 'wrong-data', { why: 'no' })), 'fact-missing');
    assert.equal(because(await record(doerOf('230603001001'), task, 'applied')), 'no-such-task');
    const nothing = await recordOutcomes({ database, city }, worker(), { task: task.id, recorded: [] });
    assert.equal(because(nothing), 'nothing-recorded');
    const twice = [
      { item, outcome: 'applied' },
      { item: 0, outcome: 'applied' },
    ] as const;
    const foreign = await recordOutcomes({ database, city }, worker(), { task: task.id, recorded: twice });
    assert.equal(because(foreign), 'not-open');
    assert.deepEqual(await seen(worker(), (tx) => findTask(tx, { id: task.id, on: '2026-08-05' })), {
      ...task,
      closedAt: undefined,
      ended: [],
    });
  });

  it('not reached: another day is set and the try is counted', async () => {
    const task = (await open(worker()))[0]!;
    const again = await tryAgain({ database }, worker(), { task: task.id, on: '2026-08-12', why: '外出' });
    assert.ok(again.ok);
    const refused = await tryAgain({ database }, worker(), { task: task.id, on: '2026-08-05', why: '' });
    assert.deepEqual(refused, { ok: false, refusal: { because: 'not-later' } });
    const [first] = await open(worker());
    assert.deepEqual(
      { id: first?.id, due: first?.due, tries: first?.tries },
      { id: task.id, due: '2026-08-12', tries: 1 },
    );
  });
});

describe('contact persons', () => {
  it('before anybody is named, tasks are everybody’s who works in the village', async () => {
    const all = await open(worker());
    assert.ok(all.every(({ contact }) => contact === undefined));
    assert.equal((await open(worker(), worker().actor.account)).length, all.length);
  });

  it('a household is handed over from a day on, and its tasks go along; the rest of the village stays', async () => {
    const task = (await open(worker())).find(({ household }) => household !== null)!;
    const other = doerOf(village, true).actor.account;
    const command = {
      task: task.id,
      worker: other,
      from: '2026-08-10',
      why: '熟悉手语',
      whole: 'household',
    } as const;
    assert.ok((await handOver({ database }, township(village), command)).ok);
    const on = async (day: '2026-08-09' | '2026-08-10') =>
      (await seen(worker(), (tx) => findTask(tx, { id: task.id, on: day })))?.contact?.account;
    assert.equal(await on('2026-08-09'), undefined);
    assert.equal(await on('2026-08-10'), other);
    const later = await seen(worker(), (tx) =>
      listTasks(tx, { on: '2026-08-10', contact: worker().actor.account }, { offset: 0, limit: 500 }),
    );
    assert.ok(later.length > 0 && later.every(({ household }) => household !== task.household));
  });

  it('a village is handed over but for households that have somebody of their own, and back again', async () => {
    const [first] = await open(worker());
    const [own, other] = [worker().actor.account, doerOf(village, true).actor.account];
    const give = (to: number, from: '2026-08-11' | '2026-08-20') =>
      handOver({ database }, township(village), {
        task: first!.id,
        worker: to,
        from,
        why: '调整',
        whole: 'village',
      });
    assert.ok((await give(own, '2026-08-11')).ok);
    assert.ok((await give(other, '2026-08-20')).ok);
    assert.deepEqual(await give(other, '2026-08-20'), {
      ok: false,
      refusal: { because: 'already-named' },
    });
    const spans = await rows(
      `select account_id as account, valid_from::text as from, valid_until::text as until from contact_person
       where household_id is null order by id`,
    );
    assert.deepEqual(spans, [
      { account: own, from: '2026-08-11', until: '2026-08-20' },
      { account: other, from: '2026-08-20', until: null },
    ]);
  });

  it('is refused to who may not, for a stranger, and for a day that is over', async () => {
    const [task] = await open(worker());
    const command = {
      task: task!.id,
      worker: doerOf('230603001001').actor.account,
      from: '2026-08-30',
      why: 'x',
      whole: 'village',
    } as const;
    const because = async (change: Partial<typeof command>) => {
      const outcome = await handOver({ database }, township(village), { ...command, ...change } as never);
      return outcome.ok ? 'done' : outcome.refusal.because;
    };
    assert.equal(await because({}), 'no-such-worker');
    assert.equal(await because({ from: '2026-08-04' as never }), 'before-today');
    assert.equal(await because({ why: '' as never }), 'why-missing');
    const foreign = await handOver({ database }, township('230603001001'), command);
    assert.deepEqual(foreign, { ok: false, refusal: { because: 'no-such-task' } });
  });
});

describe('the months after', () => {
  const subjects: Record<string, { id: number; programme: string }> = {};

  before(async () => {
    const tasks = (await open(worker())).filter(
      ({ subject, items }) => subject === 'person' && items.length === 1,
    );
    const [declined, reached, wrong, lapsing, grown] = tasks as [
      OpenTask,
      OpenTask,
      OpenTask,
      OpenTask,
      OpenTask,
    ];
    for (const [name, task] of Object.entries({ declined, reached, wrong, lapsing, grown }))
      subjects[name] = { id: task.subjectId, programme: task.items[0]!.programme };
    assert.ok((await record(worker(), declined, 'declined', { why: '不愿申请' })).ok);
    assert.ok((await record(worker(), reached, 'reached')).ok);
    const wrongFact = wrong.items[0]!.programme === 'care' ? 'needsCare' : 'inCare';
    assert.ok((await record(worker(), wrong, 'wrong-data', { why: '不需要照护', wrongFact })).ok);
    // Of one we learn that it died; the other's programme stays.
    await rows(`update person set died_on = '2026-08-20', died_known_on = '2026-08-25' where id = $1`, [
      subjects['lapsing']!.id,
    ]);
    await close('2026-08', '2026-09-05T00:00:00Z');
  });

  it('what was recorded rests, and wrong data is asked at its source', async () => {
    for (const name of ['declined', 'reached', 'wrong'])
      assert.equal((await itemsOf(subjects[name]!.id, subjects[name]!.programme)).length, 1, name);
    const [correction] = await rows('select department, fact, why, answer from correction');
    assert.equal(correction.why, '不需要照护');
    assert.equal(correction.answer, null);
    assert.equal(correction.department, correction.fact === 'inCare' ? 'civilAffairs' : 'federation');
  });

  it('what was told without an answer comes back after two months, what was declined does not', async () => {
    await close('2026-09', '2026-10-05T00:00:01Z');
    const { reached, declined, wrong } = subjects as Record<
      'reached' | 'declined' | 'wrong',
      { id: number; programme: string }
    >;
    assert.deepEqual(
      (await itemsOf(reached.id, reached.programme)).map(({ outcome }) => outcome),
      ['reached', null],
    );
    assert.equal((await itemsOf(declined.id, declined.programme)).length, 1);
    assert.equal((await itemsOf(wrong.id, wrong.programme)).length, 1);
  });

  it('what was declined comes back when a fact behind it is learned; wrong data only for the fact itself', async () => {
    const { declined, wrong } = subjects as Record<'declined' | 'wrong', { id: number; programme: string }>;
    const learn = (subject: number) =>
      rows(
        `with gone as (
           update fact set known_until = '2026-10-20' where subject_id = $1 and known_until is null
             and fact_id in (select id from fact_name where name in ('needsCare', 'inCare')) returning *)
         insert into fact (subject_id, fact_id, value, valid_from, valid_until, known_from, batch_id)
         select subject_id, fact_id, value, valid_from, valid_until, '2026-10-20', batch_id from gone`,
        [subject],
      );
    const certificate = (subject: number) =>
      rows(`update certificate set known_at = '2026-10-20' where person_id = $1`, [subject]);
    await certificate(wrong.id);
    await certificate(declined.id);
    await learn(declined.id);
    await close('2026-10', '2026-11-05T00:00:00Z');
    assert.equal((await itemsOf(wrong.id, wrong.programme)).length, 1, 'another fact is not the wrong one');
    const again = (await itemsOf(declined.id, declined.programme)).map(({ outcome }) => outcome);
    assert.deepEqual(again, declined.programme === 'care' ? ['declined', null] : ['declined']);
  });

  it('declined without any news comes back after a year', async () => {
    const before = await rows(`select count(*)::int as n from outreach_item where outcome = 'declined'`);
    await rows(`update outreach_item set outcome_at = '2025-11-01' where outcome = 'declined'`);
    await close('2026-11', '2026-12-05T00:00:00Z');
    const open = await rows(
      `select count(*)::int as n from outreach_item i where outcome is null and exists (
         select from outreach_item d where d.outcome = 'declined' and d.programme_id = i.programme_id and d.subject_id = i.subject_id)`,
    );
    assert.equal(open[0].n, before[0].n);
  });

  it('what is no candidate any more closed by itself, with the reason; nothing is told of the dead', async () => {
    const { id, programme } = subjects['lapsing']!;
    assert.deepEqual(
      (await itemsOf(id, programme)).map(({ outcome, why }) => [outcome, why]),
      [['lapsed', 'not-entitled']],
    );
    const stray = await rows(
      `select count(*)::int as n from outreach_item i where outcome is null and not exists (
         select from candidate c where c.programme_id = i.programme_id and c.subject_id = i.subject_id)`,
    );
    assert.equal(stray[0].n, 0);
    const twice = await rows(
      `select count(*)::int as n from (select subject, subject_id from outreach_task where closed_at is null group by 1, 2 having count(*) > 1) x`,
    );
    assert.equal(twice[0].n, 0);
  });

  it('a new programme joins the open task of the person', async () => {
    const [one] = await rows(
      `select t.id, t.subject_id from outreach_task t join outreach_item i on i.task_id = t.id and i.outcome is null
       join programme_name n on n.id = i.programme_id where t.closed_at is null and n.name = 'care' order by t.id limit 1`,
    );
    await rows(`update person set born_on = '1940-01-01' where id = $1`, [one.subject_id]);
    await close('2026-12', '2027-01-05T00:00:00Z');
    const items = await rows(
      `select n.name, i.since::text from outreach_item i join programme_name n on n.id = i.programme_id
       where task_id = $1 and outcome is null order by i.id`,
      [one.id],
    );
    assert.deepEqual(items.at(-1), { name: 'elder', since: '2026-12-01' });
    assert.equal(items.length, 2);
    const [added] = await rows(
      `select n.name, by_name from outreach_event e join programme_name n on n.id = e.programme_id where task_id = $1 and deed = 'added'`,
      [one.id],
    );
    assert.deepEqual(added, { name: 'elder', by_name: null });
  });
});
