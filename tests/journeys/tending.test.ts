/** An officer hands a case to a colleague, stops its clock and notes something, by form alone; the applicant reads why it waits. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openCase } from '#casework';
import { done } from '#kernel';
import { prepareFacts } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, numberOf, villages, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const needs = webNeeds(database);
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const person = numberOf('王建国');

let journey: Journey;
let page: Page;
let id = 0;
before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  await rows(
    `insert into account (name, display_name, role, area, department, demonstration)
     select 'demo-colleague', '同事乙', role, area, department, true from account where name = 'demo-village'`,
  );
  const [{ id: account }] = await rows(`select id from account where name = 'demo-village'`);
  const opened = await openCase(needs.casework, {
    actor: { role: 'village-worker', area: villages.here, purpose: 'registry', account },
    ...{
      key: randomUUID(),
      procedure: 'subsidy-application',
      programmes: ['living-subsidy'],
      onBehalf: true,
    },
    ...{ subject: { kind: 'person', id: person, person }, area: villages.here },
  });
  assert.ok(opened.ok);
  id = opened.value.id;
  journey = await startJourney(database, createApp(needs));
  page = journey.page;
  page.setDefaultTimeout(30_000);
});
after(() => journey[Symbol.asyncDispose]());

const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const open = (summary: string) => page.locator('summary', { hasText: summary }).click();
const inInbox = async () => {
  await go('/cases');
  return (await page.locator(`a[href="/cases/${id}"]`).count()) === 1;
};

describe('a case beside its ways', () => {
  test('is given to a colleague, and taken back', async () => {
    await journey.signIn({ name: 'demo-village' });
    assert.ok(await inInbox());
    await go(`/cases/${id}`);
    await open('交给同事办理');
    await press('交给');
    assert.match(await said(), /请选择一位可以办理这件的同事/);
    await page.locator('#to').selectOption({ label: '同事乙' });
    await press('交给');
    assert.match(await said(), /已记入经过[\s\S]*现在交给 同事乙 办理/);
    assert.equal(await inInbox(), false);
    await journey.signIn({ name: 'demo-colleague' });
    assert.ok(await inInbox());
    await go(`/cases/${id}`);
    assert.ok(await page.getByLabel('情况属实').isVisible());
  });

  test('its clock stops with a reason that the applicant reads, and runs again', async () => {
    await open('暂停计时');
    await press('暂停计时');
    assert.match(await said(), /填写有误[\s\S]*请写明理由/);
    await page.locator('#reason-of-clock').fill('等医院寄来评估报告');
    await press('暂停计时');
    assert.match(await said(), /这件已暂停[\s\S]*恢复计时/);
    await journey.looksSound(`/cases/${id}`);
    await journey.signIn({ name: 'demo-citizen' });
    await go(`/own/cases/${id}`);
    assert.match(await said(), /暂停计时[\s\S]*等医院寄来评估报告/);
    assert.equal(await page.locator('#tend').count(), 0);
    await journey.signIn({ name: 'demo-colleague' });
    await go(`/cases/${id}`);
    await page.locator('#reason-of-clock').fill('报告已到');
    await press('恢复计时');
    await open('备注');
    await page.locator('#note').fill('报告在卷内第 3 页');
    await press('记下');
    assert.match(await said(), /备注[\s\S]*报告在卷内第 3 页/);
  });
});
