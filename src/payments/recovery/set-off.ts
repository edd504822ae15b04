/** Setting off within a run: planned when it is prepared, moved when another approves it, dropped with what is not sent. */

import type { Transaction } from '#database';
import type { RecoveryRules } from '#declarations';
import { debtOf, paidTo, setAsideFor } from '../accounts-of.ts';
import type { Posting } from '../ledger/entry.ts';
import { listOpenDebts } from './debt-store.ts';
import { planSetOff } from './plan-set-off.ts';
import { insertPlanned, listToBePaid, type PlannedSetOff } from './withholding-store.ts';

/** Before the run's lines are made: they are paid what is left. */
export async function planSetOffs(tx: Transaction, run: number, rules: RecoveryRules): Promise<void> {
  const debts = (await listOpenDebts(tx, run)).filter(({ left }) => left > 0);
  if (debts.length === 0) return;
  const payments = await listToBePaid(tx, run, [...new Set(debts.map(({ person }) => person))]);
  const plan = planSetOff(payments, debts, rules);
  if (plan.length > 0) await insertPlanned(tx, run, plan);
}

/** For the payee it counts as paid; for the programme the debt has come back. */
export const setOffPostings = (planned: readonly PlannedSetOff[], year: number): Posting[] =>
  planned.flatMap(({ debt, amount, programme, person }) => [
    { from: setAsideFor(programme, year), to: paidTo({ programme, person }), amount },
    { from: debtOf({ debt, person }), to: setAsideFor(programme, year), amount },
  ]);
