/** A month's money from what is owed to the bank's answer, by form alone, with scripts off; the bank is a process of its own. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { monthLaw, runMonth } from '#benefits';
import { done } from '#kernel';
import { prepareFacts } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { openBrowser, sidewaysScroll, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, morning, numberOf, policy, secrets, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const person = numberOf('王建国');
const folder = mkdtempSync(join(tmpdir(), 'bank-'));
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

let journey: Journey;
let page: Page;
let bank: ChildProcess;

before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  const number = '9900000000000001';
  await rows(
    `insert into payee_account (person_id, holder, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, known_at)
     values ($1, '王建国', '999261000001', '龙江银行', $2, $3, '0001', '2026-01-01', now())`,
    [person, secrets.seal(number), secrets.fingerprint(number)],
  );
  await rows(`update person set created_at = '2026-01-05'`);
  const closed = await runMonth(
    {
      database,
      law: monthLaw(policy, daqing.rosters),
      clock: () => morning,
      paid: new Set(daqing.treasury.funding.map(({ programme }) => programme)),
    },
    { month: '2026-11' },
  );
  assert.ok(closed.ok);
  journey = await startJourney(database, createApp(webNeeds(database)));
  page = journey.page;
  const script = fileURLToPath(new URL('../support/bank-process.ts', import.meta.url));
  bank = spawn(process.execPath, [script, folder, '3', 'tame'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(bank.stdout!, 'data');
});
after(async () => {
  const gone = once(bank, 'exit');
  bank.kill('SIGTERM');
  assert.deepEqual(await gone, [0, null]);
  await journey[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const signIn = (name: string) => journey.signIn({ name });
const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function enterBudget(programme: string, yuan: string): Promise<void> {
  await signIn('demo-maker');
  await go('/budgets');
  await page.locator('#fund').selectOption('city');
  await page.locator('#programme').selectOption(programme);
  await page.locator('#amount').fill(yuan);
  await page.locator('#document').fill('庆财社〔2026〕12号');
  await press('提出');
  await signIn('demo-checker');
  await go('/budgets');
  await press('同意');
  assert.doesNotMatch(await said(), /等待决定/);
}

describe('a month’s money', () => {
  let owed: { programme: string; amount: number }[] = [];

  test('waits to be paid, and its maker makes a run of it', async () => {
    owed = await rows(
      `select n.name as programme, o.amount from obligation o join programme_name n on n.id = o.programme_id order by 1`,
    );
    assert.ok(
      owed.some(({ programme }) => programme === 'nursing-subsidy'),
      JSON.stringify(owed),
    );
    await signIn('demo-maker');
    await page.getByRole('navigation').getByRole('link', { name: '发放', exact: true }).click();
    assert.match(await said(), /待发放[\s\S]*重度残疾人护理补贴[\s\S]*2026年11月/);
    await press('制作批次');
    assert.match(await said(), /待复核[\s\S]*检查发现[\s\S]*首次发放/);
    await page.getByRole('link', { name: '全部明细' }).click();
    assert.match(await said(), /王建国[\s\S]*龙江银行 尾号 0001/);
    assert.doesNotMatch(await page.content(), /9900000000000001/);
  });

  test('is not approved by its maker, nor over the budget', async () => {
    await go('/payments/1');
    assert.equal(await page.getByRole('button', { name: '复核通过' }).count(), 0);
    await signIn('demo-checker');
    await go('/payments/1');
    await press('复核通过');
    assert.match(await said(), /预算不够，还差 ¥[\s\S]*没有复核/);
  });

  test('is approved once there is a budget, and sent', async () => {
    await enterBudget('', '100000.00');
    for (const programme of new Set(owed.map((one) => one.programme)))
      await enterBudget(programme, '5000.00');
    await go('/payments/1');
    await press('复核通过');
    assert.match(await said(), /待发出/);
    await signIn('demo-maker');
    await go('/payments/1');
    await page.locator('#on').fill('2026-11-25');
    await press('发出');
    assert.match(await page.locator('body').innerText(), /已发出，对账中/);
  });

  test('goes to the bank as a file and comes back as a reply, taken once', async () => {
    const answer = await page.request.get(`${journey.origin}/payments/1/file`);
    const order = await answer.text();
    assert.match(order, /pain\.001\.001\.09[\s\S]*9900000000000001/);
    writeFileSync(join(folder, 'in', 'run-1.part'), order);
    writeFileSync(join(folder, 'in', 'run-1.xml'), order);
    const out = join(folder, 'out');
    for (let tries = 0; tries < 100 && !readdirSync(out).some((one) => one.endsWith('.xml')); tries++)
      await wait(100);
    await wait(200);
    for (const name of readdirSync(out).toSorted()) {
      await go('/payments/1');
      await page.locator('#file').setInputFiles(join(out, name));
      await press('上传回单');
    }
    await press('上传回单');
    assert.match(await said(), /请选择回单文件/);
    await page
      .locator('#file')
      .setInputFiles({ name: 'a.xml', mimeType: 'text/xml', buffer: Buffer.from('<a') });
    await press('上传回单');
    assert.match(await said(), /不是完整的 XML/);
    await go('/payments/1');
    assert.match(await said(), /收到的回单[\s\S]*run-1-1\.xml/);
    const [{ open }] = await rows(
      `select count(*)::integer as open from payment_line where state in ('sent', 'unknown')`,
    );
    assert.equal(open, 0);
    await press('结清批次');
    assert.match(await said(), /结清/);
    const [{ state }] = await rows('select state from payment_run');
    assert.equal(state, 'closed');
  });

  test('is read by the auditor, who changes nothing; others do not see it', async () => {
    await signIn('demo-auditor');
    await go('/payments/1');
    assert.match(await said(), /制单[\s\S]*复核/);
    assert.equal(
      await page
        .getByRole('button')
        .filter({ hasText: /复核通过|发出|结清/ })
        .count(),
      0,
    );
    await signIn('demo-planner');
    assert.equal((await go('/payments'))!.status(), 403);
  });

  test('has pages that are sound: axe finds nothing, nothing runs over the edge', async () => {
    const browsing = await openBrowser();
    const look = await browsing.context.newPage();
    await browsing.context.addCookies(await await signedCookies('demo-maker'));
    for (const path of ['/payments', '/payments/1', '/payments/1/lines', '/payments/1/lines/1', '/budgets'])
      for (const language of ['zh', 'en'])
        for (const width of [320, 1280]) {
          await look.setViewportSize({ width, height: 900 });
          await look.goto(`${journey.origin}${path}?lang=${language}`);
          assert.deepEqual(await violations(look), [], `${path} ${language} ${width}`);
          assert.deepEqual(await sidewaysScroll(look), [], `${path} ${language} ${width}`);
          const pictures = process.env['PICTURES'];
          if (pictures)
            await look.screenshot({
              path: join(pictures, `${path.slice(1).replaceAll('/', '-')}-${language}-${width}.png`),
              fullPage: true,
            });
        }
    await browsing[Symbol.asyncDispose]();
  });
});

async function signedCookies(name: string) {
  await signIn(name);
  return await page.context().cookies();
}
