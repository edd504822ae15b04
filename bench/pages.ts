/** Pages of a running house under load: requests a second, p50 and p99, as a ratio to the smallest page. HANDRAIL_URL names it. */
import { setTimeout as pause } from 'node:timers/promises';

const origin = process.env['HANDRAIL_URL'] ?? 'http://127.0.0.1:4180';
const clients = 8;
const seconds = 5;

type Measured = { readonly perSecond: number; readonly p50: number; readonly p99: number };

const at = (all: readonly number[], share: number) =>
  all[Math.min(all.length - 1, Math.floor(all.length * share))]!;

async function load(path: string, cookie: string): Promise<Measured> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const response = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: times.length / seconds, p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
}

/** Comes in as the county officer of the demonstration city. */
async function signIn(): Promise<string> {
  const page = await (await fetch(`${origin}/sign-in`)).text();
  const account = /name="account" value="(\d+)"[^>]*>[^<]*<span[^>]*>\s*县（区）残联/.exec(page)?.[1];
  if (!account)
    throw new Error(`No role to choose on ${origin}/sign-in. Is the demonstration city running there?`);
  const answer = await fetch(`${origin}/sign-in/role`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ account, to: '/' }),
    redirect: 'manual',
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

const alive = await fetch(`${origin}/sign-in`).then(
  (answer) => answer.ok,
  () => false,
);
if (!alive) console.log(`pages: nothing runs at ${origin}; start the house, or name it by HANDRAIL_URL`);
else {
  const cookie = await signIn();
  const smallest = await load('/sign-in', '');
  console.log(
    `/sign-in: ${smallest.perSecond.toFixed(0)} requests/s, p50 ${smallest.p50.toFixed(1)} ms, p99 ${smallest.p99.toFixed(1)} ms (8 clients, the smallest page)`,
  );
  for (const path of ['/', '/months/2026-11', '/candidates', '/doubts', '/plan', '/programmes', '/imports']) {
    await pause(200);
    const { perSecond, p50, p99 } = await load(path, cookie);
    console.log(
      `${path}: ${perSecond.toFixed(0)} requests/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; ${(p50 / smallest.p50).toFixed(1)} × the smallest page`,
    );
  }
}
