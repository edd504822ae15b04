/** What is posted in a village: masked, only while it runs, open to all; an objection by name sends the case back, and is not told to whom it concerns. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Actor } from '#access';
import { listNotices, objectToNotice, openCase, passTime, takeWay } from '#casework';
import { done } from '#kernel';
import { prepareFacts } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, morning, numberOf, secrets, villages, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
let now = morning;
const clock = () => now;
const needs = webNeeds(database, { clock });
const casework = { ...needs.casework, clock };
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

const officer = async (name: string): Promise<Actor> => {
  const [{ id: account, role, area, department }] = await rows(
    'select id, role, area, department from account where name = $1',
    [name],
  );
  return { role, area, purpose: 'registry', account, ...(department && { department }) };
};

/** Taken in at the village and passed on to the notice. */
async function posted(name: string): Promise<number> {
  const [village, person] = [await officer('demo-village'), numberOf(name)];
  const opened = await openCase(casework, {
    ...{ actor: village, key: randomUUID(), procedure: 'subsidy-application', onBehalf: true },
    ...{
      subject: { kind: 'person', id: person, person },
      programmes: ['living-subsidy'],
      area: villages.here,
    },
  });
  assert.ok(opened.ok);
  for (const [actor, stage, way] of [
    [village, 'submitted', 'confirm'],
    [await officer('demo-township'), 'checked', 'pass'],
    [await officer('demo-county'), 'reviewed', 'pass'],
  ] as const) {
    const move = { stage, way, given: {} };
    const taken = await takeWay(casework, { actor, caseId: opened.value.id, key: randomUUID(), move });
    assert.ok(taken.ok, JSON.stringify(taken));
  }
  return opened.value.id;
}

let journey: Journey;
let page: Page;
let id = 0;
before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  journey = await startJourney(database, createApp({ ...needs, casework, clock }));
  page = journey.page;
  page.setDefaultTimeout(30_000);
  id = await posted('王建国');
});
after(() => journey[Symbol.asyncDispose]());

const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const stage = async () => (await rows('select stage from case_file where id = $1', [id]))[0].stage;

describe('the notice board', () => {
  test('leads from the city to the village, and shows a masked name and nothing that was not to be shown', async () => {
    await go('/plan?lang=zh');
    await page.getByRole('navigation').getByRole('link', { name: '公示', exact: true }).click();
    await page.getByRole('link', { name: '萨尔图区' }).click();
    await page.getByRole('link', { name: '会战街道' }).click();
    const text = await said();
    assert.match(text, /萨尔图区会战街道正在公示[\s\S]*王\*国[\s\S]*困难残疾人生活补贴[\s\S]*2026-11-30/);
    const [{ name, address }] = await rows('select name, address from person where id = $1', [
      numberOf('王建国'),
    ]);
    assert.ok(!text.includes(name) && !text.includes(address));
    const answer = await page.request.get(`${journey.origin}/notices?area=230602001`);
    assert.match(answer.headers()['x-robots-tag']!, /noindex/);
    await journey.looksSound('/notices');
    await journey.looksSound('/notices?area=230602001');
    await go('/notices?area=230603');
    assert.match(await said(), /这里现在没有公示/);
  });

  test('an objection says what is missing, and keeps what was typed', async () => {
    await go(`/notices/${id}`);
    await page.locator('#words').fill('他名下有营运车辆');
    await page.getByRole('button', { name: '提交异议' }).click();
    assert.match(await said(), /请填写您的姓名/);
    assert.equal(await page.locator('#words').inputValue(), '他名下有营运车辆');
    await page.locator('#name').fill('邻居甲');
    await page.locator('#phone').fill('电话');
    await page.getByRole('button', { name: '提交异议' }).click();
    assert.match(await said(), /请填写您的电话/);
    await journey.looksSound(`/notices/${id}`);
    assert.equal(await stage(), 'posted');
  });

  test('made, it sends the case back; the officer reads who and why, the person concerned does not', async () => {
    await page.locator('#phone').fill('10012345678');
    await page.getByRole('button', { name: '提交异议' }).click();
    assert.match(await said(), /这一件已退回重新核实/);
    assert.equal(await stage(), 'checked');
    assert.equal((await go(`/notices/${id}`))!.status(), 404);
    await journey.signIn({ name: 'demo-township' });
    await go(`/cases/${id}`);
    assert.match(
      await said(),
      /公示期内的异议[\s\S]*他名下有营运车辆 邻居甲 · 10012345678[\s\S]*有人提出异议/,
    );
    await journey.signIn({ name: 'demo-citizen' });
    await go(`/own/cases/${id}`);
    assert.match(await said(), /有人提出异议/);
    assert.doesNotMatch(await page.content(), /营运车辆|邻居甲|10012345678/);
  });

  test('sent twice it is made once; from one network no more than five an hour; when the window is over nothing', async () => {
    const object = (caseId: number, key: string) =>
      objectToNotice(
        { ...casework, secrets },
        { caseId, key, words: '不符', name: '乙', phone: '10012345678', address: '192.0.2.7' },
      );
    const other = await posted('赵桂芳');
    const told = await Promise.all(Array.from({ length: 10 }, () => object(other, 'once')));
    assert.ok(told.every(({ ok }) => ok));
    assert.equal((await rows('select from objection where case_id = $1', [other])).length, 1);
    for (let at = 0; at < 4; at += 1) {
      const again = await posted('李秀兰');
      assert.ok((await object(again, `key ${at}`)).ok);
    }
    const last = await posted('李秀兰');
    const refused = await object(last, 'sixth');
    assert.equal(!refused.ok && refused.refusal.because, 'too-many');
    assert.equal((await listNotices(casework, villages.here)).length, 1);
    now = new Date(morning.getTime() + 8 * 86_400_000);
    assert.deepEqual(await listNotices(casework, villages.here), []);
    const late = await object(last, 'late');
    assert.equal(!late.ok && late.refusal.because, 'not-posted');
    await passTime(casework);
    assert.deepEqual(await rows('select stage from case_file where id = $1', [last]), [{ stage: 'decided' }]);
  });
});
