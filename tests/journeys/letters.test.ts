/** What was decided, as a letter: read in three forms, printed, fetched as a PDF, and shown to nobody whom it does not concern. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Actor } from '#access';
import { openCase, takeWay } from '#casework';
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

const officer = async (name: string): Promise<Actor> => {
  const [{ id: account, role, area }] = await rows('select id, role, area from account where name = $1', [
    name,
  ]);
  return { role, area, purpose: 'registry', account };
};

async function open(actor: Actor, about: number, area: string): Promise<number> {
  const opened = await openCase(needs.casework, {
    actor,
    key: randomUUID(),
    procedure: 'subsidy-application',
    subject: { kind: 'person', id: about, person: about },
    programmes: ['nursing-subsidy'],
    area,
    onBehalf: true,
  });
  assert.ok(opened.ok);
  return opened.value.id;
}

/** Asked for at the village, passed on, and refused by the township. */
async function refused(): Promise<number> {
  const village = await officer('demo-village');
  const caseId = await open(village, person, villages.here);
  const reason = '没有长期照护需求的评估材料';
  for (const [actor, stage, way, given] of [
    [village, 'submitted', 'confirm', {}],
    [await officer('demo-township'), 'checked', 'refuse', { reason }],
  ] as const)
    assert.ok(
      (await takeWay(needs.casework, { actor, caseId, key: randomUUID(), move: { stage, way, given } })).ok,
    );
  return caseId;
}

before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  journey = await startJourney(database, createApp(needs));
  page = journey.page;
  page.setDefaultTimeout(30_000);
  id = await refused();
});
after(async () => {
  await journey[Symbol.asyncDispose]();
});

const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();

describe('a refusal as a letter', () => {
  test('is found with the case and says why, by which law, and until when one may object', async () => {
    await journey.signIn({ name: 'demo-citizen' });
    await go(`/own/cases/${id}`);
    assert.match(await said(), /信件[\s\S]*决定书[\s\S]*受理通知书/);
    await page.getByRole('link', { name: /决定书/ }).click();
    assert.match(
      await said(),
      /残疾人补贴申请 · 决定书[\s\S]*王建国：[\s\S]*未批准[\s\S]*没有长期照护需求的评估材料[\s\S]*2027年1月22日以前可以申请复核[\s\S]*国发〔2015〕52号[\s\S]*12385[\s\S]*编号 \d+-3/,
    );
    assert.equal(await page.locator('h1').count(), 1);
  });

  test('is read in large print and in few words', async () => {
    await page.getByRole('link', { name: '大字版', exact: true }).click();
    const line = await page.locator('.letter-large p').first().boundingBox();
    assert.ok(line!.height >= 40, String(line!.height));
    await page.getByRole('link', { name: /^易读/ }).click();
    assert.match(await said(), /有结果了。\s*未批准。\s*您可以不同意。[\s\S]*最晚：2027年1月22日。/);
  });

  test('is fetched as a PDF in the same form', async () => {
    const href = await page.getByRole('link', { name: /PDF/ }).getAttribute('href');
    const answer = await page.request.get(`${journey.origin}${href}`);
    assert.equal(answer.status(), 200);
    assert.equal(answer.headers()['content-type'], 'application/pdf');
    assert.match(answer.headers()['content-disposition']!, /attachment/);
    assert.match((await answer.body()).subarray(0, 8).toString('latin1'), /^%PDF-1\.7/);
  });

  test('is printed by the officer who has the case, and is nothing to others', async () => {
    await journey.signIn({ name: 'demo-township' });
    await go(`/cases/${id}`);
    await page.getByRole('link', { name: /决定书/ }).click();
    assert.match(await said(), /王建国：/);
    const [{ n }] = await rows(`select count(*)::int as n from audit_event where act = 'read.letter'`);
    assert.ok(n >= 3, String(n));
    const [{ id: elsewhere }] = await rows('select id from person where village = $1', [villages.there]);
    const city = await officer('demo-city');
    const theirs = await open(city, elsewhere, villages.there);
    await go(`/cases/${theirs}/letters/1`);
    assert.match(await said(), /没有找到/);
    assert.equal((await go(`/cases/${theirs}/letters/1/pdf`))!.status(), 404);
    await journey.signIn({ name: 'demo-city' });
    await go(`/cases/${theirs}/letters/1`);
    assert.match(await said(), /受理通知书/);
  });

  test('a step that no letter tells has none', async () => {
    await journey.signIn({ name: 'demo-citizen' });
    for (const number of ['2', '0', '99', 'x'])
      assert.equal((await go(`/own/cases/${id}/letters/${number}`))!.status(), 404);
  });

  test('is sound in every form', async () => {
    for (const form of ['plain', 'large', 'easy'])
      await journey.looksSound(`/own/cases/${id}/letters/3?form=${form}`);
  });
});
