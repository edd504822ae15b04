/** DuckDB on one thread, as the loop has one, and PostgreSQL: both for the four sums alone, while the loop keeps every outcome. */
import { DuckDBInstance } from '@duckdb/node-api';
import type { Peer, Totals } from './peer.ts';
import { createPeople, insertPeople, totalsOf } from './sql.ts';

type Run = (sql: string) => Promise<readonly unknown[]>;

const databasePeer = (name: string, open: () => Promise<Run>): Peer => ({
  name,
  persons: 68_000,
  prepare: async (people, amounts) => {
    const run = await open();
    await run(createPeople);
    for (const rows of insertPeople(people)) await run(rows);
    const asked = totalsOf(amounts);
    return async () => (await run(asked))[0] as Totals;
  },
});

export const duckdb: Peer = databasePeer('DuckDB, 1 thread', async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
});

export const postgresql = (run: Run): Peer => databasePeer('PostgreSQL', async () => run);
