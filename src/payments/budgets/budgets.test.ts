/** Money of a year: proposed by one, decided by another, within the fund and its cap. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fen } from '#kernel';
import { checker, maker, settleBudget } from '../../../tests/support/payment-city.ts';
import { because, paymentCity } from '../../../tests/support/payment-deeds.ts';
import { decideBudget } from './decide-budget.ts';
import { proposeBudget } from './propose-budget.ts';

const { needs, balance, database } = await paymentCity(1);
const budget = { year: 2026, fund: 'guarantee', document: '庆财社〔2026〕9号' };
const propose = (programme: string | null, amount: number, key: string) =>
  proposeBudget(needs, { actor: maker, key, budget: { ...budget, programme, amount: amount as Fen } });

describe('a budget', () => {
  it('is set aside within its cap and its fund', async () => {
    await settleBudget(needs, { ...budget, programme: null, amount: 1000_00 as Fen });
    await settleBudget(needs, { ...budget, programme: 'posts', amount: 150_00 as Fen });
    assert.ok((await propose('posts', 60_00, 'over')).ok);
    assert.ok((await propose('posts', 60_00, 'over')).ok);
    const { rows } = await database.pool.query('select id from budget where approved is null');
    assert.equal(rows.length, 1);
    const decide = (actor = checker, approved = true) =>
      decideBudget(needs, { actor, budget: rows[0].id, approved });
    assert.deepEqual(await decide(), {
      ok: false,
      refusal: { because: 'over-cap', fund: 'guarantee', percent: 20, over: 10_00 },
    });
    assert.equal(because(await decide({ ...maker, role: 'finance-checker' })), 'own-proposal');
    assert.ok((await decide(checker, false)).ok);
    assert.equal(await balance('fund/guarantee/2026'), 850_00);
    assert.equal(await balance('programme/posts/2026'), 150_00);
  });

  it('is refused for a fund that may not pay it, without an amount, or without a notice', async () => {
    assert.equal(because(await propose('nursing', 1, 'x')), 'not-for-this');
    assert.equal(because(await propose('posts', 0, 'x')), 'no-amount');
    assert.equal(
      because(
        await proposeBudget(needs, {
          actor: maker,
          key: 'x',
          budget: { ...budget, programme: null, amount: 1 as Fen, document: '' },
        }),
      ),
      'no-document',
    );
    assert.ok((await propose(null, 10_00, 'more')).ok);
  });
});
