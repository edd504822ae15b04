/** What is taken back in a month: whatever the payments and debts are, never over the share, the floor or what is left. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fen } from '#kernel';
import { planSetOff, type ToBePaid, type ToBeTaken } from './plan-set-off.ts';

const rules = { percent: 20, floor: fen(50_00), untouched: ['dibao'], neverFor: ['our-error' as const] };
const pay = (obligation: number, amount: number, programme = 'nursing'): ToBePaid => ({
  obligation,
  programme,
  person: 1,
  amount: fen(amount),
});
const owes = (debt: number, left: number, cause: ToBeTaken['cause'] = 'late-data'): ToBeTaken => ({
  debt,
  person: 1,
  cause,
  left: fen(left),
});

describe('a plan of what is set off', () => {
  it('takes the share, from the larger payment and for the older debt first', () => {
    assert.deepEqual(planSetOff([pay(1, 100_00), pay(2, 200_00)], [owes(7, 40_00), owes(8, 40_00)], rules), [
      { obligation: 2, debt: 7, amount: 40_00 },
      { obligation: 2, debt: 8, amount: 20_00 },
    ]);
  });

  it('leaves the floor', () => {
    assert.deepEqual(planSetOff([pay(1, 55_00)], [owes(7, 40_00)], rules), [
      { obligation: 1, debt: 7, amount: 5_00 },
    ]);
    assert.deepEqual(planSetOff([pay(1, 50_00)], [owes(7, 40_00)], rules), []);
  });

  it('never touches what is for bare living, nor takes for our own error', () => {
    assert.deepEqual(planSetOff([pay(1, 600_00, 'dibao')], [owes(7, 40_00)], rules), []);
    assert.deepEqual(planSetOff([pay(1, 600_00)], [owes(7, 40_00, 'our-error')], rules), []);
  });

  it('of somebody else takes nothing', () => {
    assert.deepEqual(planSetOff([{ ...pay(1, 600_00), person: 2 }], [owes(7, 40_00)], rules), []);
  });

  it('keeps every limit, whatever comes', () => {
    const amount = fc.integer({ min: 1, max: 3_000_00 });
    const payments = fc.array(fc.tuple(amount, fc.constantFrom('nursing', 'living', 'dibao')), {
      maxLength: 6,
    });
    const debts = fc.array(fc.tuple(amount, fc.constantFrom('our-error', 'late-data', 'concealed')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(payments, debts, fc.nat(100), fc.nat(500_00), (paid, owed, percent, floor) => {
        const lines = paid.map(([sum, programme], at) => pay(at, sum, programme));
        const debtors = owed.map(([left, cause], at) => owes(at, left, cause as ToBeTaken['cause']));
        const plan = planSetOff(lines, debtors, { ...rules, percent, floor: fen(floor) });
        const sum = (of: readonly { amount: number }[]) => of.reduce((all, one) => all + one.amount, 0);
        const all = sum(lines);
        assert.ok(sum(plan) <= (all * percent) / 100);
        if (plan.length > 0) assert.ok(all - sum(plan) >= floor);
        for (const { obligation, amount: taken } of plan) {
          assert.ok(taken > 0 && lines[obligation]!.programme !== 'dibao');
          assert.ok(sum(plan.filter((one) => one.obligation === obligation)) < lines[obligation]!.amount);
        }
        for (const { debt, left, cause } of debtors)
          assert.ok(sum(plan.filter((one) => one.debt === debt)) <= (cause === 'our-error' ? 0 : left));
      }),
      { numRuns: 2000 },
    );
  });
});
