/** 免申即享: what the lists show somebody to be entitled to begins with a word of consent, without a form; two offices look before it is given. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { done } from '#kernel';
import { prepareFacts, recordFact } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, numberOf, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const [citizen, villager] = [numberOf('王建国'), numberOf('王青')];

let journey: Journey;
let page: Page;
before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  for (const subject of [citizen, villager])
    for (const [name, value] of [
      ['pensionScheme', 'residents'],
      ['drawsPension', false],
    ] as const)
      await database.work((tx) =>
        recordFact(tx, daqing, {
          ...{ name, subject, value, from: '2026-01-01', saidBy: '名册' },
          at: new Date('2026-11-01T00:00:00Z'),
        }),
      );
  journey = await startJourney(database, createApp(webNeeds(database)));
  page = journey.page;
  page.setDefaultTimeout(30_000);
});
after(() => journey[Symbol.asyncDispose]());

const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const casesOf = (person: number) =>
  rows(`select id, procedure, programmes, on_behalf from case_file where person_id = $1 order by id`, [
    person,
  ]);

describe('what needs no application', () => {
  test('is shown first on the own page, and begins with consent alone', async () => {
    await journey.signIn({ name: 'demo-citizen' });
    await go(`/own/${citizen}`);
    assert.match(await said(), /有 1 项不用申请，同意就办[\s\S]*居民养老保险代缴[\s\S]*正在享受/);
    await journey.looksSound(`/own/${citizen}`);
    await page.getByRole('link', { name: '看一看' }).click();
    await journey.looksSound(`/own/${citizen}/agree`);
    await page.getByLabel('居民养老保险代缴').uncheck();
    await press('同意办理');
    assert.match(await said(), /填写有误[\s\S]*请至少勾选一项/);
    await page.getByLabel('居民养老保险代缴').check();
    await press('同意办理');
    assert.deepEqual(
      (await casesOf(citizen)).map(({ procedure, programmes, on_behalf }) => [
        procedure,
        programmes,
        on_behalf,
      ]),
      [['consent-grant', ['pension-premium'], false]],
    );
    assert.doesNotMatch(await said(), /不用申请，同意就办/);
    assert.match(await said(), /我的申请[\s\S]*居民养老保险代缴/);
    await go(`/own/${citizen}/agree`);
    assert.match(await said(), /现在没有不用申请的项目/);
  });

  test('sent again it begins nothing; and nothing that the city gives on application', async () => {
    for (const programme of ['pension-premium', 'living-subsidy'])
      await page.request.post(`${journey.origin}/own/${citizen}/agree`, {
        form: { programme, key: 'again' },
        headers: { 'Sec-Fetch-Site': 'same-origin' },
      });
    assert.equal((await casesOf(citizen)).length, 1);
  });

  test('two offices look, each its own person; then it is given', async () => {
    const [{ id }] = await casesOf(citizen);
    await journey.signIn({ name: 'demo-county' });
    await go(`/cases/${id}`);
    await page.getByLabel('数据相符').check();
    await press('确定');
    await journey.signIn({ name: 'demo-county-jobs' });
    await go(`/cases/${id}`);
    await page.getByLabel('同意发放').check();
    await page.locator('#from-month').fill('2026-12');
    await press('确定');
    assert.match(await said(), /已批准/);
    const enrolled = await rows(
      `select f.value from fact f join fact_name n on n.id = f.fact_id where n.name = 'enrolled.pension-premium' and f.subject_id = $1
         and f.known_until is null and f.valid_from = '2026-12-01'`,
      [citizen],
    );
    assert.deepEqual(enrolled, [{ value: 1 }]);
  });

  test('the village worker asks at the door, and says how the consent was given', async () => {
    await journey.signIn({ name: 'demo-village' });
    await go(`/persons/${villager}`);
    const purpose = page.locator('input[name=purpose][value=registry]');
    if (await purpose.count()) {
      await purpose.check();
      await press('打开档案');
    }
    await page.getByRole('link', { name: '看一看' }).click();
    await press('同意办理');
    assert.match(await said(), /请写明怎样征得本人同意/);
    await journey.looksSound(`/persons/${villager}/agree`);
    await page.locator('#how').fill('入户当面说明，本人同意');
    await press('同意办理');
    const [begun] = await casesOf(villager);
    assert.deepEqual([begun.procedure, begun.on_behalf], ['consent-grant', true]);
    await go(`/cases/${begun.id}`);
    assert.match(await said(), /备注[\s\S]*入户当面说明，本人同意/);
  });
});
