import type { Database } from '#database';
import { done } from '#kernel';
import { type ListRow, listTakenLists } from './register-store.ts';

/** Which lists were taken, oldest first. Read as the system: it names no person, and every reader may know how fresh a fact is. */
export async function readLists(database: Database): Promise<ListRow[]> {
  const { value } = await database.work(async (tx) => done(await listTakenLists(tx)));
  return value;
}
