/** Somebody receives what the month finds her not to be entitled to: a person looks, and nothing stops before two have said so. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type MonthNeeds, monthLaw, runMonth } from '#benefits';
import { chineseCalendar, openMany, passTime } from '#casework';
import { done, type Month } from '#kernel';
import { prepareFacts, recordFact } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { csv, importFile } from '../support/register.ts';
import { fillSmallCity, idNumberOf, numberOf, policy, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const person = numberOf('王建国');
let now = new Date('2026-11-24T09:00:00+08:00');
const clock = () => now;
const needs = webNeeds(database, { clock });
const months: MonthNeeds = {
  database,
  law: monthLaw(policy, daqing.rosters),
  clock,
  paid: new Set(daqing.treasury.funding.map(({ programme }) => programme)),
  reviews: { procedures: daqing.procedures, calendar: chineseCalendar, rule: daqing.reviews! },
};
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const close = async (month: Month) => assert.ok((await runMonth(months, { month })).ok);
const owed = async (month: string) =>
  (
    await rows(
      `select o.ground from obligation o join programme_name n on n.id = o.programme_id
       where n.name = 'nursing-subsidy' and o.month = $1::date and o.person_id = $2`,
      [`${month}-01`, person],
    )
  ).map(({ ground }) => ground);
const reviews = () =>
  rows(
    `select id, subject_id, programmes, area, stage, outcome from case_file where procedure = $1 order by id`,
    [daqing.reviews!.procedure],
  );

let journey: Journey;
let page: Page;
before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  await rows(`update person set created_at = '2026-01-05'`);
  await close('2026-10');
  await database.work(async (tx) =>
    recordFact(tx, daqing, {
      ...{ name: 'needsLongTermCare', subject: person, value: false },
      ...{ from: '2026-11-05', saidBy: '家庭医生', at: new Date('2026-11-20T10:00:00+08:00') },
    }),
  );
  await close('2026-11');
  journey = await startJourney(database, createApp({ ...needs, clock }));
  page = journey.page;
});
after(() => journey[Symbol.asyncDispose]());

const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
async function take(name: string, id: number, way: string, give: { why?: string; from?: string } = {}) {
  await journey.signIn({ name });
  await go('/cases');
  await page.locator(`a[href="/cases/${id}"]`).click();
  await page.getByLabel(way, { exact: true }).check();
  if (give.why) await page.locator('#reason').fill(give.why);
  if (give.from) await page.locator('#from-month').fill(give.from);
  await page.getByRole('button', { name: '确定' }).click();
  assert.match(await said(), /已办理/);
}

describe('a review', () => {
  let id = 0;

  test('is opened once, with what the month found; what was owed goes on', async () => {
    assert.deepEqual([await owed('2026-10'), await owed('2026-11')], [['entitled'], ['in-review']]);
    const [review, ...more] = (await reviews()).filter(({ subject_id }) => subject_id === person);
    assert.deepEqual(more, []);
    assert.deepEqual([review.programmes, review.stage], [['nursing-subsidy'], 'visited']);
    id = review.id;
  });

  test('opened again by many at once is the one that is there', async () => {
    const before = (await reviews()).length;
    const procedure = daqing.procedures.find((one) => one.id === daqing.reviews!.procedure)!;
    const again = (key: string) =>
      database.work(async (tx) =>
        done(
          await openMany(
            tx,
            { calendar: chineseCalendar },
            {
              ...{ procedure, at: now },
              cases: [
                {
                  ...{ key, programmes: ['nursing-subsidy'], area: '230602001001' },
                  subject: { kind: 'person', id: person, person },
                  why: { zh: '再次', en: 'again' },
                },
              ],
            },
          ),
        ),
      );
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => again(`review/person/${person}/2026-11`)),
    );
    assert.ok(outcomes.every(({ value }) => value === 0));
    assert.equal((await reviews()).length, before);
  });

  test('is looked at in the village, with the condition that is not met', async () => {
    await journey.signIn({ name: 'demo-village' });
    await go(`/cases/${id}`);
    assert.match(await said(), /待遇定期复核[\s\S]*重度残疾人护理补贴：不符合“需要长期照护”/);
    await journey.looksSound(`/cases/${id}`);
    await take('demo-village', id, '情况有变化', { why: '已能自理' });
    await take('demo-township', id, '建议停发', { why: '核实属实', from: '2026-12' });
  });

  test('waits until the person was heard; then the county stops it, from a month on', async () => {
    now = new Date('2026-12-08T09:00:00+08:00');
    await passTime({ ...needs.casework, clock });
    await take('demo-county-civil', id, '停发', { why: '不再需要长期照护', from: '2026-12' });
    const [review] = (await reviews()).filter((one) => one.id === id);
    assert.equal(review.outcome, 'refused');
    await close('2026-12');
    assert.deepEqual(await owed('2026-12'), []);
  });

  test('a list that still names her enrols her in nothing: its department is asked', async () => {
    const { counts } = await importFile(
      { ...needs, clock },
      {
        roster: 'nursing-subsidy-payments',
        period: '2026-12',
        content: csv(
          ['身份证号', '姓名', '发放金额（元）', '享受起始日期', '停发日期'],
          [`${idNumberOf('王建国')}\t`, '王建国', '130', '2021-01-01', ''],
        ),
      },
    );
    assert.equal(counts.decided, 1);
    await journey.signIn({ name: 'demo-county-civil' });
    await go('/questions');
    assert.match(
      await said(),
      /名单里有已决定停止待遇的人[\s\S]*王\*国[\s\S]*重度残疾人护理补贴[\s\S]*第 2 行[\s\S]*自2026年12月起停止/,
    );
    await journey.looksSound('/questions');
  });

  test('set aside on appeal, the enrolment goes on from where it was stopped', async () => {
    await journey.signIn({ name: 'demo-citizen' });
    await go(`/own/cases/${id}`);
    await page.locator('#why').fill('我还需要人照护');
    await page.getByRole('button', { name: '申请复核' }).click();
    const [appeal] = await rows('select id from case_file where attacks = $1', [id]);
    await take('demo-city', appeal.id, '受理');
    await take('demo-city', appeal.id, '撤销并重新办理', { why: '护理需求未经评估' });
    await take('demo-county-civil', id, '继续发放', { why: '评估后再定' });
    const [enrolled] = await rows(
      `select f.value, f.valid_from::text as since from fact f join fact_name n on n.id = f.fact_id
       where n.name = 'enrolled.nursing-subsidy' and f.subject_id = $1 and f.known_until is null
         and f.valid_from <= '2026-12-15' and (f.valid_until is null or f.valid_until > '2026-12-15')`,
      [person],
    );
    assert.deepEqual(enrolled, { value: 1, since: '2026-12-01' });
    await go('/questions');
    assert.doesNotMatch(await said(), /名单里有已决定停止/);
  });
});

test('a death that is known opens a review too, and by the city’s signed rule nothing is owed after its month', async () => {
  const other = numberOf('赵桂芳');
  await database.work(async (tx) =>
    recordFact(tx, daqing, {
      ...{ name: 'enrolled.nursing-subsidy', subject: other, value: true },
      ...{ from: '2026-10-01', saidBy: 'case 0', at: new Date('2026-11-01T10:00:00+08:00') },
    }),
  );
  await rows(`update person set died_on = '2026-12-11', died_known_on = '2026-12-20' where id = $1`, [other]);
  now = new Date('2027-01-20T09:00:00+08:00');
  await close('2027-01');
  assert.ok((await reviews()).some(({ subject_id }) => subject_id === other));
  const paid = await rows(`select from obligation where person_id = $1 and month = '2027-01-01'`, [other]);
  assert.equal(paid.length, 0);
});
