/** Hundreds of tries at once: two approvals, the maker's own, and more runs than the budget has money for. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Fen } from '#kernel';
import { checker, grant, maker, owe } from '../../../tests/support/payment-city.ts';
import { because, paymentCity } from '../../../tests/support/payment-deeds.ts';
import { approveRun } from './approve-run.ts';

/** 10,000 by HANDRAIL_TRIES=10000. */
const tries = Number(process.env['HANDRAIL_TRIES'] ?? 1_500);
const [runs, paidFor] = [40, 15];
const { needs, database, prepare, rows, balance, balanced } = await paymentCity(runs);

it('approves each run once, none by its maker, and never a fen over the budget', {
  timeout: 600_000,
}, async () => {
  await grant(needs, paidFor * 100_00);
  const ids: number[] = [];
  for (let person = 1; person <= runs; person++) {
    await owe(database, '2026-10', new Map([[person, { outcome: 1, amount: 100_00 }]]));
    const prepared = await prepare('2026-10');
    assert.ok(prepared.ok);
    ids.push(prepared.value.id);
  }
  const own = { ...maker, role: 'finance-checker' } as const;
  const seen = new Map<string, number>();
  for (let from = 0; from < tries; from += 500)
    await Promise.all(
      Array.from({ length: 500 }, async (_, at) => {
        const actor = at % 5 === 0 ? own : checker;
        const outcome = await approveRun(needs, {
          actor,
          run: ids[(from + at * 7) % runs]!,
          seen: 100_00 as Fen,
        });
        const told = because(outcome) ?? 'approved';
        if (told === 'approved') assert.equal(actor, checker);
        seen.set(told, (seen.get(told) ?? 0) + 1);
      }),
    );
  assert.equal(seen.get('approved'), paidFor);
  for (const told of ['own-run', 'over-budget', 'not-in-this-state'])
    assert.ok((seen.get(told) ?? 0) > 10, told);
  assert.equal(await balance('programme/nursing/2026'), 0);
  const entries = await rows(`select 1 from ledger_entry where kind = 'set-aside'`);
  assert.equal(entries.length, paidFor);
  await balanced();
});
