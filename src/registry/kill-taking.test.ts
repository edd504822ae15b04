import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { keepKeys, secretsFrom } from '#access';
import { done, monthsBetween } from '#kernel';
import { type RegistryNeeds, receiveFile, takeBatch } from '#registry';
import { csv, idOf, residentsFile, smallCity } from '../../tests/support/register.ts';

const child = fileURLToPath(new URL('../../tests/support/take-in-child.ts', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'handrail-kill-'));
after(() => rm(folder, { recursive: true, force: true }));

const people = Array.from({ length: 500 }, (_, at) => ({
  id: idOf(at),
  name: `王${'一丁七万丈三上下不与'[at % 10]}${'甲乙丙'[at % 3]}`,
  household: `H${at >> 1}`,
  relation: at % 2 ? '配偶' : '户主',
}));
const months = monthsBetween('2026-02', '2026-11');
const paid = (month: number) =>
  csv(
    ['身份证号', '姓名', '发放金额（元）', '享受起始日期'],
    ...people
      .filter((_, at) => (at + month) % 7 > 0)
      .map(({ id, name }) => [`${id}\t`, name, '80', '2025-01-01']),
  );

/** Starts the taking and kills it after so many chunks; true when it was done before. */
function takeAndKill(url: string, batchId: number, afterChunks: number): Promise<boolean> {
  const taking = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    child,
    url,
    folder,
    String(batchId),
  ]);
  return new Promise((resolve, reject) => {
    let [said, complaint] = ['', ''];
    taking.stderr.on('data', (text) => (complaint += text));
    taking.stdout.on('data', (text) => {
      said += text;
      if (said.split('\n').length > afterChunks) taking.kill('SIGKILL');
    });
    taking.on('exit', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(complaint));
      else resolve(said.includes('taken'));
    });
  });
}

const files = [residentsFile(...people), ...months.map((_, at) => paid(at))];

async function receive(needs: RegistryNeeds, at: number): Promise<number> {
  const [roster, period] =
    at === 0 ? (['residents', months[0]!] as const) : (['living-subsidy-payments', months[at - 1]!] as const);
  const received = await receiveFile(needs, { roster, period, content: files[at]!, fileName: `${at}.csv` });
  assert.ok(received.ok);
  return received.value;
}

/** All that the lists made, without numbers and times. */
const outcome = async (needs: RegistryNeeds) =>
  (
    await needs.database.work(async (tx) =>
      done(
        await tx.query(
          `select 'batch' as what, roster || period as who, counts::text as value, null::date as "from", null::date as until, false as believed from roster_batch
           union all select 'person', p.name || encode(substring(p.id_number_hash for 8), 'hex'), h.number || m.role, m.valid_from, m.valid_until, true
             from person p join household_member m on m.person_id = p.id join household h on h.id = m.household_id
           union all select 'token', p.name || encode(substring(p.id_number_hash for 8), 'hex'), count(*)::text, null, null, true
             from person p join person_token t on t.person_id = p.id group by 2
           union all select n.name, encode(substring(p.id_number_hash for 8), 'hex'), f.value::text, f.valid_from, f.valid_until, f.known_until is null
             from fact f join fact_name n on n.id = f.fact_id join person p on p.id = f.subject_id
           order by 1, 2, 3, 4, 5, 6`,
        ),
      ),
    )
  ).value;

test('50 × kill -9 while lists are taken: nothing is lost or doubled, the totals are those of an undisturbed taking', {
  timeout: 600_000,
}, async () => {
  const secrets = secretsFrom(await keepKeys(folder));
  const calm = { ...(await smallCity()), secrets };
  const disturbed = { ...(await smallCity()), secrets };
  let kills = 0;
  for (const at of files.keys()) {
    if (kills >= 50) break;
    const calmly = await takeBatch(calm, { batchId: await receive(calm, at) });
    assert.ok(calmly.ok);
    const batchId = await receive(disturbed, at);
    const before = kills;
    while (!(await takeAndKill(disturbed.database.url, batchId, 1 + (kills % 3)))) kills++;
    assert.ok(kills > before);
  }
  assert.ok(kills >= 50, `only ${kills} kills`);
  assert.deepEqual(await outcome(disturbed), await outcome(calm));
});
