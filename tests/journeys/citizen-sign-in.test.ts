/** A citizen comes in by number and code, by form alone, with scripts off; and who tries numbers learns nothing. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { printCodes } from '#access';
import { makeIdNumber } from '#files';
import { createApp } from '#web';
import { openBrowser, sidewaysScroll, smallTargets, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { validateMarkup } from '../support/markup.ts';
import { fillSmallCity, idNumberOf, morning, phoneOf, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const printed: { code: string; phoneEnd: string }[] = [];
/** Hours apart, so that the counts of one test are not the next one's. */
let hours = 0;
const app = createApp(
  webNeeds(database, {
    sendCode: printCodes((said) => printed.push(said)),
    behindProxy: true,
    clock: () => new Date(morning.getTime() + hours * 3_600_000),
  }),
);

let journey: Journey;
let page: Page;
before(async () => {
  journey = await startJourney(database, app);
  page = journey.page;
});
after(async () => {
  await journey[Symbol.asyncDispose]();
});

const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const zhao = idNumberOf('赵桂芳');
const nobodys = makeIdNumber({ area: '230699', born: '1946-11-30', sequence: 998 });

async function askFor(number: string): Promise<void> {
  await page.context().clearCookies();
  hours += 2;
  printed.length = 0;
  await go('/sign-in/citizen?lang=zh');
  await page.getByLabel('残疾人证号或身份证号').fill(number);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByRole('heading', { name: '输入验证码', level: 1 }).waitFor();
}
async function enter(code: string): Promise<void> {
  await page.getByLabel('验证码', { exact: true }).fill(code);
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
}
const wide = (text: string) =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test('from the public pages to her own statement, the number typed as people type', async () => {
  await askFor(zhao);
  await go('/plan?lang=zh');
  await page.getByRole('navigation').getByRole('link', { name: '本人登录' }).click();
  await page.getByRole('heading', { name: '本人登录', level: 1 }).waitFor();
  await askFor(`${wide(zhao.slice(0, 6))} ${zhao.slice(6, 14)} ${zhao.slice(14)} ４１`);
  assert.deepEqual(
    printed.map(({ phoneEnd }) => phoneEnd),
    [phoneOf('赵桂芳').slice(-4)],
  );
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'handrail-code')!;
  assert.deepEqual([cookie.httpOnly, cookie.sameSite, cookie.path], [true, 'Lax', '/sign-in/citizen']);
  await enter(wide(printed[0]!.code));
  assert.match(page.url(), /\/own\/4$/);
  assert.match(await said(), /登录[\s\S]*索取登录验证码/);
  assert.equal(
    (await page.context().cookies()).some(({ name }) => name === 'handrail-code'),
    false,
  );
});

test('a guardian comes by his own number and chooses whose', async () => {
  await go('/sign-in?lang=zh');
  await page.getByRole('main').getByRole('link', { name: '本人登录' }).click();
  await askFor(idNumberOf('王建国'));
  await enter(printed[0]!.code);
  assert.match(await said(), /王建国[\s\S]*王小雨/);
});

test('a number that nobody has is answered like one in the register, to the letter', async () => {
  const seen: string[][] = [];
  for (const number of [zhao, nobodys, idNumberOf('孙德福')]) {
    await askFor(number);
    const texts = [await page.content()];
    for (let n = 0; n < 5; n += 1) {
      await enter(printed[0]?.code === '000000' ? '000001' : '000000');
      texts.push(await page.content());
    }
    seen.push(texts);
  }
  assert.deepEqual(seen[1], seen[0]);
  assert.deepEqual(seen[2], seen[0]);
  assert.match(seen[0]![1]!, /验证码不对，还可以试 4 次/);
  assert.match(seen[0]![5]!, /不能再用了/);
});

test('what is typed wrongly is told beside the field, and no try is lost by it', async () => {
  await go('/sign-in/citizen?lang=zh');
  for (const [number, words] of [
    ['', /请填写残疾人证号或身份证号/],
    [zhao.slice(1), /不完整或有误/],
    [`${zhao}99`, /不完整或有误/],
  ] as const) {
    await page.getByLabel('残疾人证号或身份证号').fill(number);
    await page.getByRole('button', { name: '获取验证码' }).click();
    assert.match(await said(), words);
    assert.equal(await page.getByLabel('残疾人证号或身份证号').inputValue(), number);
  }
  await askFor(zhao);
  for (let n = 0; n < 6; n += 1) {
    await enter('12345');
    assert.match(await said(), /请填写短信里的 6 位数字/);
  }
  await enter(printed[0]!.code);
  assert.match(page.url(), /\/own\/4$/);
});

const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  page.request.post(`${journey.origin}${path}`, {
    form,
    headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
    maxRedirects: 0,
  });

test('the sixth code of an hour and the thirty-first of an address are refused in a sentence', async () => {
  hours += 2;
  const ask = (number: string, from: string, key: string) =>
    post('/sign-in/citizen', { number, key }, { 'X-Forwarded-For': `203.0.113.99, ${from}` });
  for (let n = 0; n < 5; n += 1) assert.equal((await ask(zhao, `192.0.2.${n}`, `a${n}`)).status(), 303);
  const sixth = await ask(zhao, '192.0.2.9', 'a5');
  assert.equal(sixth.status(), 429);
  assert.match(await sixth.text(), /已经要过 5 次验证码/);
  assert.equal((await ask(zhao, '192.0.2.9', 'a4')).status(), 303, 'the same form again asks nothing new');
  const others = ['王建国', '李秀兰', '王小雨', '周玉梅', '王安', '王宝'].map(idNumberOf);
  for (const number of others)
    for (let n = 0; n < 5; n += 1) assert.equal((await ask(number, '198.51.100.1', `b${n}`)).status(), 303);
  const last = await ask(idNumberOf('王长'), '198.51.100.1', 'c');
  assert.equal(last.status(), 429);
  assert.match(await last.text(), /从这个网络[\s\S]*30 次/);
});

test('a form of another site asks for nothing; a code without its number leads back', async () => {
  await page.context().clearCookies();
  const stranger = { 'Sec-Fetch-Site': 'cross-site' };
  assert.equal((await post('/sign-in/citizen', { number: zhao }, stranger)).status(), 403);
  assert.equal((await post('/sign-in/citizen/code', { code: '000000' }, stranger)).status(), 403);
  const bare = await post('/sign-in/citizen/code', { code: '000000' });
  assert.deepEqual([bare.status(), bare.headers()['location']], [303, '/sign-in/citizen']);
  await go('/sign-in/citizen/code');
  assert.match(page.url(), /\/sign-in\/citizen$/);
});

test('a city without a sender says so, and asks for no number', async () => {
  const closed = createApp(webNeeds(database, { sendCode: undefined, demonstration: false }));
  const text = async (path: string) => (await closed.request(path)).text();
  assert.match(await text('/sign-in/citizen'), /还没有开通本人登录/);
  assert.doesNotMatch(await text('/sign-in/citizen'), /name="number"/);
  assert.doesNotMatch(await text('/sign-in'), /sign-in\/citizen/);
  const sent = await closed.request('/sign-in/citizen', {
    method: 'POST',
    body: new URLSearchParams({ number: zhao }),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  assert.equal(sent.status, 303);
});

test('every page of it is sound to axe, valid, and fits a phone', async () => {
  await using scripted = await openBrowser();
  const seen = await scripted.context.newPage();
  const fill = async (number: string) => {
    await seen.locator('input[name=number]').fill(number);
    await seen.locator('main button').click();
  };
  hours += 2;
  for (const face of ['lang=zh&contrast=off&text=plain', 'lang=en&contrast=on&text=large'])
    for (const width of [320, 1280]) {
      await seen.setViewportSize({ width, height: 900 });
      const sound = async (name: string) => {
        const where = `${name} ${face} ${width}`;
        if (process.env['PICTURES'])
          await seen.screenshot({
            path: `${process.env['PICTURES']}/citizen-${where.replaceAll(/\W/g, '-')}.png`,
            fullPage: true,
          });
        assert.deepEqual(await sidewaysScroll(seen), [], where);
        assert.deepEqual(await smallTargets(seen), [], where);
        assert.deepEqual(await violations(seen), [], where);
      };
      await seen.goto(`${journey.origin}/sign-in/citizen?${face}`);
      await sound('number');
      await fill('');
      await sound('number-refused');
      await fill(zhao);
      await seen.locator('input[name=code]').waitFor();
      await sound('code');
      await seen.locator('main form button').click();
      await sound('code-refused');
      hours += 1;
    }
  for (const path of ['/sign-in/citizen', '/sign-in/citizen/code', '/sign-in']) {
    const sent = await page.request.get(`${journey.origin}${path}`, {
      headers: { Cookie: 'handrail-code=any' },
    });
    assert.deepEqual(await validateMarkup(await sent.text()), [], path);
  }
});
