/** The self-check as people take it: with scripts and without, by keyboard alone, on a telephone; and nothing is sent. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
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
/** A browser in which our script never comes, and axe can run all the same. */
let unreached: Browsing;
let served: Served;

before(async () => {
  served = await serveApp(createApp(webNeeds(database)));
  [scripted, plain, unreached] = await Promise.all([
    openBrowser(),
    openBrowser({ scripts: false }),
    openBrowser(),
  ]);
  for (const { context } of [scripted, plain, unreached]) context.setDefaultTimeout(5_000);
  await unreached.context.route(/\/assets\/(self-check|law)-.*\.js$/, (route) => route.abort());
});
after(async () => {
  await served[Symbol.asyncDispose]();
  await scripted[Symbol.asyncDispose]();
  await plain[Symbol.asyncDispose]();
  await unreached[Symbol.asyncDispose]();
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
  await page.locator('h1').filter({ hasNotText: asked }).waitFor();
  return asked;
}

const isResult = async (page: Page) => (await page.locator('h1').textContent()) === '您的结果';

async function answerAll(page: Page): Promise<string[]> {
  const asked: string[] = [];
  while (!(await isResult(page)) && asked.length < 20) asked.push(await answer(page));
  return asked;
}

const resultOf = (page: Page) => page.locator('.lead, #yes, #maybe, #no').allTextContents();

describe('somebody who wants to know what there is for her', () => {
  test('finds the same with scripts and without, and with scripts nothing is sent', async () => {
    const [here, there] = await Promise.all([scripted.context.newPage(), plain.context.newPage()]);
    await start(there);
    const askedThere = await answerAll(there);

    await here.goto(`${served.origin}/self-check?lang=zh`);
    await here.locator('[data-self-check=here]').waitFor({ state: 'attached' });
    const sent: string[] = [];
    here.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
    await here.getByRole('button', { name: '开始', exact: true }).click();
    const askedHere = await answerAll(here);

    assert.deepEqual(askedHere, askedThere);
    assert.ok(askedHere.length <= 15, askedHere.join());
    assert.deepEqual(await resultOf(here), await resultOf(there));
    assert.match(
      (await here.locator('.lead').textContent())!,
      /可以享受 \d+ 项[\s\S]*一年合计约 ¥[\d,]+[\s\S]*暂定/,
    );
    assert.match(
      (await here.locator('#yes').textContent())!,
      /困难残疾人生活补贴[\s\S]*¥110\.00[\s\S]*居民身份证/,
    );
    assert.match((await here.locator('#maybe').textContent())!, /还要看[\s\S]*由民政部门核对/);

    await here.getByRole('button', { name: /更改\s*：\s*您有残疾人证吗/ }).click();
    await here.getByLabel('没有，或者已经过期').check();
    await here.getByRole('button', { name: '下一题' }).click();
    await here.getByRole('heading', { level: 1 }).filter({ hasNotText: '残疾人证吗' }).waitFor();
    assert.deepEqual(sent, []);
    assert.doesNotMatch(here.url() + there.url(), /\?.*(was|answer)/);
    assert.equal(await here.evaluate('localStorage.length'), 0);
    assert.equal(
      (await scripted.context.cookies()).some(({ name }) => !['lang', 'text', 'contrast'].includes(name)),
      false,
    );
    await here.close();
    await there.close();
  });

  test('goes back by the page and by the browser, takes up where she was, and clears everything', async () => {
    const page = await scripted.context.newPage();
    await start(page);
    const first = await answer(page);
    const second = await answer(page);
    await page.goBack();
    assert.equal(await page.locator('h1').textContent(), second);
    await page.getByRole('button', { name: '上一题' }).click();
    assert.equal(await page.locator('h1').textContent(), first);
    await answer(page);
    await page.goto(`${served.origin}/self-check?lang=en`);
    await page.locator('.check').waitFor();
    assert.match((await page.locator('.check-left').textContent())!, /questions left/);
    await page.getByRole('button', { name: 'Clear the answers and start again' }).click();
    assert.equal(await page.locator('h1').textContent(), 'See what you can have');
    assert.equal(await page.evaluate('sessionStorage.length'), 0);
    await page.close();
  });

  test('does it by keyboard alone; the focus goes to each new question', async () => {
    const page = await scripted.context.newPage();
    await page.goto(`${served.origin}/self-check?lang=zh`);
    await page.locator('[data-self-check=here]').waitFor({ state: 'attached' });
    await tabTo(page, '开始');
    await page.keyboard.press('Enter');
    await page.locator('.check').waitFor();
    for (let question = 0; question < 3; question += 1) {
      const asked = (await page.locator('h1').textContent())!;
      assert.equal(await page.locator(':focus').textContent(), asked);
      assert.match(await page.title(), new RegExp(asked.slice(0, 6)));
      await tabTo(page, '不知道，跳过');
      await page.keyboard.press('Enter');
      await page.locator('h1').filter({ hasNotText: asked }).waitFor();
    }
    await tabTo(page, '现在就看结果');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator(':focus').textContent(), '您的结果');
    await page.close();
  });

  test('is told what is wrong at the top, in the title and beside the field, and keeps what she answered', async () => {
    for (const context of [scripted.context, unreached.context]) {
      const page = await context.newPage();
      const statuses: number[] = [];
      page.on('response', (response) => statuses.push(response.status()));
      await start(page);
      await answer(page);
      await page.getByRole('button', { name: '下一题' }).click();
      await page.locator('.govuk-error-summary').waitFor();
      assert.match(await page.title(), /^错误：/);
      await page.locator('.govuk-error-summary:focus').waitFor();
      assert.match((await page.locator('.govuk-error-message').textContent())!, /请选一个答案/);
      assert.equal(await page.locator('input[name=asked]').count(), 1);
      assert.equal(statuses.includes(422), context === unreached.context);
      assert.deepEqual(await violations(page), []);
      await page.close();
    }
  });

  test('saves the result as a text of her own', async () => {
    const page = await scripted.context.newPage();
    await start(page);
    await answer(page);
    await page.getByRole('button', { name: '现在就看结果' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存为文字' }).click();
    const saved = await saving;
    assert.equal(saved.suggestedFilename(), '我能享受什么.txt');
    await page.close();
  });
});

describe('every page reads well', () => {
  const faces = [
    'lang=zh&contrast=off&text=plain',
    'lang=en&contrast=on&text=plain',
    'lang=zh&contrast=off&text=large',
  ];
  /** The fields with which each kind of page is asked for. */
  const pages: Readonly<Record<string, Record<string, string>>> = {
    start: {},
    one: { go: 'start' },
    several: { go: 'change:home', asked: 'home', 'was.home': 'rental' },
    month: { go: 'change:born', asked: 'born', 'was.born': '1980-03' },
    money: { go: 'change:wage', asked: 'wage', 'was.wage': '180000' },
    faulty: { go: 'next', question: 'born', answer: '80' },
    result: { go: 'result', asked: 'support', 'was.support': 'dibao' },
  };

  for (const [look, fields] of Object.entries(pages))
    test(`${look}: valid, without a fault for axe, nothing beyond the edge, large enough to press`, async () => {
      const page = await unreached.context.newPage();
      for (const [face, width] of [
        [faces[0], 320],
        [faces[0], 1280],
        [faces[1], 320],
        [faces[2], 1280],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${served.origin}/self-check?${face}`);
        if (look !== 'start') await post(page, fields);
        if (pictures)
          await page.screenshot({
            path: `${pictures}/${look}-${width}-${faces.indexOf(face!)}.png`,
            fullPage: true,
          });
        const where = `${look} ${face} ${width}`;
        assert.deepEqual(await sidewaysScroll(page), [], where);
        assert.deepEqual(await smallTargets(page, face!.includes('large') ? 60 : 44), [], where);
        assert.deepEqual(await violations(page), [], where);
      }
      assert.deepEqual(await validateMarkup(asSent(await page.content())), []);
      await page.close();
    });
});

/** What the browser writes out in full stands alone in the page that we send. */
const asSent = (markup: string) => markup.replaceAll(/ (hidden|novalidate|checked|autofocus)=""/g, ' $1');

/** Sends fields by the form of the start page, as a browser without scripts would have come to send them. */
async function post(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const { origin } = served;
  await page.route(`${origin}/self-check`, async (route) =>
    route.continue({ postData: new URLSearchParams(fields).toString() }),
  );
  const loaded = page.waitForEvent('load');
  await page.locator('form button.govuk-button').first().click();
  await loaded;
  await page.unroute(`${origin}/self-check`);
}
