/** Money by other ways, by form alone and with scripts off: through a bank that takes a list, and in cash by a list of the village. */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { readTable } from '#files';
import { done } from '#kernel';
import { type EnrolledInMonth, fixObligations } from '#payments';
import { prepareFacts } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { answerOrder } from '../support/bank.ts';
import { openBrowser, sidewaysScroll, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { random } from '../support/random.ts';
import { fillSmallCity, morning, numberOf, secrets, villages, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const names = ['王建国', '王小雨', '周玉梅', '王安', '王宝', '王长'];
const programme = 'nursing-subsidy';
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

let journey: Journey;
let page: Page;

before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  const number = '0099000000000001';
  await rows(
    `insert into payee_account (person_id, holder, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, known_at)
     values ($1, '王建国', '999261000001', '龙江银行', $2, $3, '0001', '2026-01-01', now())`,
    [numberOf('王建国'), secrets.seal(number), secrets.fingerprint(number)],
  );
  const subjects = names.map(numberOf);
  const enrolled: EnrolledInMonth = {
    programme,
    of: 'person',
    subjects,
    amounts: subjects.map(() => 100_00),
    outcomes: subjects.map(() => 1),
  };
  await rows(`insert into programme_name (name, subject) values ($1, 'person') on conflict do nothing`, [
    programme,
  ]);
  const { value: fixed } = await database.work(async (tx) =>
    done(
      await fixObligations(tx, {
        month: '2026-11',
        run: 1,
        at: morning,
        endsAtDeath: true,
        enrolled: [enrolled],
      }),
    ),
  );
  assert.equal(fixed, names.length);
  journey = await startJourney(database, createApp(webNeeds(database)));
  page = journey.page;
});
after(() => journey[Symbol.asyncDispose]());

const signIn = (name: string) => journey.signIn({ name });
const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (field: string, text: string) => page.locator(`#${field}`).fill(text);
const village = (run: number, code: string) => `/payments/${run}/cash/${code}`;

async function enterBudget(of: string): Promise<void> {
  await signIn('demo-maker');
  await go('/budgets');
  await page.locator('#fund').selectOption('city');
  await page.locator('#programme').selectOption(of);
  await fill('amount', '600.00');
  await fill('document', '庆财社〔2026〕12号');
  await press('提出');
  await signIn('demo-checker');
  await go('/budgets');
  await press('同意');
}

async function prepareFrom(payer: string): Promise<void> {
  await signIn('demo-maker');
  await go('/payments');
  await page.locator('#payer').selectOption(payer);
  await press('制作批次');
}

async function approveAndSend(run: number, button: string): Promise<void> {
  await signIn('demo-checker');
  await go(`/payments/${run}`);
  await press('复核通过');
  await signIn('demo-maker');
  await go(`/payments/${run}`);
  await fill('on', '2026-11-23');
  await press(button);
}

describe('a bank that takes a list', () => {
  test('gets its own layout, chosen by the paying account', async () => {
    await enterBudget('');
    await enterBudget(programme);
    await prepareFrom('counties');
    assert.match(await said(), /没有账户[\s\S]*5/);
    assert.match(await said(), /代发清单（GB18030 CSV）/);
    await approveAndSend(1, '发出');
  });

  test('answers in its own layout, which the upload recognises', async () => {
    const file = await page.request.get(`${journey.origin}/payments/1/file`);
    assert.equal(file.headers()['content-disposition'], 'attachment; filename="HANDRAIL-R1.csv"');
    const habits = { fails: 0, silent: 0, contradicts: 0, unsure: 0, repeats: 0 };
    const { replies } = answerOrder(await file.body(), random(1), habits);
    const upload = (name: string, buffer: Buffer) =>
      page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await upload('a.csv', Buffer.from('姓名,电话\n张三,1\n'));
    await press('上传回单');
    assert.match(await said(), /不是我们认识的银行回单格式/);
    await upload('回单.csv', replies[0]!);
    await press('上传回单');
    await press('结清批次');
    assert.deepEqual(await rows(`select state from payment_line where account_id is not null`), [
      { state: 'paid' },
    ]);
  });
});

describe('cash', () => {
  test('is prepared for those without an account, approved by another, handed out by village', async () => {
    await prepareFrom('cash');
    assert.match(await said(), /将发给银行|现金/);
    await approveAndSend(2, '发出现金清单');
    assert.match(await said(), /按村（社区）发放[\s\S]*4[\s\S]*¥400\.00/);
    await page.locator('#villages a, [aria-labelledby="villages-caption"] a').first().click();
    assert.match(await said(), /4 笔，共 ¥400\.00/);
    assert.match(await said(), /王小雨[\s\S]*王建国（父亲）/);
  });

  test('comes as a sheet for all villages', async () => {
    const sheet = await page.request.get(`${journey.origin}/payments/2/cash.xlsx`);
    const found: string[] = [];
    for await (const { rows: read } of readTable(await sheet.body(), { name: 'cash.xlsx' }))
      found.push(...read.map(({ cells }) => `${cells[2]} ${cells[5]}`));
    assert.equal(found.length, 5);
    assert.ok(found.includes('周玉梅 100'));
  });

  test('is recorded from the signed list: in person by many, by a guardian, or not collected', async () => {
    await go(village(2, villages.here));
    await press('登记');
    assert.match(await said(), /请至少勾选一人/);
    for (const name of ['王安', '王宝'])
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
    await fill('handedBy', '赵经办');
    await fill('witness', '赵经办');
    await press('登记');
    assert.match(await said(), /见证人不能是发放人或领取人/);
    await fill('witness', '钱委员');
    await press('登记');
    assert.match(await said(), /登记为 王安 领取，待确认/);
    await page.getByRole('link', { name: '王小雨' }).click();
    await press('登记');
    assert.match(await said(), /请选出结果/);
    await page.getByRole('radio', { name: '已领取' }).check();
    await page.getByRole('radio', { name: '监护人' }).check();
    for (const [field, text] of [
      ['receivedBy', '王建国'],
      ['handedBy', '赵经办'],
      ['witness', '钱委员'],
    ] as const)
      await fill(field, text);
    await press('登记');
    assert.match(await said(), /登记为 王建国 领取，待确认[\s\S]*监护人/);
    await go(village(2, villages.here));
    await page.getByRole('link', { name: '王长' }).click();
    await page.getByRole('radio', { name: '没有领取' }).check();
    await fill('handedBy', '赵经办');
    await press('登记');
    assert.match(await said(), /请写明没有领取的原因/);
    await fill('why', '外出务工');
    await press('登记');
    assert.match(await said(), /登记为未领取（外出务工），待确认/);
    assert.deepEqual(
      await rows(`select count(*)::integer as n from payment_line where run_id = 2 and state = 'sent'`),
      [{ n: 5 }],
    );
  });

  test('is paid when another has confirmed it; what nobody collected is the fund’s again', async () => {
    assert.equal(await page.getByRole('button', { name: '与原件一致，确认' }).count(), 0);
    await signIn('demo-checker');
    await go(village(2, villages.here));
    assert.match(await said(), /有 4 笔登记等待确认/);
    await press('与原件一致，确认');
    assert.match(await said(), /王安 已领取[\s\S]*未领取，已缴回（外出务工）/);
    const [{ balance }] = await rows(
      `select balance from ledger_account where key = 'programme/${programme}/2026'`,
    );
    assert.equal(balance, 100_00);
    await signIn('demo-maker');
    await go('/payments/2');
    assert.equal(await page.getByRole('button', { name: '结清批次' }).count(), 0);
  });

  test('may be chosen by who has an account, with a reason, and the run tells it', async () => {
    await go('/payments/1/lines');
    await page.getByRole('link', { name: '王建国' }).click();
    await page.getByRole('link', { name: /收款方式/ }).click();
    assert.match(await said(), /龙江银行 尾号 0001[\s\S]*本人/);
    await page.getByRole('radio', { name: '领现金' }).check();
    await press('登记');
    assert.match(await said(), /请写明依据/);
    await fill('why', '本人 11 月 20 日书面申请');
    await press('登记');
    assert.match(await said(), /全部项目[\s\S]*领现金[\s\S]*书面申请/);
    await go(`/payees/${numberOf('王小雨')}`);
    assert.match(await said(), /没有登记账户[\s\S]*王建国[\s\S]*父亲/);
  });

  test('has pages that are sound: axe finds nothing, nothing runs over the edge', async () => {
    const browsing = await openBrowser();
    const look = await browsing.context.newPage();
    const paths = ['/payments', '/payments/2', village(2, villages.there), village(2, villages.here)];
    const [line] = await rows(`select max(id) as id from payment_line where run_id = 2 and state = 'sent'`);
    paths.push(
      `/payments/2/lines/${line.id}`,
      `/payees/${numberOf('王建国')}`,
      `/payees/${numberOf('王小雨')}`,
    );
    await browsing.context.addCookies(await page.context().cookies());
    const pictures = process.env['PICTURES'];
    for (const path of paths)
      for (const language of ['zh', 'en'])
        for (const width of [320, 1280]) {
          await look.setViewportSize({ width, height: 900 });
          await look.goto(`${journey.origin}${path}?lang=${language}`);
          assert.deepEqual(await violations(look), [], `${path} ${language} ${width}`);
          assert.deepEqual(await sidewaysScroll(look), [], `${path} ${language} ${width}`);
          const name = `${path.slice(1).replaceAll('/', '-')}-${language}-${width}.png`;
          if (pictures) await look.screenshot({ path: join(pictures, name), fullPage: true });
        }
    await look.goto(`${journey.origin}${village(2, villages.there)}?lang=zh`);
    await look.emulateMedia({ media: 'print' });
    for (const hidden of ['.no-print', '.section', '.menu'])
      assert.equal(await look.locator(hidden).first().isVisible(), false, hidden);
    const folder = pictures ?? mkdtempSync(join(tmpdir(), 'print-'));
    await look.screenshot({ path: join(folder, 'print.png'), fullPage: true });
    await browsing[Symbol.asyncDispose]();
  });
});
