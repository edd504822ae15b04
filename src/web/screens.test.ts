/** What holds for every screen, made from the list of them: a screen that is added is tested without a word here. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { listDemonstrationAccounts, mayDo, mayOpen, type Role, roleNames } from '#access';
import type { Database } from '#database';
import { done } from '#kernel';
import { testDatabase } from '../../tests/support/database.ts';
import {
  fillSmallCity,
  idNumberOf,
  numberOf,
  people,
  phoneOf,
  webNeeds,
} from '../../tests/support/small-city.ts';
import { publicScreens } from './public/screens.ts';
import { isAboutPerson, type WebScreen } from './screen.ts';
import { screens } from './screens.ts';
import { createApp } from './server.ts';
import type { Web } from './visit.ts';

const here = numberOf('王建国');
const elsewhere = numberOf('周玉梅');
const origin = 'http://127.0.0.1';

const database: Database = await testDatabase();
let app: Hono<Web>;
/** A signed-in cookie for each role of the small city; the county officer's also elsewhere. */
const cookies = new Map<Role | 'elsewhere', string>();
const accounts = new Map<number, Role>();
const faults: unknown[] = [];

before(async () => {
  await fillSmallCity(database);
  app = createApp(webNeeds(database, { report: ({ error }) => faults.push(error) }));
  const listed = await database.transaction(async (tx) => done(await listDemonstrationAccounts(tx)));
  for (const { id, role, name } of listed.value) {
    accounts.set(id, role);
    const key = name === 'elsewhere' ? 'elsewhere' : role;
    if (cookies.has(key)) continue;
    const answer = await post('/sign-in/role', { account: String(id) });
    cookies.set(key, answer.headers.get('Set-Cookie')!.split(';')[0]!);
  }
});

const post = (path: string, sent: Record<string, string>, cookie = '', more: Record<string, string> = {}) =>
  app.request(`${origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams(sent),
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie, ...more },
  });
const get = (path: string, cookie = '') => app.request(`${origin}${path}`, { headers: { Cookie: cookie } });

/** An address of the screen: the person named, any other part a number that nobody has. */
const addressOf = ({ path }: WebScreen, person = here) =>
  path.replace(':person', String(person)).replaceAll(/:\w+(\{[^}]*\})?/g, '999999');

/** What makes a form do its deed; others are sent empty. */
const sentTo: Readonly<Record<string, Record<string, string>>> = {
  '/search': { words: '王' },
  '/persons/:person/purpose': { purpose: 'determination' },
};
const ask = (screen: WebScreen, cookie = '', person = here) =>
  screen.method === 'get'
    ? get(addressOf(screen, person), cookie)
    : post(addressOf(screen, person), sentTo[screen.path] ?? {}, cookie);
const named = ({ method, path }: WebScreen) => `${method.toUpperCase()} ${path}`;

test('every role of the table can sign in', () =>
  assert.deepEqual(
    roleNames.filter((role) => !cookies.has(role)),
    [],
  ));

describe('every screen', () => {
  for (const screen of screens) {
    test(`${named(screen)} asks who comes without a session to sign in`, async () => {
      const answer = await ask(screen);
      assert.equal(answer.status, 303);
      assert.match(answer.headers.get('Location')!, /^\/sign-in/);
      assert.equal((await get(addressOf(screen), 'handrail=forged')).status === 200, false);
    });

    test(`${named(screen)} refuses every role that lacks the right, and tells whom to ask`, async () => {
      for (const role of roleNames) {
        const answer = await ask(screen, cookies.get(role));
        if (mayOpen({ role }, screen.screen) && (!screen.deed || mayDo({ role }, screen.deed))) {
          assert.notEqual(answer.status, 403, `${role}: ${await answer.text()}`);
          assert.notEqual(answer.status, 500, `${role}: ${faults.at(-1)}`);
        } else {
          assert.equal(answer.status, 403, role);
          assert.match(await answer.text(), /系统管理员/, role);
        }
      }
    });

    test(`${named(screen)} says what every answer must say to the browser`, async () => {
      for (const role of roleNames) {
        const { headers } = await ask(screen, cookies.get(role));
        assert.match(headers.get('Content-Security-Policy')!, /default-src 'none'.*form-action 'self'/);
        assert.doesNotMatch(headers.get('Content-Security-Policy')!, /unsafe|http/);
        assert.equal(headers.get('Referrer-Policy'), 'same-origin');
        assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
        assert.equal(headers.get('Cache-Control'), 'no-store');
      }
    });

    if (screen.method === 'post')
      test(`${named(screen)} does nothing for a form that another site sent`, async () => {
        for (const stranger of [{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }]) {
          const answer = await post(addressOf(screen), {}, cookies.get('city-officer'), stranger);
          assert.equal(answer.status, 403);
          assert.match(await answer.text(), /没有提交/);
        }
        const old = await app.request(`${origin}${addressOf(screen)}`, {
          method: 'POST',
          headers: {
            Origin: 'https://elsewhere.example',
            Host: '127.0.0.1',
            Cookie: cookies.get('city-officer')!,
          },
        });
        assert.equal(old.status, 403);
      });
  }
});

describe('every public page', () => {
  const asked = (path: string) =>
    path.replace(':commitment', 'S1.5-05').replace(':programme', 'living-subsidy');
  for (const screen of publicScreens) {
    const { method, path } = screen;
    test(`${method.toUpperCase()} ${path} is open to everybody and says nothing of any person`, async () => {
      for (const cookie of ['', 'handrail=forged', cookies.get('county-officer')!]) {
        const answer =
          method === 'get' ? await get(asked(path), cookie) : await post(asked(path), {}, cookie);
        assert.ok([200, 422].includes(answer.status), `${answer.status}`);
        assert.match(
          answer.headers.get('Content-Security-Policy')!,
          /default-src 'none'.*form-action 'self'/,
        );
        assert.equal(answer.headers.get('Cache-Control'), 'no-store');
        const text = await answer.text();
        for (const { name } of people) assertNothingOf(name, text);
        if (!screen.inMenu) assert.doesNotMatch(text, /退出/);
      }
    });

    if (method === 'post')
      test(`POST ${path} does nothing for a form that another site sent`, async () => {
        const answer = await post(path, {}, '', { 'Sec-Fetch-Site': 'cross-site' });
        assert.equal(answer.status, 403);
      });
  }

  test('no address is both open and closed', () => {
    const closed = new Set(screens.map(named));
    assert.deepEqual(
      publicScreens.filter(({ method, path }) => closed.has(`${method.toUpperCase()} ${path}`)),
      [],
    );
  });
});

const whoMay = ({ screen, deed }: WebScreen): Role | undefined =>
  roleNames.find(
    (role) => mayOpen({ role }, screen) && (!deed || mayDo({ role }, deed)) && role !== 'auditor',
  );

describe('every screen of a person', () => {
  for (const screen of screens.filter(({ path }) => path.includes(':person'))) {
    test(`${named(screen)} knows nobody of another area, and no number that nobody has`, async () => {
      const role = whoMay(screen)!;
      await nameAPurpose(role);
      if (screen.path.endsWith('/purpose')) return; // tells nothing of anybody: the next page does, or does not
      for (const person of [elsewhere, 999_999, 0, -1, 2 ** 31, Number.NaN]) {
        const answer = await ask(screen, cookies.get(role), person);
        assert.equal(answer.status, 404, `${role} ${person}`);
        assertNothingOf('周玉梅', await answer.text());
      }
    });

    if (screen.leaves)
      test(`${named(screen)} leaves its event in the trail, and none when there is nothing to see`, async () => {
        const role = whoMay(screen)!;
        await nameAPurpose(role);
        const before = await events(screen.leaves!, here);
        const answer = await ask(screen, cookies.get(role));
        assert.equal(answer.status, 200, `${role}`);
        assert.equal(await events(screen.leaves!, here), before + 1);
        await ask(screen, cookies.get(role), elsewhere);
        assert.equal(await events(screen.leaves!, elsewhere), 0);
      });
  }

  test('says nothing of the person before a purpose is named', async () => {
    const answer = await post('/sign-in/role', { account: String(accountOf('county-officer')) });
    const fresh = answer.headers.get('Set-Cookie')!.split(';')[0]!;
    for (const screen of screens.filter(
      (one) => one.method === 'get' && isAboutPerson(one) && mayOpen({ role: 'county-officer' }, one.screen),
    )) {
      if (!screen.path.includes(':person')) continue;
      const page = await (await ask(screen, fresh)).text();
      assertNothingOf('王建国', page);
    }
  });
});

test('numbers are hidden until they are asked for, and then stand in the answer alone', async () => {
  const cookie = cookies.get('county-officer')!;
  await nameAPurpose('county-officer');
  const hidden = await (await get(`/persons/${here}`, cookie)).text();
  assert.match(hidden, /王建国/);
  assert.doesNotMatch(hidden, new RegExp(`${idNumberOf('王建国')}|${phoneOf('王建国')}`));
  const shown = await post(`/persons/${here}/numbers`, {}, cookie);
  assert.equal(shown.status, 200);
  assert.match(await shown.text(), new RegExp(idNumberOf('王建国')));
});

test('a statement comes to the same for every reader, who is told nothing of members whom he may not see', async () => {
  await nameAPurpose('county-officer');
  const lead = (page: string) => page.match(/<div class="lead">(.*?)<\/div>/)![1];
  const office = await (await get(`/persons/${here}/statement`, cookies.get('county-officer'))).text();
  const own = await (await get(`/own/${here}?voice=officer`, cookies.get('citizen'))).text();
  assert.match(lead(office)!, /每月合计/);
  assert.equal(lead(own), lead(office));
  assert.match(office, /户主配偶/);
  assert.doesNotMatch(own, /户主配偶|户主子女/);
  for (const voice of ['citizen', 'easy'])
    assert.equal(
      mainOf(await (await get(`/own/${here}?voice=${voice}`, cookies.get('citizen'))).text(), voice),
      mainOf(
        await (await get(`/persons/${here}/statement?voice=${voice}`, cookies.get('county-officer'))).text(),
        voice,
      ),
    );
});

/** What a voice says: from its first programme to the meanings of its words. */
const mainOf = (page: string, voice: string): string =>
  page.match(
    voice === 'easy' ? /<div class="easy">[\s\S]*?id="meanings"/ : /id="receives"[\s\S]*?id="meanings"/,
  )![0];

test('a search by number opens the one person without putting the number into an address', async () => {
  const cookie = cookies.get('county-officer')!;
  for (const number of [idNumberOf('王建国'), phoneOf('王建国'), `${idNumberOf('王建国')}42`]) {
    const answer = await post('/search', { words: number }, cookie);
    assert.equal(answer.headers.get('Location'), `/persons/${here}`, number);
    assert.equal((await get(`/search?words=${number}`, cookie)).status, 422);
  }
  const foreign = await post('/search', { words: idNumberOf('周玉梅') }, cookie);
  assert.equal(foreign.status, 200);
  assertNothingOf('周玉梅', await foreign.text());
});

test('a name or a password that does not fit is answered with one sentence, beside its field', async () => {
  const ours = createApp(webNeeds(database, { demonstration: false }));
  const send = (sent: Record<string, string>) =>
    ours.request(`${origin}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams(sent),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
  const empty = await send({ name: '', password: '' });
  assert.equal(empty.status, 422);
  assert.match(
    await empty.text(),
    /<title>错误：[\s\S]*href="#name">请填写用户名[\s\S]*href="#password">请填写密码/,
  );
  const wrong = await send({ name: 'nobody', password: 'guess' });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /value="nobody"/);
  const chosen = await ours.request(`${origin}/sign-in/role`, {
    method: 'POST',
    body: new URLSearchParams({ account: '1' }),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  assert.equal(chosen.headers.get('Set-Cookie'), null);
});

test('a page that fails says a number that the log has, and nothing of the fault', async () => {
  const logged: string[] = [];
  const broken = createApp(
    webNeeds(database, {
      today: () => {
        throw new Error('secret detail');
      },
      report: ({ number, screen }) => logged.push(`${number} ${screen}`),
    }),
  );
  const answer = await broken.request(`${origin}/persons/${here}`, {
    headers: { Cookie: cookies.get('auditor')! },
  });
  const page = await answer.text();
  assert.equal(answer.status, 500);
  assert.doesNotMatch(page, /secret detail|at .*\.ts/);
  assert.match(logged[0]!, /GET \/persons\/:person$/);
  assert.match(page, new RegExp(logged[0]!.split(' ')[0]!));
});

test('signing in leads to no other site', async () => {
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', '/sign-out']) {
    const answer = await post('/sign-in/role', { account: String(accountOf('auditor')), to });
    assert.equal(answer.headers.get('Location'), '/', to);
  }
});

test('signing out ends the session at once', async () => {
  const signedIn = await post('/sign-in/role', { account: String(accountOf('planner')) });
  const cookie = signedIn.headers.get('Set-Cookie')!.split(';')[0]!;
  assert.equal((await get('/', cookie)).status, 200);
  await post('/sign-out', {}, cookie);
  assert.equal((await get('/', cookie)).status, 303);
});

const accountOf = (role: Role): number => [...accounts].find(([, of]) => of === role)![0];

async function nameAPurpose(role: Role): Promise<void> {
  const purpose = role === 'village-worker' || role === 'township-officer' ? 'outreach' : 'determination';
  if (mayOpen({ role }, 'person')) await post(`/persons/${here}/purpose`, { purpose }, cookies.get(role));
}

function assertNothingOf(name: string, text: string): void {
  const { bornOn } = people[numberOf(name) - 1]!;
  for (const trace of [name, idNumberOf(name), phoneOf(name), bornOn])
    assert.ok(!text.includes(trace), trace);
}

async function events(act: string, person: number): Promise<number> {
  const { rows } = await database.pool.query(
    'select count(*)::int as count from audit_event where act = $1 and person_id = $2',
    [act, person],
  );
  return rows[0].count;
}
