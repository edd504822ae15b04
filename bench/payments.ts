/** A month's money to the bank and back, and postings a second beside the transaction that pgbench runs, on the same server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '#database';
import { done, type Fen, type Result } from '#kernel';
import {
  approveRun,
  closeRun,
  keyOf,
  type LedgerAccount,
  orderOfRun,
  postEntry,
  prepareRun,
  readReply,
  sendRun,
  takeReply,
  writeOrder,
} from '#payments';
import { answerOrder } from '../tests/support/bank.ts';
import {
  checker,
  entitled,
  fillPayees,
  grant,
  maker,
  noon,
  owe,
  payments,
} from '../tests/support/payment-city.ts';
import { random } from '../tests/support/random.ts';

const lines = Number(process.argv[2] ?? 68_000);
const month = '2026-10';
const folder = mkdtempSync(join(tmpdir(), 'bench-payments-'));
const database = await openDatabase({ folder, log: () => undefined });
try {
  await fillPayees(database, lines);
  const needs = payments(database);
  await grant(needs, lines * 200_00);
  const [, fixing] = await timed(() => owe(database, month, entitled(lines)));
  await database.pool.query('vacuum analyze');
  await oneRun(fixing);
  await postings(database);
} finally {
  await database.close();
  rmSync(folder, { recursive: true });
}

async function oneRun(fixing: number): Promise<void> {
  const needs = payments(database);
  const parts: [string, number][] = [];
  const part = async <Value, Refusal>(name: string, deed: () => Promise<Result<Value, Refusal>>) => {
    const [outcome, seconds] = await timed(deed);
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.refusal)}`);
    parts.push([name, seconds]);
    return outcome.value;
  };
  const programmes = ['nursing'];
  const run = await part('prepare', () =>
    prepareRun(needs, { actor: maker, key: 'run', month, programmes, payer: 'main' }),
  );
  const asked = { actor: maker, run: run.id };
  const seen = (lines * 100_00) as Fen;
  await part('approve', () => approveRun(needs, { actor: checker, run: run.id, seen }));
  await part('send', () => sendRun(needs, { ...asked, on: '2026-11-24' }));
  const file = await part('write', async () => {
    const order = await orderOfRun(needs, { ...asked, titleOf: (id) => ({ zh: id, en: id }) });
    if (!order.ok) return order;
    const pieces: Uint8Array[] = [];
    for await (const piece of writeOrder(order.value).content) pieces.push(piece);
    return done(Buffer.concat(pieces));
  });
  const always = { fails: 0, silent: 0, contradicts: 0, unsure: 0, repeats: 0 };
  for (const reply of answerOrder(file, random(1), always).replies) {
    const content = reply;
    await part('reconcile', async () => {
      const fileName = 'reply.xml';
      const read = await readReply(needs, { ...asked, fileName, content });
      if (!read.ok) throw new Error(read.refusal.en);
      return takeReply(needs, { ...asked, fileName, content, read: read.value });
    });
  }
  await part('close', () => closeRun(needs, asked));
  const seconds = parts.reduce((sum, [, one]) => sum + one, 0);
  console.log(
    `a run of ${lines} lines prepared, approved, sent, written (${(file.length / 1e6).toFixed(0)} MB), reconciled and closed: ${seconds.toFixed(1)} s ` +
      `(${parts.map(([name, one]) => `${name} ${one.toFixed(1)}`).join(', ')}); ${(seconds / fixing).toFixed(1)} × fixing what it pays by one statement (${fixing.toFixed(1)} s)`,
  );
}

/** Each posting is a transaction of its own, from eight at once, all into accounts of their own and out of one that all share. */
async function postings({ pool }: Database): Promise<void> {
  const [clients, each] = [8, 250];
  const outside: LedgerAccount = { kind: 'outside', name: 'bench' };
  const post = (client: number, at: number) =>
    database.work(async (tx) => {
      const to: LedgerAccount = { kind: 'fund', name: `bench/${client}` };
      const key = `bench ${client} ${at}`;
      const posted = await postEntry(tx, {
        ...{ key, kind: 'bench', at: noon, by: null },
        postings: [{ from: outside, to, amount: 1 as Fen }],
      });
      if (!posted.ok) throw new Error(`${keyOf(to)}: ${posted.refusal.because}`);
      return done(undefined);
    });
  const ours = await perSecond(clients, each, post);
  await pool.query(`create table pgbench_accounts (aid integer primary key, abalance integer not null default 0);
    create table pgbench_tellers (tid integer primary key, tbalance integer not null default 0);
    create table pgbench_branches (bid integer primary key, bbalance integer not null default 0);
    create table pgbench_history (tid integer, bid integer, aid integer, delta integer, mtime timestamptz);
    insert into pgbench_accounts select generate_series(1, 100000); insert into pgbench_tellers select generate_series(1, 10); insert into pgbench_branches values (1)`);
  const theirs = await perSecond(clients, each, async (client, at) => {
    const one = await pool.connect();
    try {
      const aid = ((client * each + at) * 7919) % 100_000;
      await one.query('begin');
      await one.query('update pgbench_accounts set abalance = abalance + 1 where aid = $1', [aid + 1]);
      await one.query('select abalance from pgbench_accounts where aid = $1', [aid + 1]);
      await one.query('update pgbench_tellers set tbalance = tbalance + 1 where tid = $1', [1 + (at % 10)]);
      await one.query('update pgbench_branches set bbalance = bbalance + 1 where bid = 1');
      await one.query('insert into pgbench_history values ($1, 1, $2, 1, now())', [1 + (at % 10), aid + 1]);
      await one.query('commit');
    } finally {
      one.release();
    }
  });
  console.log(
    `${Math.round(ours)} postings/s, each a transaction with its guards, from ${clients} at once over one shared account; ` +
      `${(ours / theirs).toFixed(2)} × the transactions/s of pgbench’s TPC-B script by the same driver (${Math.round(theirs)}/s)`,
  );
}

async function perSecond(
  clients: number,
  each: number,
  work: (client: number, at: number) => Promise<unknown>,
): Promise<number> {
  const [, seconds] = await timed(() =>
    Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let at = 0; at < each; at++) await work(client, at);
      }),
    ),
  );
  return (clients * each) / seconds;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const given = await work();
  return [given, (performance.now() - started) / 1000];
}
