import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CannotOpen, openDatabase } from '#database';

const root = process.getuid?.() === 0;
const home = mkdtempSync(join(tmpdir(), 'handrail open '));
const migrations = join(home, 'migrations');
mkdirSync(migrations);
writeFileSync(join(migrations, '0001-create-note.sql'), 'create table note (id serial, words text);');
chmodSync(home, 0o755);
after(() => rmSync(home, { recursive: true, force: true }));

const open = (folder: string) => openDatabase({ folder, migrations, log: () => undefined });

async function notes(folder: string): Promise<string[]> {
  const database = await open(folder);
  try {
    const { rows } = await database.pool.query('select words from note order by id');
    return rows.map(({ words }) => words);
  } finally {
    await database.close();
  }
}

/** Another process that opens the folder; its first line is "holding" or the sentence of its refusal. */
async function hold(
  folder: string,
  before: readonly string[] = [],
): Promise<{ child: ChildProcess; line: string }> {
  const script = fileURLToPath(new URL('../../tests/support/hold-database.ts', import.meta.url));
  const [command = '', ...words] = [...before, process.execPath, script, folder, migrations];
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' });
  const [line] = await once(child.stdout!, 'data');
  return { child, line: String(line).trim() };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

test('a folder that only we may enter, in a path with a space and Chinese characters', async () => {
  const locked = join(home, '只有我 能进');
  mkdirSync(locked, { mode: 0o700 });
  const folder = join(locked, '扶手 数据');
  assert.deepEqual(await notes(folder), []);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  assert.equal(statSync(join(folder, 'password')).mode & 0o777, 0o600);
});

test('a path too long for a socket', async () => {
  const folder = join(home, '很长的文件夹名字'.repeat(5), 'handrail');
  const database = await open(folder);
  try {
    assert.ok(!database.url.includes(encodeURIComponent(folder)));
    assert.equal((await database.pool.query('select 1 as one')).rows[0].one, 1);
  } finally {
    await database.close();
  }
});

test('a second start on the folder is refused and names the owner', async () => {
  const folder = join(home, 'two');
  const { child } = await hold(folder);
  await assert.rejects(open(folder), (error: CannotOpen) => {
    assert.match(error.text.en, new RegExp(`in use by process ${child.pid};`));
    assert.match(error.text.zh, new RegExp(`进程 ${child.pid} `));
    return error instanceof CannotOpen;
  });
  await kill(child, 'SIGTERM');
  assert.equal(child.exitCode, 0);
  assert.deepEqual(await notes(folder), [`kept by ${child.pid}`]);
});

test('of many that start together on one folder, one owns it', async () => {
  const folder = join(home, 'many');
  const started = await Promise.all([1, 2, 3, 4].map(() => hold(folder)));
  const holding = started.filter(({ line }) => line === 'holding');
  assert.equal(holding.length, 1, started.map(({ line }) => line).join('\n'));
  await Promise.all(started.map(({ child }) => kill(child, 'SIGTERM')));
});

test('kill -9 loses nothing, leaves no server behind, and the folder opens again', async () => {
  const folder = join(home, 'killed');
  const kept: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { child, line } = await hold(folder);
    assert.equal(line, 'holding');
    await kill(child, 'SIGKILL');
    kept.push(`kept by ${child.pid}`);
  }
  assert.deepEqual(await notes(folder), kept);
  assert.equal(serversOf(folder), '');
});

test('a server process number that another program bears by now does not stop the start', async () => {
  const folder = join(home, 'reused');
  await notes(folder);
  writeFileSync(join(folder, 'postgresql', 'postmaster.pid'), `${process.pid}\n`);
  assert.deepEqual(await notes(folder), []);
});

test('as root in a folder of another account, the server runs as that account', { skip: !root }, async () => {
  const folder = join(home, 'given');
  mkdirSync(folder, { mode: 0o700 });
  chownSync(folder, 65534, 65534);
  assert.deepEqual(await notes(folder), []);
  assert.equal(statSync(join(folder, 'postgresql')).uid, 65534);
});

test('as an ordinary account', { skip: !root || !othersMayRead() }, async () => {
  const folder = join(home, 'ordinary');
  mkdirSync(folder, { mode: 0o700 });
  chownSync(folder, 65534, 65534);
  const { child, line } = await hold(folder, ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']);
  assert.equal(line, 'holding');
  await kill(child, 'SIGKILL');
  const again = await hold(folder, ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']);
  assert.equal(again.line, 'holding');
  await kill(again.child, 'SIGTERM');
});

test('as root without user namespaces: as nobody, or one sentence', {
  skip: !root || !othersMayRead(),
}, async () => {
  const programs = join(home, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const without = ['env', `PATH=${programs}:${process.env['PATH']}`];
  const nobodys = join(home, 'nobodys');
  const { child, line } = await hold(nobodys, without);
  assert.equal(line, 'holding');
  assert.equal(statSync(join(nobodys, 'postgresql')).uid, 65534);
  await kill(child, 'SIGTERM');

  const locked = join(home, 'locked');
  mkdirSync(locked, { mode: 0o700 });
  const refused = await hold(join(locked, 'handrail'), without);
  assert.match(refused.line, /PostgreSQL does not run as root, and no ordinary account can enter .*locked/);
  assert.equal(statSync(join(locked, 'handrail')).uid, 0);
});

test('a server that cannot be reached is named without its password', async () => {
  const url = 'postgresql://handrail:hidden@127.0.0.1:1/city';
  const open = openDatabase({ folder: '', url, log: () => undefined });
  await assert.rejects(open, (error: CannotOpen) => {
    assert.match(error.text.en, /127\.0\.0\.1:1\/city cannot be reached/);
    return !error.message.includes('hidden');
  });
});

const serversOf = (folder: string) =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`-D ${folder}`))
    .join('\n');

/** In a project that only root may enter, no other account can run the program at all. */
function othersMayRead(): boolean {
  try {
    execFileSync('setpriv', [
      '--reuid=65534',
      '--clear-groups',
      '--regid=65534',
      'test',
      '-r',
      fileURLToPath(import.meta.url),
    ]);
    accessSync(process.execPath);
    return true;
  } catch {
    return false;
  }
}
