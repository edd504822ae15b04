/** An officer imports a list through the four steps: by form alone, with scripts off, and with the queue's own tasks. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { writeXlsx } from '#files';
import { registryTasks } from '#registry';
import { createApp } from '#web';
import { openBrowser, sidewaysScroll, tabTo, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { heldQueue, type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, idNumberOf, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);

const queue = heldQueue();
const needs = webNeeds(database, {
  addJob: queue.addJob,
});
const tasks = registryTasks(needs);
const work = () => queue.work(tasks, { job: { id: '1' } });

let journey: Journey;
let page: Page;

before(async () => {
  journey = await startJourney(database, createApp(needs));
  page = journey.page;
});
after(async () => {
  await journey[Symbol.asyncDispose]();
});

/** One good row, one of another name, one without a number, one with a wrong last digit. */
async function listOfDeaths(): Promise<Buffer> {
  const wrong = idNumberOf('赵桂芳').slice(0, 17) + (idNumberOf('赵桂芳').endsWith('1') ? '2' : '1');
  const pieces: Uint8Array[] = [];
  const table = {
    header: ['身份证号', '姓名', '死亡日期'],
    rows: [
      [idNumberOf('孙德福'), '孙德福', '2026-10-03'],
      [idNumberOf('王安'), '李长江', '2026-11-02'],
      ['123', '某某', '2026-11-02'],
      [wrong, '赵桂芳', '2026-11-05'],
    ],
  };
  for await (const piece of writeXlsx(table, { sheet: '死亡' })) pieces.push(piece);
  return Buffer.concat(pieces);
}

const signIn = (role: string) => journey.signIn({ role });

/** Addresses that the journey passed; axe needs scripts, so it looks at them afterwards. */
const passed = new Set<string>();
const checked = async (): Promise<void> => {
  assert.deepEqual(await sidewaysScroll(page), []);
  passed.add(new URL(page.url()).pathname + new URL(page.url()).search);
};

describe('a list of deaths', () => {
  test('the rosters say who is silent since when', async () => {
    await signIn('city-officer');
    await page.goto(`${journey.origin}/imports`);
    assert.match(await page.locator('main').innerText(), /民政局 10 月以来未报/);
    await checked();
  });

  test('an empty form says what is missing, in the title, the summary and beside each field', async () => {
    await page.getByRole('link', { name: '导入一份名册' }).click();
    await page.getByLabel('所属月份').fill('');
    await page.getByRole('button', { name: '上传并查看' }).click();
    assert.match(await page.title(), /^错误：/);
    for (const fault of ['请选择是哪一份名册', '请填写所属月份，例如 2026-11', '请选择一个文件'])
      assert.equal(await page.getByRole('link', { name: fault }).count(), 1, fault);
    await checked();
  });

  test('the file is read by a job, and the page says what was understood', async () => {
    await page.getByLabel('是哪一份名册？').selectOption('deaths');
    await page.getByLabel('所属月份').fill('2026-11');
    await page.getByLabel('文件', { exact: true }).setInputFiles({
      name: '死亡名册.xlsx',
      mimeType: 'application/octet-stream',
      buffer: await listOfDeaths(),
    });
    await page.getByRole('button', { name: '上传并查看' }).click();
    assert.match(await page.locator('main').innerText(), /正在读取和核对文件/);
    await checked();
    await work();
    await page.reload();
    assert.match(await page.locator('main').innerText(), /死亡日期/);
    assert.match(await page.locator('[aria-current=step]').innerText(), /读到了什么/);
    await checked();
  });

  test('then what would happen, and the rows that are not simply taken', async () => {
    await page.getByRole('link', { name: '下一步：会发生什么' }).click();
    await checked();
    await page.getByRole('link', { name: '拒收', exact: true }).click();
    assert.match(await page.locator('main').innerText(), /第 4 行/);
    await checked();
    await page.goBack();
  });

  test('taking is a job as well; the refused row comes out as a file', async () => {
    await tabTo(page, '导入');
    await page.keyboard.press('Enter');
    await page.waitForURL(/taking=yes/);
    assert.match(await page.locator('main').innerText(), /正在导入/);
    await work();
    await page.goto(page.url().replace(/\?.*/, ''));
    assert.match(await page.locator('main').innerText(), /已于 2026-11-23 09:30 导入/);
    await checked();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载拒收的行（改正后再报）' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /死亡名册-拒收行-\d+\.xlsx/);
  });

  test('the same file again is told to have been received', async () => {
    await page.goto(`${journey.origin}/imports/send?roster=deaths`);
    await page
      .getByLabel('文件', { exact: true })
      .setInputFiles({ name: 'b.xlsx', mimeType: 'application/octet-stream', buffer: await listOfDeaths() });
    await page.getByRole('button', { name: '上传并查看' }).click();
    assert.match(await page.locator('main').innerText(), /已经收到过/);
  });

  test('a doubtful row is decided with both sides in view', async () => {
    await page.getByRole('link', { name: '打开收到的那一份' }).click();
    const doubtful = page.getByRole('link', { name: '待人工判断' });
    assert.equal(await doubtful.count(), 1);
    await doubtful.click();
    await page.getByRole('link', { name: /^判断/ }).first().click();
    await checked();
    await checked();
    await page.getByRole('button', { name: '确定' }).click();
    assert.match(await page.title(), /^错误：/);
    await page.getByLabel(/^就是/).first().check();
    await page.getByRole('button', { name: '确定' }).click();
    assert.match(page.url(), /rows\?outcome=doubtful/);
    await checked();
  });

  test('who may not import sees no button, and a made-up request changes nothing', async () => {
    await signIn('auditor');
    await page.goto(`${journey.origin}/imports`);
    assert.equal(await page.getByRole('link', { name: '导入一份名册' }).count(), 0);
    const answer = await page.request.post(`${journey.origin}/imports/send`, {
      headers: { Origin: journey.origin },
    });
    assert.equal(answer.status(), 403);
  });

  test('every page that was passed is sound to axe, in both languages, narrow and wide', async () => {
    await signIn('city-officer');
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
            path: `${process.env['PICTURES']}/journey${path.replaceAll(/\W/g, '-')}-${width}.png`,
            fullPage: true,
          });
      }
  });
});
