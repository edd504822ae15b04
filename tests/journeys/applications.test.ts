/** One application for several programmes, by keyboard and without scripts: a citizen for herself, a guardian, a village worker for a villager. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { done } from '#kernel';
import { prepareFacts } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { openBrowser, sidewaysScroll, smallTargets, tabTo, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, numberOf, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const needs = webNeeds(database);
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const [citizen, ward, villager] = [numberOf('王建国'), numberOf('王小雨'), numberOf('赵桂芳')];

let journey: Journey;
let page: Page;
before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  journey = await startJourney(database, createApp(needs));
  page = journey.page;
  page.setDefaultTimeout(30_000);
});
after(async () => {
  await journey[Symbol.asyncDispose]();
});

const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const casesOf = (person: number) =>
  rows('select programmes, stage, on_behalf from case_file where person_id = $1 order by id', [person]);

/** Goes on by Tab until the control is reached. */
async function tabOnto(selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`${selector} cannot be reached by Tab.`);
}
async function tick(selector: string): Promise<void> {
  await tabOnto(selector);
  await page.keyboard.press('Space');
}
async function press(words: string): Promise<void> {
  await tabTo(page, words);
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
}
/** Every paper is brought but the last, which is still to come. */
async function namePapers(): Promise<void> {
  const papers = await page.locator('input[id^=paper-][value=brought]').count();
  for (let at = 1; at <= papers; at += 1) await tick(`#paper-${at}`);
  await page.keyboard.press('ArrowDown');
}
async function signInAtVillage(): Promise<void> {
  await journey.signIn({ name: 'demo-village' });
  await go(`/persons/${villager}`);
  await page.locator('input[name=purpose][value=registry]').check();
  await page.getByRole('button', { name: '打开档案' }).click();
}

describe('a citizen by keyboard alone', () => {
  test('chooses two programmes; what is missing is said, and what was chosen is kept', async () => {
    await journey.signIn({ name: 'demo-citizen' });
    await go(`/own/${citizen}`);
    await press('一次申请多项');
    assert.match(await said(), /困难残疾人生活补贴[\s\S]*每月 110 元[\s\S]*主要条件/);
    await press('下一步');
    assert.match(await said(), /填写有误[\s\S]*请至少勾选一项/);
    await tick('input[value="living-subsidy"]');
    await tick('input[value="telecom-relief"]');
    await press('下一步');
    assert.match(page.url(), /step=form$/);
    assert.match(await said(), /需要知道的都已经有了/);
    await press('下一步');
    assert.match(await said(), /填写有误[\s\S]*会带来，还是拿不到/);
  });

  test('names each paper once, checks, sends, and reads how far each is', async () => {
    const papers = await page.locator('fieldset legend').allInnerTexts();
    assert.equal(new Set(papers).size, papers.length);
    await namePapers();
    await tabOnto('#phone');
    await page.keyboard.type('不知道');
    await press('下一步');
    assert.match(await said(), /请只填数字/);
    await page.locator('#phone').fill('');
    await press('下一步');
    assert.match(page.url(), /step=check$/);
    assert.match(await said(), /困难残疾人生活补贴[\s\S]*已经交来[\s\S]*会带来[\s\S]*确认以上属实/);
    await press('提交申请');
    assert.match(page.url(), /\/own\/1\/applications\/\d+$/);
    assert.match(
      await said(),
      /共 2 项，2 项正在办理[\s\S]*困难残疾人生活补贴[\s\S]*村（社区）核对[\s\S]*村（社区）专职委员[\s\S]*2026-11-30 前办完这一步[\s\S]*还要做的[\s\S]*带来村（社区）/,
    );
    const opened = { stage: 'submitted', on_behalf: false };
    assert.deepEqual(await casesOf(citizen), [
      { ...opened, programmes: ['living-subsidy'] },
      { ...opened, programmes: ['telecom-relief'] },
    ]);
    await go(`/own/${citizen}`);
    assert.match(await said(), /2026-11-23 提交的 2 项/);
    await go(`/own/${citizen}/apply`);
    assert.match(await said(), /正在办理，不用再申请[\s\S]*困难残疾人生活补贴/);
    assert.equal(await page.locator('input[value="living-subsidy"]').count(), 0);
  });

  test('saves, leaves and comes back; another window is not overwritten and loses nothing', async () => {
    await page.locator('input[name=programme]').first().check();
    await page.getByRole('button', { name: '下一步' }).click();
    const version = await page.locator('input[name=version]').first().inputValue();
    const key = await page.locator('input[name=key]').first().inputValue();
    await page.locator('#phone').fill('10000000001');
    await page.getByRole('button', { name: '先保存，以后再填' }).click();
    assert.match(await said(), /已经保存[\s\S]*2026-12-23 前回来接着填/);
    const other = await page.request.post(`${journey.origin}/own/${citizen}/apply`, {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      form: { step: 'form', go: 'later', version, key, phone: '10000000002' },
    });
    assert.equal(other.status(), 422);
    assert.match(await other.text(), /刚在另一个窗口里改过[\s\S]*value="10000000002"/);
    await journey.signIn({ name: 'demo-citizen' });
    await go(`/own/${citizen}/apply`);
    assert.match(await said(), /有一份没有填完的申请[\s\S]*保留到 2026-12-23/);
    await page.getByRole('link', { name: '接着填' }).click();
    assert.equal(await page.locator('#phone').inputValue(), '10000000001');
  });

  test('sends it fifty times at once, and applies once', async () => {
    for (const one of await page.locator('input[id^=paper-][value=brought]').all()) await one.check();
    await page.getByRole('button', { name: '下一步' }).click();
    const version = await page.locator('input[name=version]').inputValue();
    const key = await page.locator('input[name=key]').inputValue();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        page.request.post(`${journey.origin}/own/${citizen}/apply`, {
          headers: { 'Sec-Fetch-Site': 'same-origin' },
          form: { step: 'submit', version, key },
          maxRedirects: 0,
          timeout: 120_000,
        }),
      ),
    );
    const to = new Set(answers.map((answer) => answer.headers()['location'] ?? `${answer.status()}`));
    assert.deepEqual([...to], [`/own/${citizen}/applications/2`]);
    assert.equal((await casesOf(citizen)).length, 3);
  });

  test('reaches nobody else’s form and nobody else’s application', async () => {
    for (const path of [
      `/own/${villager}/apply`,
      `/own/${villager}/applications/1`,
      `/own/${ward}/applications/1`,
    ]) {
      const answer = await page.request.get(`${journey.origin}${path}`);
      assert.equal(answer.status(), 404, path);
    }
  });
});

test('a guardian applies for the ward by a paper that is named, and that is recorded', async () => {
  await journey.signIn({ name: 'demo-guardian' });
  await go(`/own/${ward}/apply`);
  assert.match(await said(), /为王小雨一次申请多项/);
  await page.locator('input[name=programme]').first().check();
  await page.getByRole('button', { name: '下一步' }).click();
  for (const one of await page.locator('input[id^=paper-][value=brought]').all()) await one.check();
  await page.getByRole('button', { name: '下一步' }).click();
  assert.match(await said(), /替别人申请，请写明凭什么材料/);
  await page.locator('#authority-paper').fill('户口簿');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  assert.match(await said(), /王小雨的申请进度[\s\S]*监护人提出：户口簿/);
  const [kept] = await rows('select authority, authority_paper from application where person_id = $1', [
    ward,
  ]);
  assert.deepEqual(kept, { authority: 'guardian', authority_paper: '户口簿' });
  assert.deepEqual([...new Set((await casesOf(ward)).map((one) => one.on_behalf))], [true]);
});

describe('a village worker for a villager, by keyboard alone', () => {
  test('asks the one thing that is not known, names the visit, and sends', async () => {
    await signInAtVillage();
    await press('一次申请多项');
    await tick('input[name=programme]');
    await tick('input[value="nursing-subsidy"]');
    await press('下一步');
    assert.match(await said(), /您平时需要别人照料吗？/);
    await tick('input[id^=about-]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.ok(await page.getByLabel('几乎都要别人照料').isChecked());
    await namePapers();
    await tick('#authority');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowDown');
    await press('下一步');
    assert.match(await said(), /替别人申请，请写明凭什么材料/);
    assert.ok(await page.getByLabel('专职委员走访时，本人提出').isChecked());
    await tabOnto('#authority-paper');
    await page.keyboard.type('2026-11-23 走访记录');
    await press('下一步');
    assert.match(await said(), /几乎都要别人照料[\s\S]*专职委员走访时，本人提出：2026-11-23 走访记录/);
    await press('提交申请');
    assert.match(page.url(), /\/persons\/4\/applications\/\d+$/);
    assert.match(await said(), /赵桂芳的申请进度[\s\S]*重度残疾人护理补贴[\s\S]*申请时说的情况/);
    const [{ name }] = await rows(`select display_name as name from account where name = 'demo-village'`);
    const facts = await rows(
      `select n.name, f.value::int, f.said_by from fact f join fact_name n on n.id = f.fact_id where f.subject_id = $1 and f.said_by is not null`,
      [villager],
    );
    assert.deepEqual(facts, [{ name: 'needsLongTermCare', value: 1, said_by: `${name} · application 4` }]);
    assert.deepEqual(
      (await casesOf(villager)).map(({ on_behalf }) => on_behalf),
      [true, true],
    );
  });

  test('finds the cases in the inbox and the application on the person’s page', async () => {
    await go(`/persons/${villager}`);
    assert.match(await said(), /2026-11-23 提交的 2 项/);
    await page.getByRole('navigation').getByRole('link', { name: '办件', exact: true }).click();
    assert.match(await said(), /赵\*芳\s+残疾人补贴申请：重度残疾人护理补贴/);
    const [{ id }] = await rows('select max(id) as id from case_file where person_id = $1', [villager]);
    await page.locator(`a[href="/cases/${id}"]`).click();
    await page.getByRole('link', { name: '一起申请的各项' }).click();
    assert.match(await said(), /申请时说的情况[\s\S]*需要长期照护[\s\S]*委托书[\s\S]*会带来/);
  });
});

test('every page of it is sound to axe and fits a phone, for the citizen and at the office', async () => {
  await using scripted = await openBrowser();
  const seen = await scripted.context.newPage();
  const look = async (path: string) => {
    for (const language of ['zh', 'en']) {
      await seen.goto(`${journey.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      for (const width of [320, 1280]) {
        await seen.setViewportSize({ width, height: 900 });
        assert.deepEqual(await sidewaysScroll(seen), [], path);
        assert.deepEqual(await smallTargets(seen), [], path);
        if (process.env['PICTURES'])
          await seen.screenshot({
            path: `${process.env['PICTURES']}/apply${path.replaceAll(/\W/g, '-')}-${language}-${width}.png`,
            fullPage: true,
          });
      }
      assert.deepEqual(await violations(seen), [], path);
    }
  };
  const walk = async (person: number, base: string, programme: string) => {
    await scripted.context.clearCookies();
    await scripted.context.addCookies(await page.context().cookies());
    await look(`${base}/apply`);
    await page.goto(`${journey.origin}${base}/apply`);
    await page.locator(`input[value="${programme}"]`).check();
    await page.getByRole('button', { name: '下一步' }).click();
    await look(`${base}/apply?step=form`);
    for (const one of await page.locator('input[id^=paper-][value=cannot]').all()) await one.check();
    if (await page.locator('#authority').count()) await page.locator('#authority').check();
    await page.getByRole('button', { name: '下一步' }).click();
    await look(`${base}/apply?step=check`);
    const [{ id }] = await rows('select max(id) as id from application where person_id = $1', [person]);
    await look(`${base}/applications/${id}`);
  };
  await journey.signIn({ name: 'demo-citizen' });
  const free = (await go(`/own/${citizen}/apply`)) && page.locator('input[name=programme]').first();
  await walk(citizen, `/own/${citizen}`, (await free!.getAttribute('value'))!);
  await signInAtVillage();
  await go(`/persons/${villager}/apply`);
  const left = await page.locator('input[name=programme]').first().getAttribute('value');
  await walk(villager, `/persons/${villager}`, left!);
});
