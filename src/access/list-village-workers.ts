import type { Database } from '#database';
import { done } from '#kernel';
import { listWorkers } from './account-store.ts';

export type VillageWorker = { readonly account: number; readonly name: string; readonly village: string };

/** The village workers of an area, by the name they are shown with: all that an officer learns of another's account. */
export async function listVillageWorkers(database: Database, area: string): Promise<VillageWorker[]> {
  const { value } = await database.work(async (tx) => done(await listWorkers(tx, area)));
  return value;
}
