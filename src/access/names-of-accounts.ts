import type { Database } from '#database';
import { done } from '#kernel';
import { listNames } from './account-store.ts';

/** By which names accounts are shown: all that one officer learns of another's account. */
export async function namesOfAccounts(
  database: Database,
  accounts: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const { value } = await database.work(async (tx) => done(await listNames(tx, [...new Set(accounts)])));
  return new Map(value.map(({ account, name }) => [account, name]));
}
