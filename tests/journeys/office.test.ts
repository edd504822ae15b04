/** What people do in the office, in a real browser over the real application: with the mouse, by keyboard alone, with scripts off. */
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
  violations,
} from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { validateMarkup } from '../support/markup.ts';
import { fillSmallCity, idNumberOf, numberOf, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
let browsing: Browsing;
let served: Served;
let page: Page;
const requested: string[] = [];

before(async () => {
  await fillSmallCity(database);
  served = await serveApp(createApp(webNeeds(database)));
  browsing = await openBrowser({ scripts: true });
  page = await browsing.context.newPage();
  page.on('request', (request) => requested.push(request.url()));
});
after(async () => {
  await served[Symbol.asyncDispose]();
  await browsing[Symbol.asyncDispose]();
});

const enter = async (on: Page, who: RegExp) => {
  await on.goto(`${served.origin}/sign-in?lang=zh&contrast=off&text=plain`);
  await on.getByRole('button', { name: who }).click();
};
const countyOfficer = /县（区）残联经办人员/;

/** Signs in, searches, opens with a purpose, reads the statement and turns to another month. */
async function readAStatement(on: Page): Promise<void> {
  await enter(on, countyOfficer);
  await on.getByRole('searchbox').fill('wangjianguo');
  await on.getByRole('button', { name: '查找' }).click();
  assert.match((await on.locator('.lead').textContent())!, /找到 1 人/);
  await on.getByRole('link', { name: /^王\*国/ }).click();
  assert.doesNotMatch((await on.locator('main').textContent())!, /王建国/);
  await on.getByRole('button', { name: '打开档案' }).click();
  assert.match(await on.title(), /^错误：/);
  await on.getByRole('radio', { name: '待遇资格认定' }).check();
  await on.getByRole('button', { name: '打开档案' }).click();
  assert.equal(await on.locator('h1').textContent(), '王建国');
  assert.doesNotMatch((await on.locator('main').textContent())!, new RegExp(idNumberOf('王建国')));
  await on.getByRole('link', { name: /完整清单/ }).click();
  assert.match(
    (await on.locator('.lead').textContent())!,
    /^王建国本月应享 2 项，每月合计 ¥[\d,.]+；另有 \d+ 项可以申请；.*民政局 10 月以来未报/,
  );
  await on.locator('#receives summary', { hasText: '重度残疾人护理补贴' }).click();
  assert.match(
    (await on.locator('#receives').textContent())!,
    /逐条对照[\s\S]*需要长期照护[\s\S]*残疾人照护需求/,
  );
  await on.getByRole('link', { name: /上一个月/ }).click();
  assert.match((await on.locator('.lead').textContent())!, /2026年10月应享/);
}

describe('an officer', () => {
  test('finds a person and reads why', () => readAStatement(page));

  test('does the same with scripts off', async () => {
    await using plain = await openBrowser({ scripts: false });
    await readAStatement(await plain.context.newPage());
  });

  test('does the same by keyboard alone', async () => {
    await page.context().clearCookies();
    await page.goto(`${served.origin}/sign-in?lang=zh`);
    await tabTo('button', '县（区）残联经办人员');
    await page.keyboard.press('Enter');
    await tabTo('search');
    await page.keyboard.type('李秀兰');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?/);
    await tabTo('a', '李*兰');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/persons\/\d+$/);
    await tabTo('radio');
    await page.keyboard.press('Space');
    await tabTo('button', '打开档案');
    await page.keyboard.press('Enter');
    await tabTo('a', '完整清单');
    await page.keyboard.press('Enter');
    await page.waitForURL(/statement/);
    await tabTo('summary');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('details[open]').count(), 1);
  });

  test('shows a number as a deed of its own, which is not there after going on', async () => {
    await page.goto(`${served.origin}/persons/${numberOf('王建国')}`);
    await page.getByRole('button', { name: '显示完整号码' }).click();
    assert.match((await page.locator('main').textContent())!, new RegExp(idNumberOf('王建国')));
    assert.doesNotMatch(page.url(), new RegExp(idNumberOf('王建国')));
    await page.goto(`${served.origin}/persons/${numberOf('王建国')}`);
    assert.doesNotMatch((await page.locator('main').textContent())!, new RegExp(idNumberOf('王建国')));
  });
});

test('a guardian chooses whose statement to read, and sees who has looked', async () => {
  await enter(page, /监护人/);
  await page.getByRole('link', { name: '王小雨' }).click();
  assert.match((await page.locator('.lead').textContent())!, /^王小雨这个月/);
  assert.match((await page.locator('#looked').textContent())!, /谁看过/);
});

describe('every page reads well', () => {
  const person = `/persons/${numberOf('王建国')}`;
  const ward = `/own/${numberOf('王小雨')}`;
  const pages: readonly [who: RegExp | undefined, paths: readonly string[]][] = [
    [undefined, ['/sign-in']],
    [/监护人/, ['/own', ward, `${ward}?voice=easy`, `${ward}?voice=officer&month=2026-10`]],
    [
      countyOfficer,
      [
        '/',
        '/search',
        '/search?words=王',
        '/search?words=nobody',
        '/search?words=123456',
        person,
        `${person}/statement`,
        `${person}/statement?month=x`,
        `${person}/statement?voice=citizen`,
        `${person}/statement?voice=easy`,
        '/persons/0',
        '/audit',
      ],
    ],
  ];
  const faces = ['lang=zh', 'lang=en', 'lang=zh&text=large', 'lang=zh&contrast=on'];
  /** Each face at one width and the first at both; EVERY_LOOK=yes takes all, which lasts minutes. */
  const looks = faces
    .flatMap((face) => [[face, 320] as const, [face, 1280] as const])
    .filter(([, width], at) => process.env['EVERY_LOOK'] || at < 2 || at % 4 < 2 === (width === 320));
  for (const [who, paths] of pages)
    for (const path of paths)
      test(`${path}: valid, without a fault for axe, nothing beyond the edge, large enough to press`, async () => {
        if (who) await enter(page, who);
        else await page.context().clearCookies();
        if (path.startsWith('/persons/')) await nameAPurpose();
        for (const [face, width] of looks) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`${served.origin}${path}${path.includes('?') ? '&' : '?'}${reset(face)}`);
          const where = `${path} ${face} ${width}`;
          assert.deepEqual(await sidewaysScroll(page), [], where);
          assert.deepEqual(await smallTargets(page, face.includes('large') ? 60 : 44), [], where);
          assert.deepEqual(await violations(page), [], where);
        }
        const answer = await page.request.get(`${served.origin}${path}`);
        assert.deepEqual(await validateMarkup(await answer.text()), []);
      });
});

test('no page asked anybody but us', () =>
  assert.deepEqual([...new Set(requested.map((url) => new URL(url).origin))], [served.origin]));

const reset = (face: string): string =>
  `${face}${face.includes('contrast') ? '' : '&contrast=off'}${face.includes('text') ? '' : '&text=plain'}`;

async function nameAPurpose(): Promise<void> {
  await page.goto(`${served.origin}/persons/${numberOf('王建国')}`);
  const asked = page.getByRole('radio', { name: '待遇资格认定' });
  if ((await asked.count()) === 0) return;
  await asked.check();
  await page.getByRole('button', { name: '打开档案' }).click();
}

/** Presses Tab until the focus stands on the element (its tag, or the type of an input); fails where the focus cannot be seen. */
async function tabTo(kind: string, name = ''): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed++) {
    await page.keyboard.press('Tab');
    const focused = await page.locator('html').evaluate((root) => {
      const one = root.ownerDocument.activeElement;
      const tag = one?.tagName.toLowerCase() ?? 'body';
      return {
        kind: tag === 'input' ? (one?.getAttribute('type') ?? '') : tag,
        text: one?.textContent ?? '',
        seen: tag === 'body' || (one?.getBoundingClientRect().height ?? 0) > 0,
      };
    });
    assert.ok(focused.seen, `the focus is lost before ${kind} ${name}`);
    if (focused.kind === kind && focused.text.includes(name)) return;
  }
  assert.fail(`no ${kind} ${name} is reached by Tab`);
}
