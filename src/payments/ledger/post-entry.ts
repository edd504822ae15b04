import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { type Entry, type Malformed, movedBy, whyMalformed } from './entry.ts';
import { keyOf, mayBeNegative } from './ledger-account.ts';
import {
  findEntry,
  insertEntry,
  isSameEntry,
  lockAccounts,
  type StoredAccount,
  type StoredEntry,
} from './ledger-store.ts';

export type PostRefused =
  | Malformed
  /** The account holds less than what would leave it; `short` fen are missing. */
  | { readonly because: 'not-enough'; readonly account: string; readonly short: number }
  /** Another deed was posted under this key. */
  | { readonly because: 'key-of-another'; readonly key: string };

export type Posted = { readonly id: number; readonly repeated: boolean };

/** Posts an entry in the transaction of the deed that asks for it. The same entry again changes nothing and gives the same number. */
export async function postEntry(tx: Transaction, entry: Entry): Promise<Result<Posted, PostRefused>> {
  const malformed = whyMalformed(entry);
  if (malformed) return refuse(malformed);
  const accounts = await lockAccounts(
    tx,
    entry.postings.flatMap(({ from, to }) => [from, to]),
  );
  const lacking = whatLacks(entry, accounts);
  const id = lacking ? undefined : await insertEntry(tx, entry, accounts);
  if (id !== undefined) return done({ id, repeated: false });
  // What was posted before is not asked for its money a second time.
  const stands = await findEntry(tx, entry.key);
  if (stands) return repeated(stands, entry);
  return refuse(lacking!);
}

const repeated = (stands: StoredEntry, entry: Entry) =>
  isSameEntry(stands, entry)
    ? done({ id: stands.id, repeated: true })
    : refuse({ because: 'key-of-another', key: entry.key });

function whatLacks(entry: Entry, accounts: ReadonlyMap<string, StoredAccount>): PostRefused | undefined {
  const kinds = new Map(
    entry.postings.flatMap(({ from, to }) => [from, to]).map((one) => [keyOf(one), one.kind]),
  );
  for (const [key, moved] of movedBy(entry)) {
    const after = accounts.get(key)!.balance + moved;
    if (after < 0 && moved < 0 && !mayBeNegative(kinds.get(key)!))
      return { because: 'not-enough', account: key, short: -after };
  }
  return undefined;
}
