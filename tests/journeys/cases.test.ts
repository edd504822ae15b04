/** An application from the village to the grant, by form alone, with scripts off; and what may not be done on the way. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { passTime, takeWay } from '#casework';
import { done } from '#kernel';
import { prepareFacts } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { openBrowser, sidewaysScroll, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, morning, numberOf, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const needs = webNeeds(database);
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const person = numberOf('王建国');

let journey: Journey;
let page: Page;

before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  journey = await startJourney(database, createApp(needs));
  page = journey.page;
});
after(async () => {
  await journey[Symbol.asyncDispose]();
});

const signIn = (name: string) => journey.signIn({ name });
const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const newest = async (): Promise<number> => (await rows('select max(id) as id from case_file'))[0].id;
const actionsOf = async (id: number): Promise<number> =>
  (await rows('select count(*)::int as n from case_action where case_id = $1', [id]))[0].n;

async function take(way: string): Promise<void> {
  await page.getByLabel(way, { exact: true }).check();
  await page.getByRole('button', { name: '确定' }).click();
}
/** Opened from the inbox, where it has to stand for whoever has to move it on. */
async function fromInbox(name: string, id: number): Promise<void> {
  await signIn(name);
  await page.getByRole('navigation').getByRole('link', { name: '办件', exact: true }).click();
  await page.locator(`a[href="/cases/${id}"]`).click();
}

/** Names the purpose where it is asked for. */
async function openFile(): Promise<void> {
  await go(`/persons/${person}`);
  const purpose = page.locator('input[name=purpose][value=registry]');
  if ((await purpose.count()) === 0) return;
  await purpose.check();
  await page.getByRole('button', { name: '打开档案' }).click();
}

async function takeIn(): Promise<number> {
  await openFile();
  await go(`/persons/${person}/cases/new`);
  await page.locator('#matter').selectOption('living-subsidy');
  await page.getByLabel(/由我或亲属代为提出/).check();
  await page.getByRole('button', { name: '受理' }).click();
  await page.waitForURL(/\/cases\/\d+$/);
  return await newest();
}

describe('an application for the living subsidy', () => {
  let id = 0;

  test('is taken in at the village: what is missing is said, what was chosen is kept', async () => {
    await signIn('demo-village');
    await openFile();
    await page.getByRole('link', { name: '办理事项' }).click();
    await page.locator('#matter').selectOption('living-subsidy');
    await page.getByRole('button', { name: '受理' }).click();
    assert.match(await said(), /填写有误[\s\S]*请选择是谁提出的/);
    assert.equal(await page.locator('#matter').inputValue(), 'living-subsidy');
    id = await takeIn();
    assert.match(await said(), /现在：村（社区）核对，应在 2026-11-30 前办结/);
  });

  test('goes from desk to desk; each finds it in the inbox, and nobody else’s', async () => {
    await take('情况属实');
    assert.match(await said(), /已办理[\s\S]*现在不由您办理[\s\S]*由乡镇（街道）经办人员办理/);
    await fromInbox('demo-township', id);
    await page.getByLabel('请补材料').check();
    await page.getByRole('button', { name: '确定' }).click();
    assert.match(await said(), /填写有误[\s\S]*请写明理由/);
    assert.ok(await page.getByLabel('请补材料').isChecked());
    assert.equal(await actionsOf(id), 2);
    await take('初审通过');
    await signIn('demo-county-civil');
    await go('/cases');
    assert.equal(await page.locator(`a[href="/cases/${id}"]`).count(), 0);
    await fromInbox('demo-county', id);
    await take('审核通过');
    assert.match(await said(), /现在：村（社区）公示[\s\S]*公示期满自动进入下一环节/);
  });

  test('waits for the notice, whoever presses, and goes on when it ends', async () => {
    assert.equal(await page.locator('input[name=way]').count(), 0);
    const later = new Date(morning.getTime() + 9 * 86_400_000);
    await passTime({ ...needs.casework, clock: () => later });
    await go(`/cases/${id}`);
    assert.match(await said(), /现在：县级民政审定[\s\S]*系统按期限/);
  });

  test('is granted by civil affairs from a month on, and whoever was granted it is enrolled', async () => {
    await fromInbox('demo-county-civil', id);
    await take('同意发放');
    assert.match(await said(), /请填写从哪个月起/);
    await page.locator('#from-month').fill('2026-11');
    await page.getByRole('button', { name: '确定' }).click();
    assert.match(await said(), /已批准[\s\S]*自 2026-11 起/);
    const enrolled = await rows(
      `select f.value, f.valid_from::text as from, f.said_by from fact f join fact_name n on n.id = f.fact_id
       where n.name = 'enrolled.living-subsidy' and f.subject_id = $1 and f.known_until is null and f.valid_from = '2026-11-01'`,
      [person],
    );
    assert.deepEqual(enrolled, [{ value: 1, from: '2026-11-01', said_by: `case ${id}` }]);
    await openFile();
    assert.match(await said(), /办件[\s\S]*困难残疾人生活补贴[\s\S]*已批准/);
  });
});

describe('a citizen whose application was refused', () => {
  let id = 0;

  before(async () => {
    await signIn('demo-village');
    id = await takeIn();
    await take('情况属实');
    await fromInbox('demo-township', id);
    await page.getByLabel('不符合条件').check();
    await page.locator('#reason').fill('家庭收入超过低保边缘标准');
    await page.getByRole('button', { name: '确定' }).click();
  });

  test('reads on her own page how it ended and why, and until when she can object', async () => {
    await signIn('demo-citizen');
    await go(`/own/${person}`);
    assert.match(await said(), /我的申请[\s\S]*困难残疾人生活补贴/);
    await page.locator(`a[href="/own/cases/${id}"]`).click();
    assert.match(
      await said(),
      /未批准[\s\S]*家庭收入超过低保边缘标准[\s\S]*不同意这个决定？[\s\S]*2027-01-22 前/,
    );
  });

  test('appeals in her own words; an empty one says what is missing; the city finds it in its inbox', async () => {
    await page.getByRole('button', { name: '申请复核' }).click();
    assert.match(await said(), /请写一下您认为哪里不对/);
    await page.locator('#why').fill('去年的收入算错了');
    await page.getByRole('button', { name: '申请复核' }).click();
    assert.match(await said(), /现在：市级受理[\s\S]*去年的收入算错了/);
    const appeal = await newest();
    await fromInbox('demo-city', appeal);
    assert.match(await said(), /复核的是哪一件/);
    await take('受理');
    await page.getByLabel('撤销并重新办理').check();
    await page.locator('#reason').fill('收入按十一个月计算，有误');
    await page.getByRole('button', { name: '确定' }).click();
    await signIn('demo-citizen');
    await go(`/own/cases/${id}`);
    assert.match(await said(), /现在：乡镇（街道）初审[\s\S]*重新办理/);
  });

  test('sees nobody else’s', async () => {
    const [other] = await rows(
      `insert into case_file (key, procedure, edition, subject, subject_id, person_id, area, stage, opened_at, since, actions)
       values ('x', 'appeal', 1, 'person', $1, $1, (select village from person where id = $1), 'received', now(), now(), 1) returning id`,
      [numberOf('赵桂芳')],
    );
    const answer = await page.request.get(`${journey.origin}/own/cases/${other.id}`);
    assert.equal(answer.status(), 404);
  });
});

test('several alike are acted on at once, with an outcome a row; the same form again does nothing more', async () => {
  await signIn('demo-village');
  const ids = [await takeIn(), await takeIn(), await takeIn()];
  await go('/cases');
  await page.getByRole('link', { name: '残疾人补贴申请：村（社区）核对' }).click();
  await page.getByRole('button', { name: '办理勾选的' }).click();
  assert.match(await said(), /填写有误[\s\S]*请至少勾选一件[\s\S]*请选择一种处理/);
  for (const id of ids) await page.locator(`input[name=case][value="${id}"]`).check();
  await page.getByLabel('情况属实').check();
  const sent = await page.locator('input[name=key]').inputValue();

  // Meanwhile a colleague acts on one of them.
  const { value } = await database.work(async (tx) =>
    done(await tx.sql<{ id: number }>`select id from account where name = 'demo-village'`),
  );
  const elsewhereDone = await takeWay(needs.casework, {
    actor: { role: 'village-worker', area: '230602001001', purpose: 'registry', account: value[0]!.id },
    caseId: ids[1]!,
    key: randomUUID(),
    move: { stage: 'submitted', way: 'confirm', given: {} },
  });
  assert.ok(elsewhereDone.ok);

  await page.getByRole('button', { name: '办理勾选的' }).click();
  assert.match(await said(), /办成 2 件，没有办成 1 件[\s\S]*已办理，现在：乡镇（街道）初审/);
  assert.match(await said(), new RegExp(`#${ids[1]}\\s*这件刚被别人办理过`));
  const again = await page.request.post(`${journey.origin}/cases/many/subsidy-application/submitted`, {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    form: { key: sent, stage: 'submitted', way: 'confirm', case: String(ids[0]) },
  });
  assert.match(await again.text(), /办成 1 件，没有办成 0 件/);
  for (const id of ids) assert.equal(await actionsOf(id), 2);
});

test('a form sent fifty times at once acts once', async () => {
  await signIn('demo-village');
  const id = await takeIn();
  const key = randomUUID();
  const url = `${journey.origin}/cases/${id}`;
  const send = (sent: Record<string, string>) =>
    page.request.post(url, {
      form: sent,
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      maxRedirects: 0,
    });
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => send({ way: 'confirm', stage: 'submitted', key })),
  );
  assert.deepEqual(
    answers.filter((answer) => answer.status() !== 303).map((answer) => answer.status()),
    [],
  );
  assert.equal(await actionsOf(id), 2);
  const again = await send({ way: 'confirm', stage: 'submitted', key: randomUUID() });
  assert.equal(again.status(), 422);
  assert.match(await again.text(), /这件刚被别人办理过/);
});

test('a case of another county is not there, whatever number is typed', async () => {
  await signIn('elsewhere');
  const answer = await page.request.get(`${journey.origin}/cases/${await newest()}`);
  assert.equal(answer.status(), 404);
});

test('every page of it is sound to axe and fits a phone', async () => {
  await using scripted = await openBrowser();
  const seen = await scripted.context.newPage();
  await signIn('demo-township');
  await openFile();
  await scripted.context.addCookies(await page.context().cookies());
  const last = (await rows(`select max(id) as id from case_file where key <> 'x'`))[0].id;
  for (const path of [
    '/cases',
    '/cases?all=yes',
    '/cases/many/subsidy-application/checked',
    `/cases/${last}`,
    `/persons/${person}/cases/new`,
  ])
    for (const language of ['zh', 'en']) {
      await seen.setViewportSize({ width: 320, height: 900 });
      await seen.goto(`${journey.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      assert.deepEqual(await sidewaysScroll(seen), [], path);
      assert.deepEqual(await violations(seen), [], path);
      if (process.env['PICTURES']) {
        await seen.setViewportSize({ width: 1280, height: 900 });
        const name = `cases${path.replaceAll(/\W/g, '-')}-${language}`;
        await seen.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true });
      }
    }
});
