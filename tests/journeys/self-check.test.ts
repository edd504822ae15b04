/** The self-check as people take it: with scripts and without, by keyboard alone, on a telephone; and nothing is sent. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { createApp } from '#web';
import {
  type Browsing,
  openBrowser,
  type Served,
  serveApp,
  sidewaysScroll,
  smallTargets,
  tabTo,
  violations,
} from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { validateMarkup } from '../support/markup.ts';
import { webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
const pictures = process.env['PICTURES'];
let scripted: Browsing;
let plain: Browsing;
let served: Served;

before(async () => {
  served = await serveApp(createApp(webNeeds(database)));
  [scripted, plain] = await Promise.all([openBrowser(), openBrowser({ scripts: false })]);
});
after(async () => {
  await served[Symbol.asyncDispose]();
  await scripted[Symbol.asyncDispose]();
  await plain[Symbol.asyncDispose]();
});

/** A woman of sixty-one with a severe disability of the limbs, in a household that receives dibao. */
const answers: Readonly<Record<string, string>> = {
  '您有残疾人证吗？': '有，还在有效期内',
  '您是哪年哪月出生的？': '1980-03',
  '您的户口在本市吗？': '在本市',
  '民政部门现在给您家哪种救助？': '全家享受低保',
  '残疾人证上写的是哪一类？': '肢体残疾',
  '残疾人证上写的是几级？': '二级',
  '您家住在城镇还是农村？': '城镇（街道、社区）',
  '您平时需要别人照料吗？': '几乎都要别人照料',
  '您参加了哪种养老保险？': '居民养老保险，还在交费',
  '您参加了哪种医疗保险？': '居民医保（新农合）',
  '您现在的情况是哪一种？': '没有工作，没办失业登记',
};

async function start(page: Page, query = '?lang=zh&contrast=off&text=plain'): Promise<void> {
  await page.goto(`${served.origin}/self-check${query}`);
  if (page.context() === scripted.context)
    await page.locator('[data-self-check=here]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.locator('.check').waitFor();
}

/** Answers the question that stands on the page; ticks "none of these" where nothing else is named. */
async function answer(page: Page): Promise<string> {
  const asked = (await page.locator('h1').textContent())!;
  const said = answers[asked] ?? '以上都没有';
  if (/^\d{4}-/.test(said)) {
    await page.getByLabel('年（四位数）').fill(said.slice(0, 4));
    await page.getByLabel('月', { exact: true }).fill(said.slice(5));
  } else await page.getByLabel(said, { exact: true }).check();
  await page.getByRole('button', { name: '下一题' }).click();
  await page
    .waitForFunction(
      (before) => (globalThis as any).document.querySelector('h1').textContent !== before,
      asked,
    )
    .catch(() => undefined);
  return asked;
}

const isResult = async (page: Page) => (await page.locator('h1').textContent()) === '您的结果';

async function answerAll(page: Page): Promise<string[]> {
  const asked: string[] = [];
  while (!(await isResult(page)) && asked.length < 20) asked.push(await answer(page));
  return asked;
}

test('pictures', async () => {
  if (!pictures) return;
  const page = await scripted.context.newPage();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${served.origin}/self-check?lang=zh`);
    await page.screenshot({ path: `${pictures}/start-${width}.png`, fullPage: true });
    await start(page);
    for (let i = 1; !(await isResult(page)); i++) {
      await page.screenshot({ path: `${pictures}/q${i}-${width}.png`, fullPage: true });
      await answer(page);
    }
    await page.screenshot({ path: `${pictures}/result-${width}.png`, fullPage: true });
    await page.evaluate(() => (globalThis as any).sessionStorage.clear());
  }
});
