/** The inbox at ten in the morning: 500 officers, 50,000 open cases, 50 pages a second whether or not the last came back; beside the smallest page. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '#database';
import { createApp } from '#web';
import { serveApp } from '../tests/support/browser.ts';
import { fillSmallCity, webNeeds } from '../tests/support/small-city.ts';

const [officers, cases, perSecond, seconds] = [500, 50_000, 50, 30];

type Asked = { readonly origin: string; readonly path: string; readonly cookies: readonly string[] };
type Told = { readonly p50: number; readonly p95: number; readonly failed: number };

if (process.send)
  process.once('message', (asked: Asked) => void load(asked).then((told) => process.send!(told)));
else await measure();

/** Asks at the pace set, each time as another officer; what has to wait counts as waited. */
async function load({ origin, path, cookies }: Asked): Promise<Told> {
  const times: number[] = [];
  let failed = 0;
  const ask = async (cookie: string, due: number) => {
    const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
    const page = await answer.text();
    if (answer.status === 200 && (cookie === '' || page.includes('href="/cases/')))
      times.push(performance.now() - due);
    else failed++;
  };
  const start = performance.now();
  const asked = Array.from({ length: perSecond * seconds }, async (_, at) => {
    const due = start + (at * 1000) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    // A step that is prime to 500 mixes their roles.
    await ask(cookies[(at * 7) % cookies.length]!, due);
  });
  await Promise.all(asked);
  times.sort((a, b) => a - b);
  const share = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN;
  return { p50: share(0.5), p95: share(0.95), failed };
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-inbox-'));
  const database = await openDatabase({ folder, log: () => undefined });
  try {
    await fillSmallCity(database);
    await fill(database);
    await using served = await serveApp(createApp(webNeeds(database)));
    const cookies = await signInAll(database, served.origin);
    const smallest = await ask({ origin: served.origin, path: '/sign-in', cookies: [''] });
    const inbox = await ask({ origin: served.origin, path: '/cases', cookies });
    console.log(
      `/cases: p50 ${inbox.p50.toFixed(1)} ms, p95 ${inbox.p95.toFixed(1)} ms at ${perSecond} requests/s of ${officers} officers over ${cases} open cases, ${inbox.failed} failed; the smallest page p50 ${smallest.p50.toFixed(1)} ms, p95 ${smallest.p95.toFixed(1)} ms: ${(inbox.p95 / smallest.p95).toFixed(1)} × (limit 100 ms)`,
    );
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

async function ask(asked: Asked): Promise<Told> {
  const child = fork(import.meta.filename, { execArgv: process.execArgv });
  child.send(asked);
  const [told] = await once(child, 'message');
  child.disconnect();
  return told as Told;
}

/** Ten counties of five townships of ten villages; officers in the shares of a city; cases spread over persons, stages and days. */
async function fill({ pool }: Database): Promise<void> {
  await pool.query(`
    create temporary table place as
      select t, v, '2306' || lpad((2 + t % 10)::text, 2, '0') as county, '2306' || lpad((2 + t % 10)::text, 2, '0') || 100 + t as township,
        '2306' || lpad((2 + t % 10)::text, 2, '0') || 100 + t || lpad(v::text, 3, '0') as village
      from generate_series(0, 49) t, generate_series(1, 10) v;
    insert into area (code, parent, level, name) select distinct county, '2306', 2, county from place on conflict do nothing;
    insert into area (code, parent, level, name) select distinct township, county, 3, township from place;
    insert into area (code, parent, level, name) select village, township, 4, village from place;
    insert into account (name, display_name, role, area, department, demonstration)
      select 'load-' || n, '经办' || n,
        case when n < 380 then 'village-worker' when n < 480 then 'township-officer' else 'county-officer' end,
        case when n < 380 then village when n < 480 then township else county end,
        case when n < 480 or n % 20 < 10 then 'federation' else 'civilAffairs' end, true
      from generate_series(0, ${officers - 1}) n join place on t = n % 50 and v = 1 + n / 50;
    insert into person (id, name, sex, born_on, village, id_number_sealed, id_number_hash) overriding system value
      select 1000 + n, '虚构' || n, 'F', '1960-01-01', village, '\\x00', sha256(('load' || n)::bytea)
      from generate_series(1, ${cases}) n join place on t = n % 50 and v = 1 + n / 50 % 10;
    insert into case_file (key, procedure, edition, subject, subject_id, person_id, programmes, area, stage, opened_at, since, due_on, actions)
      select 'load-' || p.id, 'subsidy-application', 1, 'person', p.id, p.id, array['living-subsidy'], p.village,
        (array['submitted', 'checked', 'reviewed', 'decided'])[1 + p.id / 500 % 4], now(), now(), date '2026-11-10' + (p.id % 40)::integer, 1
      from person p where p.name like '虚构%'`);
  await pool.query('vacuum analyze');
}

async function signInAll({ pool }: Database, origin: string): Promise<string[]> {
  const { rows } = await pool.query(`select id from account where name like 'load-%' order by id`);
  const cookies: string[] = [];
  for (const { id } of rows) {
    const answer = await fetch(`${origin}/sign-in/role`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin,
        'sec-fetch-site': 'same-origin',
      },
      body: new URLSearchParams({ account: String(id), to: '/' }),
      redirect: 'manual',
    });
    cookies.push(
      answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    );
  }
  return cookies;
}
