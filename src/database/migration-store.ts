import type { ClientBase } from 'pg';

export type AppliedMigration = { readonly number: number; readonly name: string; readonly checksum: string };

/** Waits until no other process migrates this database; the lock ends with the connection. */
export async function lockMigrations(client: ClientBase): Promise<void> {
  await client.query(`select pg_advisory_lock(hashtext('handrail migrations'))`);
  await client.query(`create table if not exists handrail_migration (
    number int primary key, name text not null, checksum text not null, applied timestamptz not null default now())`);
}

export async function unlockMigrations(client: ClientBase): Promise<void> {
  await client.query(`select pg_advisory_unlock(hashtext('handrail migrations'))`);
}

/** In the order in which they were applied. */
export async function listApplied(client: ClientBase): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    'select number, name, checksum from handrail_migration order by number',
  );
  return rows;
}

/** Runs the text and notes it, both or neither. */
export async function applyMigration(
  client: ClientBase,
  migration: AppliedMigration & { text: string },
): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.text);
    await client.query('insert into handrail_migration (number, name, checksum) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
