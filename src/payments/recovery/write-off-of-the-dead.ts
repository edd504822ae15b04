import type { Transaction } from '#database';
import { listOfTheDead } from './debt-store.ts';
import { giveUp } from './relieve-debt.ts';

/** Death ends what a person still had to give back. What was paid for months after it is no debt of the person, and stays. Gives how many. */
export async function writeOffOfTheDead(tx: Transaction, at: Date): Promise<number> {
  const debts = await listOfTheDead(tx);
  for (const { debt, ...of } of debts) await giveUp(tx, { id: debt, ...of }, { kind: 'died', by: null, at });
  return debts.length;
}
