/** How much of what a run pays a person is set off against what was paid too much before: a share at most, and never below a floor. Pure. */
import type { OverpaymentCause, RecoveryRules } from '#declarations';
import { type Fen, fen } from '#kernel';

export type ToBePaid = {
  readonly obligation: number;
  readonly programme: string;
  readonly person: number;
  readonly amount: Fen;
};
export type ToBeTaken = {
  readonly debt: number;
  readonly person: number;
  readonly cause: OverpaymentCause;
  /** Fen that are left and in no plan. */
  readonly left: Fen;
};
export type SetOff = { readonly obligation: number; readonly debt: number; readonly amount: Fen };

/** The oldest debt first, out of the largest payments first. Debts must be in the order of their numbers. */
export function planSetOff(
  payments: readonly ToBePaid[],
  debts: readonly ToBeTaken[],
  rules: Omit<RecoveryRules, 'basis' | 'state'>,
): SetOff[] {
  const paid = Map.groupBy(payments, ({ person }) => person);
  const owing = Map.groupBy(
    debts.filter(({ cause }) => !rules.neverFor.includes(cause)),
    ({ person }) => person,
  );
  return [...owing].flatMap(([person, theirs]) => planFor(paid.get(person) ?? [], theirs, rules));
}

function planFor(
  payments: readonly ToBePaid[],
  debts: readonly ToBeTaken[],
  { percent, floor, untouched }: Omit<RecoveryRules, 'basis' | 'state'>,
): SetOff[] {
  const touchable = payments
    .filter(({ programme }) => !untouched.includes(programme))
    .map(({ obligation, amount }) => ({ obligation, left: amount as number }))
    .toSorted((a, b) => b.left - a.left || a.obligation - b.obligation);
  const all = payments.reduce((sum, { amount }) => sum + amount, 0);
  const reachable = touchable.reduce((sum, { left }) => sum + left, 0);
  // A line of nothing is no line: a fen of each is left.
  let may = Math.min(Math.floor((all * percent) / 100), all - floor, reachable - touchable.length);
  const plan: SetOff[] = [];
  for (const { debt, left } of debts) {
    let open: number = left;
    for (const payment of touchable) {
      const amount = Math.min(open, may, payment.left - 1);
      if (amount <= 0) continue;
      plan.push({ obligation: payment.obligation, debt, amount: fen(amount) });
      payment.left -= amount;
      open -= amount;
      may -= amount;
    }
  }
  return plan;
}
