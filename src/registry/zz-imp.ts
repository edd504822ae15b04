import { readFileSync, rmSync } from 'node:fs';
import { freshKeys, secretsFrom } from '#access';
import { openDatabase } from '#database';
import { loadAreas, readAreas, receiveFile, takeBatch } from '#registry';
import { vocabularyOfLaw } from '../../law/facts.ts';
import { rosters } from '../../law/rosters.ts';

rmSync('/tmp/reg-db', { recursive: true, force: true });
const database0 = await openDatabase({ folder: '/tmp/reg-db', log: () => undefined });
const areas = await readAreas({ code: '230600', name: '大庆市' });
console.log(await loadAreas(database0, { areas, from: '2021-01-01' }));
const wrap = (tx: any) => ({
  ...tx,
  execute: async (q: any, v: any) => {
    const t = performance.now();
    const r = await tx.execute(q, v);
    const d = performance.now() - t;
    if (d > 60) console.log('   ', d | 0, String(q).replace(/\s+/g, ' ').slice(0, 90));
    return r;
  },
  query: async (q: any, v: any) => {
    const t = performance.now();
    const r = await tx.query(q, v);
    const d = performance.now() - t;
    if (d > 60)
      console.log(
        '   q',
        d | 0,
        String(q.text ?? q)
          .replace(/\s+/g, ' ')
          .slice(0, 90),
      );
    return r;
  },
  copyIn: (x: string) => {
    const t = performance.now();
    const s = tx.copyIn(x);
    s.on('finish', () => console.log('    copy', (performance.now() - t) | 0, x));
    return s;
  },
});
const database: any = process.env.PROF
  ? { ...database0, work: (f: any, h: any) => database0.work((tx: any) => f(wrap(tx)), h) }
  : database0;
const needs = {
  database,
  secrets: secretsFrom(freshKeys()),
  clock: () => new Date(),
  city: { code: '230600', facts: vocabularyOfLaw.facts, rosters },
};
const manifest = JSON.parse(readFileSync('/tmp/reg-demo/manifest.json', 'utf8'));
const limit = Number(process.argv[2] ?? 999);
const pgCpu = () =>
  execSync(
    "pgrep -f '[p]ostgres' | while read p; do grep -q reg-db /proc/$(awk '{print $4}' /proc/$p/stat)/cmdline 2>/dev/null && awk '{print $14+$15+$16+$17}' /proc/$p/stat; done",
  )
    .toString()
    .split('\n')
    .reduce((a, b) => a + Number(b), 0) * 10;
const cpu0 = process.cpuUsage();
const pg0 = pgCpu();
const t0 = performance.now();
let peak = 0;
for (const f of manifest.files.slice(0, limit)) {
  const t = performance.now();
  try {
    const r = await receiveFile(needs, {
      roster: f.roster,
      fileName: f.path,
      content: readFileSync('/tmp/reg-demo/' + f.path),
      period: f.period,
    });
    if (!r.ok) {
      console.log(r);
      continue;
    }
    const t1 = performance.now();
    const k = await takeBatch(needs, { batchId: r.value });
    peak = Math.max(peak, process.memoryUsage().rss);
    console.log(
      ((t1 - t) | 0) + '+' + ((performance.now() - t1) | 0) + ' ms',
      f.path,
      f.rows,
      k.ok
        ? Object.entries(k.value)
            .filter(([, v]) => v)
            .map(([a, b]) => a + ' ' + b)
            .join(' ')
        : JSON.stringify(k.refusal).slice(0, 300),
      ((peak / 1e6) | 0) + 'MB',
    );
  } catch (e) {
    console.log('THROWN', f.path, e);
    break;
  }
}

import { execSync } from 'node:child_process';

console.log('total cpu js', process.cpuUsage(cpu0), 'pg', pgCpu() - pg0);
console.log('total', performance.now() - t0);
if (process.argv[3]) {
  console.log(database.url);
  await new Promise((r) => setTimeout(r, Number(process.argv[3]) * 1000));
}
await database0.close();
