import type { Transaction } from '#database';
import { type Entry, movedBy } from './entry.ts';
import { keyOf, type LedgerAccount } from './ledger-account.ts';

export type StoredAccount = { readonly id: number; readonly key: string; readonly balance: number };

/** Locks the accounts, in the order of their numbers, until the transaction ends; makes those that are missing. */
export async function lockAccounts(
  tx: Transaction,
  accounts: readonly LedgerAccount[],
): Promise<Map<string, StoredAccount>> {
  const each = [...new Map(accounts.map((one) => [keyOf(one), one])).values()];
  const found = await lockByKey(tx, each.map(keyOf));
  const missing = each.filter((one) => !found.has(keyOf(one)));
  if (missing.length === 0) return found;
  await addAccounts(tx, missing);
  return await lockByKey(tx, each.map(keyOf));
}

async function lockByKey(tx: Transaction, keys: readonly string[]): Promise<Map<string, StoredAccount>> {
  const rows = await tx.query<StoredAccount>(
    {
      name: 'lock-ledger-accounts',
      text: 'select id, key, balance from ledger_account where key = any ($1) order by id for update',
    },
    [keys],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** In the order of their keys, so that two who add the same ones never wait for each other in a circle. */
async function addAccounts(tx: Transaction, accounts: readonly LedgerAccount[]): Promise<void> {
  await tx.execute(
    {
      name: 'add-ledger-accounts',
      text: `insert into ledger_account (key, kind, person_id, area)
        select * from unnest($1::text[], $2::text[], $3::integer[], $4::text[]) as added order by 1 on conflict (key) do nothing`,
    },
    [
      accounts.map(keyOf),
      accounts.map(({ kind }) => kind),
      accounts.map(({ person }) => person ?? null),
      accounts.map(({ area }) => area ?? null),
    ],
  );
}

export type StoredEntry = {
  readonly id: number;
  readonly kind: string;
  readonly moved: Readonly<Record<string, number>>;
};

/** Undefined when no entry bears the key. */
export async function findEntry(tx: Transaction, key: string): Promise<StoredEntry | undefined> {
  const [row] = await tx.query<StoredEntry>(
    {
      name: 'find-ledger-entry',
      text: `select e.id, e.kind, (select jsonb_object_agg(key, moved) from (
          select a.key, sum(side.amount)::bigint as moved from posting l
            cross join lateral (values (l.source_id, -l.amount), (l.destination_id, l.amount)) side (account_id, amount)
            join ledger_account a on a.id = side.account_id
          where l.entry_id = e.id group by a.key) each_account) as moved
        from ledger_entry e where e.key = $1`,
    },
    [key],
  );
  return row;
}

/** Undefined when the key is taken; waits for another transaction that is taking it. */
export async function insertEntry(
  tx: Transaction,
  entry: Entry,
  accounts: ReadonlyMap<string, StoredAccount>,
): Promise<number | undefined> {
  const { key, kind, at, by, details, postings } = entry;
  const idOf = (account: LedgerAccount) => accounts.get(keyOf(account))!.id;
  const [row] = await tx.query<{ entry_id: number }>(
    {
      name: 'insert-ledger-entry',
      text: `with entry as (
          insert into ledger_entry (key, kind, at, by, details) values ($1, $2, $3, $4, $5) on conflict (key) do nothing returning id)
        insert into posting (entry_id, line, source_id, destination_id, amount)
        select entry.id, line.ordinality, line.source, line.destination, line.amount
        from entry, unnest($6::integer[], $7::integer[], $8::bigint[]) with ordinality as line (source, destination, amount, ordinality)
        returning entry_id`,
    },
    [
      key,
      kind,
      at,
      by,
      details ? JSON.stringify(details) : null,
      postings.map(({ from }) => idOf(from)),
      postings.map(({ to }) => idOf(to)),
      postings.map(({ amount }) => amount),
    ],
  );
  return row?.entry_id;
}

/** Whether the entry that stands moves what this one would: the same deed repeated, and not another under its key. */
export const isSameEntry = (stored: StoredEntry, entry: Entry): boolean => {
  const moved = movedBy(entry);
  return (
    stored.kind === entry.kind &&
    moved.size === Object.keys(stored.moved).length &&
    [...moved].every(([key, amount]) => stored.moved[key] === amount)
  );
};

/** Balances in fen by account key; an account that was never posted to is left out. */
export async function readBalances(tx: Transaction, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ key: string; balance: number }>(
    'select key, balance from ledger_account where key = any ($1)',
    [keys],
  );
  return new Map(rows.map(({ key, balance }) => [key, balance]));
}

/** What does not add up, one line each; empty when every balance is the fold of its postings and all of them add up to nothing. */
export async function findImbalances(
  tx: Transaction,
): Promise<{ key: string; balance: number; folded: number }[]> {
  return await tx.query(`
    with folded as (
      select side.account_id, sum(side.amount)::bigint as folded from posting l
        cross join lateral (values (l.source_id, -l.amount), (l.destination_id, l.amount)) side (account_id, amount)
      group by side.account_id)
    select a.key, a.balance, coalesce(f.folded, 0) as folded from ledger_account a left join folded f on f.account_id = a.id
      where a.balance <> coalesce(f.folded, 0)
    union all
    select 'all accounts together', sum(balance)::bigint, 0 from ledger_account having sum(balance) <> 0`);
}
