/** The ledger in PostgreSQL against a small reference model: random entries, repeated, refused and raced. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { done, type Fen } from '#kernel';
import { testDatabase } from '../../../tests/support/database.ts';
import { type Random, random } from '../../../tests/support/random.ts';
import { type Entry, movedBy } from './entry.ts';
import { keyOf, type LedgerAccount, ledgerKinds, mayBeNegative } from './ledger-account.ts';
import { findImbalances, readBalances } from './ledger-store.ts';
import { type Posted, type PostRefused, postEntry } from './post-entry.ts';

/** 1,000,000 by HANDRAIL_ENTRIES=1000000. */
const entries = Number(process.env['HANDRAIL_ENTRIES'] ?? 20_000);
const seed = Number(process.env['HANDRAIL_SEED'] ?? 20_261_126);
const block = 500;
const at = new Date('2026-11-26T01:00:00Z');

const accounts: readonly LedgerAccount[] = ledgerKinds.flatMap((kind) =>
  (kind === 'owed' || kind === 'paid' || kind === 'debt' ? [1, 2, 3, 4, 5, 6] : [1, 2]).map((one) => ({
    kind,
    name: String(one),
  })),
);

function entryOf(numbers: Random, key: string): Entry {
  const postings = Array.from({ length: numbers.whole(1, 4) }, () => {
    const from = numbers.chance(0.3) ? accounts[0]! : numbers.pick(accounts);
    const others = accounts.filter((one) => one !== from);
    return { from, to: numbers.pick(others), amount: amountOf(numbers) };
  });
  return { key, kind: numbers.pick(['fixed', 'sent', 'returned']), at, by: null, postings };
}

const amountOf = (numbers: Random): Fen =>
  (numbers.chance(0.05) ? numbers.pick([1, 2 ** 31, 2 ** 40]) : numbers.whole(1, 200_00)) as Fen;

/** What the ledger should do, in a dozen lines and without a database. */
class Model {
  readonly balances = new Map<string, number>();
  readonly posted = new Map<string, Entry>();

  post(entry: Entry): 'posted' | 'repeated' | PostRefused['because'] {
    const before = this.posted.get(entry.key);
    if (before) return same(before, entry) ? 'repeated' : 'key-of-another';
    const moved = [...movedBy(entry)];
    const after = ([key, amount]: [string, number]) => (this.balances.get(key) ?? 0) + amount;
    if (moved.some((one) => after(one) < 0 && one[1] < 0 && !one[0].startsWith('outside/')))
      return 'not-enough';
    for (const one of moved) this.balances.set(one[0], after(one));
    this.posted.set(entry.key, entry);
    return 'posted';
  }
}

const same = (a: Entry, b: Entry) =>
  a.kind === b.kind && JSON.stringify([...movedBy(a)].sort()) === JSON.stringify([...movedBy(b)].sort());

type Answer = { ok: true; value: Posted } | { ok: false; refusal: PostRefused };
const told = (answer: Answer) =>
  answer.ok ? (answer.value.repeated ? 'repeated' : 'posted') : answer.refusal.because;

it('does what the model does, and every block balances', { timeout: 3_600_000 }, async (t) => {
  const database = await testDatabase();
  const [numbers, model, seen] = [random(seed), new Model(), new Map<string, number>()];
  for (let from = 0; from < entries; from += block)
    await database.work(async (tx) => {
      for (let at = from; at < Math.min(entries, from + block); at++) {
        const repeats = model.posted.size > 0 && numbers.chance(0.05);
        const key = repeats ? numbers.pick([...model.posted.keys()].slice(-200)) : `entry ${at}`;
        const again = repeats && numbers.chance(0.6) ? model.posted.get(key)! : entryOf(numbers, key);
        const answer = told(await postEntry(tx, again));
        assert.equal(answer, model.post(again), `HANDRAIL_SEED=${seed}, entry ${at}`);
        seen.set(answer, (seen.get(answer) ?? 0) + 1);
      }
      assert.deepEqual(await findImbalances(tx), []);
      const balances = await readBalances(tx, accounts.map(keyOf));
      for (const [key, balance] of balances) assert.equal(balance, model.balances.get(key) ?? 0, key);
      for (const one of accounts.filter(({ kind }) => !mayBeNegative(kind)))
        assert.ok((balances.get(keyOf(one)) ?? 0) >= 0, keyOf(one));
      return done(undefined);
    });
  t.diagnostic(`${entries} entries: ${[...seen].map(([what, count]) => `${count} ${what}`).join(', ')}`);
  for (const what of ['posted', 'repeated', 'not-enough', 'key-of-another'])
    assert.ok((seen.get(what) ?? 0) > entries / 1000, `${what}: ${seen.get(what)}`);
});

describe('the ledger', async () => {
  const database = await testDatabase();
  const outside: LedgerAccount = { kind: 'outside', name: 'province' };
  const fund: LedgerAccount = { kind: 'fund', name: 'city-2026' };
  const owed = (one: number): LedgerAccount => ({ kind: 'owed', name: `living-subsidy/${one}` });
  const entry = (key: string, from: LedgerAccount, to: LedgerAccount, amount: number): Entry => ({
    key,
    kind: 'moved',
    at,
    by: null,
    postings: [{ from, to, amount: amount as Fen }],
  });
  const post = (one: Entry) => database.work((tx) => postEntry(tx, one));
  const balanceOf = async (account: LedgerAccount) =>
    (await database.work(async (tx) => done(await readBalances(tx, [keyOf(account)])))).value.get(
      keyOf(account),
    );

  it('posts one key once, also when fifty ask at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post(entry('grant', outside, fund, 1000))),
    );
    assert.equal(answers.filter((one) => told(one) === 'posted').length, 1);
    assert.equal(answers.filter((one) => told(one) === 'repeated').length, 49);
    assert.equal(new Set(answers.map((one) => one.ok && one.value.id)).size, 1);
    assert.equal(await balanceOf(fund), 1000);
  });

  it('gives the last fen once, however many want it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, one) => post(entry(`want ${one}`, fund, owed(one), 100))),
    );
    const [posted, refused] = [answers.filter(({ ok }) => ok), answers.filter(({ ok }) => !ok)];
    assert.deepEqual([posted.length, refused.length], [10, 50]);
    assert.ok(
      refused.every((one) => !one.ok && one.refusal.because === 'not-enough' && one.refusal.short === 100),
    );
    assert.equal(await balanceOf(fund), 0);
  });

  it('refuses what moves nothing, half a fen, or goes to itself', async () => {
    assert.equal(told(await post({ ...entry('a', fund, owed(1), 1), postings: [] })), 'moves-nothing');
    assert.equal(told(await post(entry('b', outside, fund, 0.5))), 'not-whole-fen');
    assert.equal(told(await post(entry('c', outside, fund, -5))), 'not-whole-fen');
    assert.equal(told(await post(entry('d', outside, outside, 5))), 'to-itself');
  });

  it('cannot be edited, not even by its own jobs', async () => {
    const attempts = [
      'update posting set amount = amount + 1',
      'delete from posting',
      `update ledger_entry set kind = 'x'`,
      'delete from ledger_entry',
      'update ledger_account set balance = balance + 1',
      `update ledger_account set key = 'x'`,
      'delete from ledger_account',
      `insert into ledger_account (key, kind, balance) values ('owed/x', 'owed', 5)`,
      'truncate posting',
    ];
    for (const attempt of attempts) {
      await assert.rejects(
        database.pool.query(attempt),
        /postings alone|append-only|begins with nothing/,
        attempt,
      );
      await assert.rejects(
        database.work(async (tx) => done(await tx.execute(attempt))),
        /postings alone|append-only|begins with nothing|permission denied/,
        attempt,
      );
    }
    assert.deepEqual(await database.work(async (tx) => done(await findImbalances(tx))), done([]));
  });
});
