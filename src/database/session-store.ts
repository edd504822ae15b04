import { type ClientBase, escapeIdentifier, escapeLiteral } from 'pg';
import type { Actor, TransactionChoice } from './database.ts';

export type Seat = 'handrail_app' | 'handrail_work';

/** Begins as the role, with the actor set for row security, in one round trip. All of it ends with the transaction. */
export async function begin(client: ClientBase, seat: Seat, choice: TransactionChoice): Promise<void> {
  const settings = { ...nobody, ...choice.actor };
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('handrail.${name}', ${escapeLiteral(String(value))}, true)`,
  );
  await client.query(
    `begin isolation level ${choice.isolation ?? 'read committed'};` +
      ` set local role ${seat}; set local timezone to 'Asia/Shanghai'; select ${set.join(', ')}`,
  );
}

const nobody = { role: '', area: '', purpose: '', account: '', person: '' } satisfies Actor;

/** Commits; throws if the server rolled back instead, because a failed statement had been swallowed. */
export async function commit(client: ClientBase): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') {
    throw new Error(
      'A statement failed inside the transaction and its error was swallowed: nothing was kept.',
    );
  }
}

export async function rollback(client: ClientBase): Promise<void> {
  await client.query('rollback');
}

/** Version of the server as PostgreSQL counts it: 150004 for 15.4. */
export async function serverVersion(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  return Number(rows[0]?.server_version_num);
}

export async function ensureDatabase(client: ClientBase, name: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`);
}
