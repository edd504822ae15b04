/** A run of many payees, killed again and again on its way to the bank and back: it goes on by itself; nothing is lost, nothing doubled. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { done } from '#kernel';
import { testDatabase } from '../../../tests/support/database.ts';
import { entitled, fillPayees, grant, owe, payments } from '../../../tests/support/payment-city.ts';
import { random } from '../../../tests/support/random.ts';
import { findImbalances } from '../ledger/ledger-store.ts';

const child = fileURLToPath(new URL('../../../tests/support/payments-in-child.ts', import.meta.url));
/** 1,000 by HANDRAIL_KILLS=1000. */
const kills = Number(process.env['HANDRAIL_KILLS'] ?? 50);
/** So many kills until a step is let through. */
const onward = Math.ceil(kills / 5);
const seed = Number(process.env['HANDRAIL_SEED'] ?? 4711);
/** 10,000 by HANDRAIL_PAYEES=10000. */
const persons = Number(process.env['HANDRAIL_PAYEES'] ?? 1_500);

it(`${kills} times kill -9: no payment lost, none doubled`, { timeout: 3_600_000 }, async (t) => {
  const database = await testDatabase();
  await fillPayees(database, persons);
  await owe(database, '2026-10', entitled(persons));
  await grant(payments(database), persons * 100_00);
  const numbers = random(seed);
  const run = () => spawn(process.execPath, [child, database.url], { stdio: ['pipe', 'pipe', 'inherit'] });
  const states = new Map<string, number>();
  let next = run();
  for (let kill = 0; kill < kills; kill++) {
    const process = next;
    next = run();
    await once(process.stdout!, 'data');
    process.stdin!.write('go\n');
    const gone = once(process, 'exit');
    // Now and then when a step is done, so that every step is met however slow the machine is.
    if (kill % onward === onward - 1) await Promise.race([once(process.stdout!, 'data'), gone]);
    else await wait(numbers.whole(0, 150));
    process.kill('SIGKILL');
    await gone;
    const { rows } = await database.pool.query('select state from payment_run');
    const state = rows[0]?.state ?? 'none';
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  await once(next.stdout!, 'data');
  next.stdin!.write('go\n');
  const [code] = await once(next, 'exit');
  assert.equal(code, 0);
  const { rows: runs } = await database.pool.query('select state from payment_run');
  assert.deepEqual(runs, [{ state: 'closed' }]);
  const { rows: lines } = await database.pool.query(
    'select count(*)::integer as lines, count(distinct obligation_id)::integer as obligations from payment_line',
  );
  assert.deepEqual(lines, [{ lines: persons, obligations: persons }]);
  const { rows: money } = await database.pool.query(
    `select (select sum(amount) from payment_line where state = 'paid')::bigint = (select sum(balance) from ledger_account where kind = 'paid') as paid,
      (select sum(amount) from payment_line where state = 'failed')::bigint = (select sum(balance) from ledger_account where kind = 'owed') as owed,
      (select count(*)::integer from ledger_entry where kind in ('set-aside', 'sent', 'answered')) as entries`,
  );
  assert.deepEqual([money[0].paid, money[0].owed], [true, true]);
  assert.ok(money[0].entries >= 3);
  assert.deepEqual(await database.work(async (tx) => done(await findImbalances(tx))), done([]));
  assert.ok(states.size >= 3, 'kills met several steps');
  t.diagnostic(
    `killed in: ${[...states].map(([state, times]) => `${state} ${times}`).join(', ')}; HANDRAIL_SEED=${seed}`,
  );
});
