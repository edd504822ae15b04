import type { Transaction } from '#database';

/** Lets the database look at what came in, so that the next questions are planned by it. */
export async function analyse(tx: Transaction): Promise<void> {
  await tx.execute('analyze');
}
