import type { Transaction } from '#database';
import type { EnrolledInMonth } from '../obligations/obligation.ts';
import { type Finding, isFixed, listWanted, writeWanted } from './adjustment-store.ts';

/**
 * Lists what a recomputed month would owe otherwise than was fixed, in the transaction that recomputes it. Nothing is paid or taken back by
 * it: one person proposes what follows, and another decides. Gives how many are new.
 */
export async function findAdjustments(
  tx: Transaction,
  { enrolled, ...finding }: Finding & { readonly enrolled: readonly EnrolledInMonth[] },
): Promise<number> {
  if (!(await isFixed(tx, finding.month))) return 0;
  let found = 0;
  for (const of of enrolled) {
    const wanted = await listWanted(tx, of, finding.month);
    found += await writeWanted(tx, of.programme, wanted, finding);
  }
  return found;
}
