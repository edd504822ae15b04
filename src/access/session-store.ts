import type { Transaction } from '#database';
import { actAs, findAccount } from './account-store.ts';
import type { Session } from './session.ts';

export type OpenedSession = { hash: Buffer; account: number; purpose?: string; at: Date; endsAt: Date };

export async function keepSession(tx: Transaction, session: OpenedSession): Promise<void> {
  const { hash, account, purpose, at, endsAt } = session;
  await tx.sql`insert into session (token_hash, account_id, purpose, started_at, seen_at, ends_at)
    values (${hash}, ${account}, ${purpose ?? null}, ${at}, ${at}, ${endsAt})`;
}

/** Lets row security show the one session whose token somebody holds. */
async function nameSession(tx: Transaction, hash: Buffer): Promise<void> {
  await tx.sql`select set_config('handrail.session', ${hash.toString('hex')}, true)`;
}

/** The living session of the token, with its account; from here on the transaction acts as that account. */
export async function findSession(
  tx: Transaction,
  asked: { hash: Buffer; at: Date; idleSince: Date },
): Promise<Session | undefined> {
  await nameSession(tx, asked.hash);
  const [row] = await tx.sql<{ account_id: number; purpose: string | null; ends_at: Date }>`
    select account_id, purpose, ends_at from session
    where token_hash = ${asked.hash} and ends_at > ${asked.at} and seen_at > ${asked.idleSince}`;
  if (!row) return undefined;
  await tx.sql`select set_config('handrail.account', ${String(row.account_id)}, true)`;
  const account = await findAccount(tx, row.account_id);
  if (!account) return undefined;
  await actAs(tx, account);
  return { account, endsAt: row.ends_at, ...(row.purpose ? { purpose: row.purpose } : {}) };
}

/** Written at most once a minute a session: pages are read far more often than that. */
export async function noteSeen(tx: Transaction, seen: { hash: Buffer; at: Date; unlessSince: Date }) {
  await tx.sql`update session set seen_at = ${seen.at}
    where token_hash = ${seen.hash} and seen_at < ${seen.unlessSince}`;
}

export async function setPurpose(tx: Transaction, hash: Buffer, purpose: string): Promise<boolean> {
  await nameSession(tx, hash);
  const rows = await tx.sql`update session set purpose = ${purpose} where token_hash = ${hash} returning 1`;
  return rows.length === 1;
}

export async function dropSession(tx: Transaction, hash: Buffer): Promise<void> {
  await nameSession(tx, hash);
  await tx.sql`delete from session where token_hash = ${hash}`;
}

/** Sweeps away the account's sessions that ended of themselves. */
export async function dropEnded(tx: Transaction, ended: { account: number; at: Date; idleSince: Date }) {
  await tx.sql`delete from session
    where account_id = ${ended.account} and (ends_at <= ${ended.at} or seen_at <= ${ended.idleSince})`;
}
