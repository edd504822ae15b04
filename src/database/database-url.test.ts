import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CannotOpen, openDatabase } from '#database';
import { done } from '#kernel';

const home = mkdtempSync(join(tmpdir(), 'handrail-url-'));
const migrations = join(home, 'migrations');
mkdirSync(migrations);
const log = () => undefined;
const server = await openDatabase({ folder: join(home, 'server'), migrations, log });
after(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

/** The account owns a database of its own name; its URL. */
async function account(name: string, rights = ''): Promise<string> {
  await server.pool.query(`create role ${name} login password 'hidden' ${rights}`);
  await server.pool.query(`create database ${name} owner ${name}`);
  return Object.assign(new URL(server.url), { username: name, password: 'hidden', pathname: `/${name}` })
    .href;
}

async function seats(url: string): Promise<unknown[]> {
  const database = await openDatabase({ folder: '', url, migrations, log });
  const seat = 'select current_user as seat';
  const app = await database.transaction(async (tx) => done((await tx.query(seat))[0]));
  const work = await database.work(async (tx) => done((await tx.query(seat))[0]));
  await database.close();
  return [app.value, work.value];
}

const both = [{ seat: 'handrail_app' }, { seat: 'handrail_work' }];

test('an account that may not take our roles is told what its administrator must run', async () => {
  const url = await account('stranger');
  await assert.rejects(seats(url), (error: CannotOpen) => {
    assert.match(error.text.en, /create role handrail_app nologin; grant handrail_app to <this account>;/);
    return error instanceof CannotOpen;
  });
  await server.pool.query('grant handrail_app, handrail_work to stranger');
  assert.deepEqual(await seats(url), both);
});

test('an account that may make roles needs no administrator', async () => {
  await server.pool.query('drop role handrail_app, handrail_work');
  assert.deepEqual(await seats(await account('maker', 'createrole')), both);
});
