import { setTimeout as wait } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Result } from '#kernel';
import type { Transaction, TransactionChoice } from './database.ts';
import { begin, commit, rollback, type Seat } from './session-store.ts';
import { openTransaction } from './transaction.ts';

const retries = 3;
const collisions = new Set(['40001', '40P01']); // serialization failure, deadlock

/** Runs the work until it commits, is refused, throws, or has collided with others four times. */
export async function runTransaction<Outcome extends Result<unknown, unknown>>(
  pool: Pool,
  work: (tx: Transaction) => Promise<Outcome>,
  how: TransactionChoice & { seat: Seat },
): Promise<Outcome> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(pool, work, how);
    } catch (error) {
      if (attempt === retries || !collisions.has((error as { code?: string }).code ?? '')) throw error;
      await wait(10 * 2 ** attempt);
    }
  }
}

async function once<Outcome extends Result<unknown, unknown>>(
  pool: Pool,
  work: (tx: Transaction) => Promise<Outcome>,
  how: TransactionChoice & { seat: Seat },
): Promise<Outcome> {
  const client = await pool.connect();
  const { tx, copyUnfinished, abandonCopies } = openTransaction(client);
  try {
    await begin(client, how.seat, how);
    const outcome = await work(tx);
    if (copyUnfinished())
      throw new Error('The transaction ended while a COPY was still open: nothing was kept.');
    await (outcome.ok ? commit(client) : rollback(client));
    client.release();
    return outcome;
  } catch (error) {
    if (copyUnfinished()) {
      abandonCopies();
      client.release(true); // closing the connection rolls back
    } else {
      await undo(client);
    }
    throw error;
  }
}

/** Rolls back; a connection that cannot even do that is thrown away, which rolls back too. */
async function undo(client: PoolClient): Promise<void> {
  try {
    await rollback(client);
    client.release();
  } catch (error) {
    client.release(error as Error);
  }
}
