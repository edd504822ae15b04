/** A planner tries reforms and compares them; officers propose an amount, one by one they may not approve, another does: by form alone, with scripts off. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { benefitsTasks, exportTasks } from '#benefits';
import { visitsToExport } from '#outreach';
import { createApp } from '#web';
import { openBrowser, sidewaysScroll, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { heldQueue, type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, morning, policy, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
await database.pool.query(`update person set created_at = '2026-01-05'`);

const queue = heldQueue();
const needs = webNeeds(database, { addJob: queue.addJob });
const clock = () => morning;
const tasks = {
  ...benefitsTasks({ database, clock, law: needs.law }),
  ...exportTasks({ database, clock, policy, lists: { visits: visitsToExport(policy, clock) } }),
};
const work = () => queue.work(tasks, { logger: { warn: assert.fail } });

let journey: Journey;
let page: Page;
const passed = new Set<string>();
const checked = async (): Promise<void> => {
  assert.deepEqual(await sidewaysScroll(page), []);
  passed.add(new URL(page.url()).pathname + new URL(page.url()).search);
};
const said = () => page.locator('main').innerText();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

before(async () => {
  journey = await startJourney(database, createApp(needs));
  page = journey.page;
});
after(async () => {
  await journey[Symbol.asyncDispose]();
  await needs.simulator.close();
});

const signIn = (name: string) => journey.signIn({ name });

async function newTrial(name: string): Promise<void> {
  await page.goto(`${journey.origin}/what-if/new`);
  await page.getByLabel('名称').fill(name);
  await page.getByLabel('从哪个月起').fill('2026-01');
  await press('下一步：选择要改什么');
}

async function chooseLivingSubsidy(what: string): Promise<void> {
  await page.locator('select[name=programme]').selectOption('living-subsidy');
  await press('下一步');
  await page.getByLabel(what).check();
  await press('下一步');
}

describe('a planner', () => {
  test('is told that a month must be closed first', async () => {
    await signIn('demo-planner');
    await page.goto(`${journey.origin}/what-if`);
    assert.match(await said(), /还没有试算/);
    await checked();
    await newTrial('生活补贴提高10%');
    await chooseLivingSubsidy('标准：月标准');
    await checked();
    await page.getByLabel('增减百分之几').fill('many');
    await press('加入试算');
    assert.match(await said(), /请填写百分比/);
    await page.getByLabel('增减百分之几').fill('10');
    await press('加入试算');
    assert.match(await said(), /还没有结算过任何月份/);
  });

  test('tries +10 % and sees who gains, what it costs, and no small cell', async () => {
    await queue.addJob('run-month', { first: '2026-10', last: '2026-10' });
    await work();
    await page.goto(`${journey.origin}/what-if`);
    await page.getByRole('link', { name: '生活补贴提高10%' }).click();
    const text = await said();
    for (const part of [
      /提高10%/,
      /未显示）人每月多得/,
      /每月增减支出/,
      /12个月/,
      /人数少于5的格子不显示/,
      /2026年10月/,
    ])
      assert.match(text, part);
    assert.doesNotMatch(text, /王建国|王小雨/);
    await checked();
  });

  test('sets a second trial beside it, and takes the figures out as a file', async () => {
    await newTrial('取消持证条件');
    await chooseLivingSubsidy('取消条件：持有有效的残疾人证');
    await press('加入试算');
    await page.getByLabel('与另一试算比较').selectOption({ label: '生活补贴提高10%' });
    await press('比较');
    assert.match(await said(), /并列比较/);
    assert.equal(await page.locator('#compared-caption').locator('..').locator('thead th').count(), 4);
    await checked();
    await press('导出结果（XLSX）');
    await work();
    await page.reload();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载文件' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^试算-2306-\d+-2026-11-23\.xlsx$/);
  });

  test('sees proposals, and proposes and decides nothing', async () => {
    await page.goto(`${journey.origin}/amounts`);
    assert.equal(await page.getByRole('link', { name: '提出新标准' }).count(), 0);
    const answer = await page.goto(`${journey.origin}/amounts/new`);
    assert.equal(answer!.status(), 403);
  });
});

describe('an amount', () => {
  const propose = async (value: string) => {
    await page.goto(`${journey.origin}/amounts/new?programme=living-subsidy`);
    await page.getByLabel('新数值').fill(value);
    await page.getByLabel('起始月份').fill('2026-10');
    await page.getByLabel('发文机关').fill('大庆市人民政府');
    await page.getByLabel('文号').fill('庆政发〔2026〕9号');
    await press('测算影响并提出');
  };

  test('below the floor is refused with the floor and its date', async () => {
    await signIn('demo-city');
    await page.goto(`${journey.origin}/amounts`);
    assert.match(await said(), /还没有提出过新标准/);
    await checked();
    await propose('70');
    assert.match(await said(), /¥70\.00.*低于.*¥80\.00（自2016-01）/s);
  });

  test('is shown with its effect to who proposed it, who cannot approve it', async () => {
    await propose('130');
    const text = await said();
    for (const part of [
      /¥130\.00/,
      /该月现为¥110\.00/,
      /会有什么影响/,
      /多支出/,
      /将重算2026年10月/,
      /须由另一位/,
    ])
      assert.match(text, part);
    assert.equal(await page.getByRole('button', { name: '批准', exact: true }).count(), 0);
    const decide = `${page.url()}/decide`;
    const answer = await page.request.post(decide, {
      form: { verdict: 'approved', seen: 'x', reason: '' },
      headers: { Origin: journey.origin },
    });
    assert.equal(answer.status(), 422);
    await checked();
  });

  test('is approved by another officer, and the closed month is recomputed beside what stands', async () => {
    await signIn('demo-city-civil');
    await page.goto(`${journey.origin}/amounts`);
    await page.getByRole('link', { name: '困难残疾人生活补贴', exact: true }).click();
    await press('不批准');
    assert.match(await said(), /请写明不批准的理由/);
    await checked();
    await press(/^批准$/);
    assert.match(await said(), /已列入本市标准/);
    assert.deepEqual(
      queue.jobs.map(([task]) => task),
      ['run-month'],
    );
    await work();
    await page.goto(`${journey.origin}/differences`);
    assert.match(await said(), /标准调整/);
    assert.match(await said(), /¥130\.00/);
    await page.goto(`${journey.origin}/programmes/living-subsidy`);
    assert.match(await said(), /130/);
  });
});

test('every page that was passed is sound to axe, in both languages, narrow and wide', async () => {
  await using scripted = await openBrowser();
  for (const [account, paths] of [
    ['demo-planner', [...passed].filter((path) => path.startsWith('/what-if'))],
    ['demo-city-civil', [...passed].filter((path) => path.startsWith('/amounts'))],
  ] as const) {
    await signIn(account);
    await scripted.context.addCookies(await page.context().cookies());
    const seen = await scripted.context.newPage();
    for (const path of paths)
      for (const [language, width] of [
        ['zh', 320],
        ['en', 1280],
      ] as const) {
        await seen.setViewportSize({ width, height: 900 });
        await seen.goto(`${journey.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        if (process.env['PICTURES'])
          await seen.screenshot({
            path: `${process.env['PICTURES']}/${path.replaceAll(/\W/g, '-').slice(0, 60)}-${width}.png`,
            fullPage: true,
          });
        assert.deepEqual(await sidewaysScroll(seen), [], `${path} ${width} px`);
        assert.deepEqual(await violations(seen), [], `${path} ${language}`);
      }
  }
});
