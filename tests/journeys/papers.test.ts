/** Papers as files, by form alone: a photograph loses its place, whoever has the case sees it and nobody else, and nothing is brought twice. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openCase } from '#casework';
import { done } from '#kernel';
import { prepareFacts } from '#registry';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, numberOf, secrets, villages, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const needs = webNeeds(database);
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const person = numberOf('王建国');

const opened = async (programme: string): Promise<number> => {
  const [{ id: account }] = await rows(`select id from account where name = 'demo-village'`);
  const told = await openCase(needs.casework, {
    actor: { role: 'village-worker', area: villages.here, purpose: 'registry', account },
    ...{ key: randomUUID(), procedure: 'subsidy-application', programmes: [programme], onBehalf: true },
    ...{ subject: { kind: 'person', id: person, person }, area: villages.here },
  });
  assert.ok(told.ok);
  return told.value.id;
};
const photograph = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c0a080' } })
  .jpeg()
  .withExif({
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '46/1 35/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '125/1 6/1 0/1',
    },
  })
  .toBuffer();
const file = (name: string, buffer: Buffer, mimeType = 'image/jpeg') => ({ name, mimeType, buffer });

let journey: Journey;
let page: Page;
let id = 0;
let other = 0;
before(async () => {
  await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
  [id, other] = [await opened('nursing-subsidy'), await opened('living-subsidy')];
  journey = await startJourney(database, createApp(needs));
  page = journey.page;
  page.setDefaultTimeout(30_000);
});
after(() => journey[Symbol.asyncDispose]());

const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
async function send(files: readonly ReturnType<typeof file>[], which = 1): Promise<void> {
  const form = page.locator('details', { hasText: '交材料文件' }).last();
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  await page.locator('#paper-name').selectOption({ index: which });
  await page.locator('#paper-file').setInputFiles([...files]);
  await press('提交文件');
}
const get = (path: string) => page.request.get(`${journey.origin}${path}`, { maxRedirects: 0 });

describe('a paper', () => {
  test('is brought by the citizen, made anew without its place, and sealed', async () => {
    await journey.signIn({ name: 'demo-citizen' });
    await go(`/own/cases/${id}`);
    await send([file('证.jpg', photograph)]);
    assert.match(await said(), /材料文件[\s\S]*已收到[\s\S]*照片 · /);
    const [{ content_sealed: sealed, given_by: by }] = await rows(
      'select content_sealed, given_by from paper',
    );
    assert.ok(by > 0 && !sealed.includes(Buffer.from('JFIF')));
    const kept = secrets.openBytes(sealed);
    assert.equal((await sharp(kept).metadata()).exif, undefined);
    assert.ok((await sharp(photograph).metadata()).exif);
  });

  test('that is no picture and no PDF is refused by name, and nothing of what came with it is kept', async () => {
    await send([file('好.jpg', photograph), file('坏.jpg', Buffer.from('<html><script>1</script>'))]);
    assert.match(await said(), /填写有误[\s\S]*“坏\.jpg”：这不是照片或 PDF/);
    await send([]);
    assert.match(await said(), /请选择文件/);
    assert.equal((await rows('select from case_paper')).length, 1);
  });

  test('is looked at by the officer who has the case, with a line in the trail, and by nobody else', async () => {
    const [{ id: line }] = await rows('select id from case_paper');
    await journey.signIn({ name: 'demo-township' });
    await go(`/cases/${id}`);
    assert.match(await said(), /材料文件[\s\S]*照片/);
    assert.equal(await page.locator('#paper-file').count(), 0, 'it is on the desk of the village');
    const answer = await get(`/cases/${id}/papers/${line}`);
    assert.equal(answer.headers()['content-type'], 'image/jpeg');
    assert.match(answer.headers()['content-security-policy']!, /sandbox/);
    assert.equal((await sharp(await answer.body()).metadata()).width, 900);
    const looked = await rows(`select from audit_event where act = 'read.paper' and person_id = $1`, [
      person,
    ]);
    assert.equal(looked.length, 1);
    assert.equal((await get(`/cases/${other}/papers/${line}`)).status(), 404);
    await journey.signIn({ name: 'elsewhere' });
    assert.equal((await get(`/cases/${id}/papers/${line}`)).status(), 404);
  });

  test('is not brought twice: used for another case, it is the same one', async () => {
    await journey.signIn({ name: 'demo-village' });
    await go(`/cases/${other}`);
    await page.locator('summary', { hasText: '一年内交过的' }).click();
    await page.getByRole('button', { name: /这件也用这一份/ }).click();
    assert.match(await said(), /已收到[\s\S]*照片/);
    assert.deepEqual(await rows('select case_id, paper_id from case_paper order by id'), [
      { case_id: id, paper_id: 1 },
      { case_id: other, paper_id: 1 },
    ]);
  });

  test('is taken back by who brought it, and stays in the house', async () => {
    await page.getByRole('button', { name: /撤回/ }).click();
    assert.match(await said(), /还没有交材料文件/);
    const [{ withdrawn_at: when }] = await rows('select withdrawn_at from case_paper where case_id = $1', [
      other,
    ]);
    assert.ok(when);
    await go(`/cases/${id}`);
    assert.equal(await page.getByRole('button', { name: /撤回/ }).count(), 0, 'another brought it');
    await assert.rejects(database.pool.query('delete from paper'));
    await journey.looksSound(`/cases/${id}`);
  });
});
