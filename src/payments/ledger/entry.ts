/** An entry: one happening with the amounts that it moves. Pure. */
import type { Fen } from '#kernel';
import { keyOf, type LedgerAccount } from './ledger-account.ts';

export type Posting = { readonly from: LedgerAccount; readonly to: LedgerAccount; readonly amount: Fen };

export type Entry = {
  /** Made by who asks: the same deed twice is one entry. */
  readonly key: string;
  /** What happened, such as "entitlements-fixed". */
  readonly kind: string;
  /** Instant. */
  readonly at: Date;
  /** Account of who did it; null when a job did. */
  readonly by: number | null;
  readonly postings: readonly Posting[];
  /** No names and no numbers of persons. */
  readonly details?: Readonly<Record<string, unknown>>;
};

export type Malformed =
  | { readonly because: 'moves-nothing' }
  | { readonly because: 'not-whole-fen'; readonly amount: number }
  | { readonly because: 'to-itself'; readonly account: string };

/** Undefined when the entry may be posted as far as can be told without balances. */
export function whyMalformed({ postings }: Entry): Malformed | undefined {
  if (postings.length === 0) return { because: 'moves-nothing' };
  for (const { from, to, amount } of postings) {
    if (!Number.isSafeInteger(amount) || amount <= 0) return { because: 'not-whole-fen', amount };
    if (keyOf(from) === keyOf(to)) return { because: 'to-itself', account: keyOf(from) };
  }
  return undefined;
}

/** What an entry adds to each account in all, by key. */
export function movedBy({ postings }: Pick<Entry, 'postings'>): Map<string, number> {
  const moved = new Map<string, number>();
  const add = (account: LedgerAccount, amount: number) =>
    moved.set(keyOf(account), (moved.get(keyOf(account)) ?? 0) + amount);
  for (const { from, to, amount } of postings) {
    add(from, -amount);
    add(to, amount);
  }
  return moved;
}
