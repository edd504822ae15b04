/** The plan's pages as they are answered: to whom, with what, without a script. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { listDemonstrationAccounts, type Role } from '#access';
import { done } from '#kernel';
import { testDatabase } from '../../../../tests/support/database.ts';
import { fillSmallCity, webNeeds } from '../../../../tests/support/small-city.ts';
import { createApp } from '../../server.ts';
import type { Web } from '../../visit.ts';

const origin = 'http://127.0.0.1';
const database = await testDatabase();
let app: Hono<Web>;
const cookies = new Map<Role, string>();

before(async () => {
  await fillSmallCity(database);
  app = createApp(webNeeds(database));
  const listed = await database.transaction(async (tx) => done(await listDemonstrationAccounts(tx)));
  for (const { id, role } of listed.value) {
    const answer = await app.request(`${origin}/sign-in/role`, {
      method: 'POST',
      body: new URLSearchParams({ account: String(id) }),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    cookies.set(role, answer.headers.get('Set-Cookie')!.split(';')[0]!);
  }
});

const open = (path: string, role: Role) =>
  app.request(`${origin}${path}`, { headers: { Cookie: cookies.get(role) ?? '' } });
const read = async (path: string, role: Role = 'planner') => {
  const answer = await open(path, role);
  assert.equal(answer.status, 200, path);
  return answer.text();
};

describe('the plan', () => {
  test('says in one sentence how it stands, with a link to every commitment', async () => {
    const text = await read('/plan');
    assert.match(text, /规划共 395 项任务：\d+ 项已运行，\d+ 项已声明，\d+ 项未落实/);
    assert.equal(text.match(/href="\/plan\/[A-Z]/g)?.length, 395);
  });

  test('shows what was asked for, and takes no answer that is none', async () => {
    const chosen = await read('/plan?state=working&system=protection');
    const links = chosen.match(/href="\/plan\/[A-Z][^"]*"/g) ?? [];
    assert.ok(links.length > 10 && links.length < 92, String(links.length));
    assert.match(await read('/plan?state=working&system=rights'), /没有符合所选条件的任务/);
    assert.equal((await read('/plan?state=<b>')).match(/href="\/plan\/[A-Z]/g)?.length, 395);
  });

  test('leads from a commitment to what keeps it, to lists only those who may open them', async () => {
    const seenBy = (role: Role) => read('/plan/S1.5-05', role);
    assert.match(await seenBy('planner'), /href="\/programmes\/elderly-nursing-subsidy"/);
    assert.match(await seenBy('planner'), /tests\/commitments\/protection\.ts/);
    assert.doesNotMatch(await seenBy('planner'), /\/imports\/rosters\//);
    assert.match(await seenBy('city-officer'), /href="\/imports\/rosters\/work-injury-care"/);
  });

  test('tells a programme with its amounts by date and layer, what is assumed said so', async () => {
    const text = await read('/programmes/living-subsidy');
    for (const said of [/不低于 ¥80\.00/, /¥110\.00/, /2025-03-30 公布/, /暂定/, /居民身份证/, /S1\.5-01/])
      assert.match(text, said);
    assert.match(await read('/programmes'), /href="\/programmes\/living-subsidy"/);
  });

  test('is open to everybody; who is signed in keeps the menu of the office', async () => {
    const anybody = await app.request(`${origin}/plan`);
    assert.equal(anybody.status, 200);
    assert.doesNotMatch(await anybody.text(), /退出|\/imports/);
    assert.match(await read('/plan', 'planner'), /退出[\s\S]*href="\/plan" aria-current="page"/);
    assert.match(await read('/programmes', 'township-officer'), /退出/);
  });

  test('is not there for who asks for nothing', async () => {
    assert.equal((await open('/plan/S9.9-99', 'planner')).status, 404);
    assert.equal((await open('/programmes/nothing', 'planner')).status, 404);
  });
});
