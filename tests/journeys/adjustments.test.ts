/** A month that was closed and paid, and what was learned after: two statements side by side, one proposes, another decides, and it comes back. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type MonthNeeds, monthLaw, recomputeMonths, runMonth } from '#benefits';
import { done } from '#kernel';
import { prepareFacts, recordFact } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { checker, maker, payments, settleBudget } from '../support/payment-city.ts';
import { payRun } from '../support/payment-deeds.ts';
import { fillSmallCity, morning, numberOf, policy, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const person = numberOf('王建国');
const later = new Date('2026-11-26T15:00:00+08:00');
const months = (clock: Date): MonthNeeds => ({
  database,
  law: monthLaw(policy, daqing.rosters),
  clock: () => clock,
  paid: new Set(daqing.treasury.funding.map(({ programme }) => programme)),
});

let journey: Journey;
let page: Page;
before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  await database.pool.query(`update person set created_at = '2026-01-05'`);
  assert.ok((await runMonth(months(morning), { month: '2026-11' })).ok);
  await payMonth();
  await database.work(async (tx) =>
    recordFact(tx, daqing, {
      ...{ name: 'needsLongTermCare', subject: person, value: false },
      ...{ from: '2026-10-20', saidBy: '家庭医生', at: new Date('2026-11-25T10:00:00+08:00') },
    }),
  );
  assert.ok((await recomputeMonths(months(later), { months: ['2026-11'] })).ok);
  journey = await startJourney(database, createApp({ ...webNeeds(database), clock: () => later }));
  page = journey.page;
});
after(() => journey[Symbol.asyncDispose]());

/** The nursing subsidy of the month, paid as the bank says. */
async function payMonth(): Promise<void> {
  const needs = { ...payments(database), treasury: daqing.treasury };
  const accounts = await database.pool.query(
    `select id, name from account where name in ('demo-maker', 'demo-checker') order by name desc`,
  );
  const [makes, checks] = [
    { ...maker, account: accounts.rows[0].id },
    { ...checker, account: accounts.rows[1].id },
  ];
  await database.pool.query(
    `insert into payee_account (person_id, holder, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, known_at)
     values ($1, '王建国', '999261000001', '龙江银行', '\\x00', '\\x01', '0001', '2026-01-01', now())`,
    [person],
  );
  const money = { year: 2026, fund: 'city', document: '庆财社〔2026〕12号' } as const;
  await settleBudget(needs, { ...money, programme: null, amount: 100_000_00 as never }, { makes, checks });
  await settleBudget(
    needs,
    { ...money, programme: 'nursing-subsidy', amount: 5_000_00 as never },
    { makes, checks },
  );
  await payRun(needs, { month: '2026-11', programmes: ['nursing-subsidy'] }, { makes, checks });
}

const signIn = (name: string) => journey.signIn({ name });
const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('a closed month that is known otherwise', () => {
  test('an officer sees both statements side by side, with the fact that differs', async () => {
    await signIn('demo-county');
    await go('/differences');
    await page.locator(`a[href*="/persons/${person}/compare"][href*="programme=nursing-subsidy"]`).click();
    await page.getByLabel('待遇资格认定').check();
    await press('打开档案');
    assert.match(await said(), /结账时[\s\S]*应享[\s\S]*现在[\s\S]*不应享[\s\S]*家庭医生/);
    await journey.looksSound(`/persons/${person}/compare?month=2026-11&programme=nursing-subsidy`);
  });

  test('the maker proposes to take it back, and says why it happened', async () => {
    await signIn('demo-maker');
    await page.getByRole('navigation').getByRole('link', { name: '补发与追回', exact: true }).click();
    assert.match(await said(), /重度残疾人护理补贴[\s\S]*2026年11月[\s\S]*多发/);
    await page.getByRole('link', { name: '重度残疾人护理补贴' }).click();
    assert.match(await said(), /王建国[\s\S]*¥0\.00[\s\S]*变动/);
    await journey.looksSound('/adjustments');
    await journey.looksSound('/adjustments/nursing-subsidy/2026-11/overpaid');
    await press('提出');
    assert.match(await said(), /请写明理由/);
    await page.locator('#why').fill('家庭医生 11 月 25 日登记');
    await press('提出');
    assert.match(await said(), /请选择多发的原因/);
    await page.locator('#cause').selectOption('late-data');
    await press('提出');
    assert.match(await said(), /等待决定[\s\S]*更正并追回 · 信息迟到[\s\S]*家庭医生 11 月 25 日登记/);
    assert.equal(await page.getByRole('button', { name: '同意', exact: true }).count(), 0);
  });

  test('another decides; then it is a debt with its rules', async () => {
    await signIn('demo-checker');
    await go('/adjustments');
    await journey.looksSound('/adjustments');
    await press('同意');
    assert.match(await said(), /没有新的差额[\s\S]*1 笔未结清/);
    await page.getByRole('link', { name: '查看追回款' }).click();
    assert.match(await said(), /最多从应发额中抵扣 10%[\s\S]*假定[\s\S]*王建国/);
    await page.getByRole('link', { name: '王建国' }).click();
    assert.match(await said(), /确定为多发/);
    await journey.looksSound('/debts');
    await page.getByRole('link', { name: '告知书' }).click();
    assert.match(
      await said(),
      /多发款告知书[\s\S]*王建国：[\s\S]*多发给您 ¥[\s\S]*家庭医生 11 月 25 日登记[\s\S]*最多扣应发的 10%[\s\S]*从您提出那天起暂停[\s\S]*12385/,
    );
  });

  test('the person sees what was paid, and how what was too much comes back', async () => {
    await signIn('demo-citizen');
    await go(`/own/${person}`);
    await page.getByRole('link', { name: '看发放情况' }).click();
    assert.match(
      await said(),
      /2026 年已到账[\s\S]*¥130\.00[\s\S]*已到账，2026年11月23日[\s\S]*龙江银行，尾号 0001[\s\S]*还剩 ¥130\.00[\s\S]*最多扣 10%/,
    );
    await journey.looksSound(`/own/${person}/money`);
    await page.getByRole('link', { name: '看告知书' }).click();
    assert.match(await said(), /多发款告知书[\s\S]*家庭医生 11 月 25 日登记/);
    await journey.looksSound(`/own/debts/1/letter?form=easy`);
    assert.equal((await page.request.get(`${journey.origin}/own/debts/1/letter/pdf`)).status(), 200);
    assert.equal((await page.request.get(`${journey.origin}/own/debts/2/letter`)).status(), 404);
  });

  test('some is given back by receipt, an appeal stops the rest, and two waive it', async () => {
    await signIn('demo-maker');
    await go('/debts/1');
    await journey.looksSound('/debts/1');
    await page.locator('#amount').fill('20.00');
    await press('登记退回');
    assert.match(await said(), /请填写收据号/);
    await page.locator('#receipt').fill('2026-0001');
    await press('登记退回');
    assert.match(await said(), /本人退回[\s\S]*−¥20\.00/);
    await page.getByText('暂停追回', { exact: true }).first().click();
    await page.locator('#stop').fill('本人申请复核');
    await press('暂停追回');
    assert.match(await said(), /已暂停[\s\S]*本人申请复核/);
    await signIn('demo-checker');
    await go('/debts/1');
    await press('恢复追回');
    assert.match(await said(), /追回中/);
    await signIn('demo-maker');
    await go('/debts/1');
    await page.getByText('提出减免或撤销', { exact: true }).first().click();
    await page.locator('#why').fill('家庭困难');
    await press('提出减免或撤销');
    assert.match(await said(), /已提出减免/);
    await signIn('demo-checker');
    await go('/debts/1');
    await press('同意');
    assert.match(await said(), /已结清/);
  });
});

/** The page as it stands, in both languages, on a phone and on a desk: axe finds nothing, nothing runs over the edge. */
