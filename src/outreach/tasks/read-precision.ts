import type { Database } from '#database';
import { done } from '#kernel';
import { countPrecision, type Precision } from './precision-store.ts';

/** Totals that anybody who may see take-up may see. */
export async function readPrecision(database: Database, area: string): Promise<Precision[]> {
  const { value } = await database.work(async (tx) => done(await countPrecision(tx, area)));
  return value;
}
