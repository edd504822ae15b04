export type { Entry, Posting } from './ledger/entry.ts';
export { keyOf, type LedgerAccount, type LedgerKind } from './ledger/ledger-account.ts';
export { findImbalances, readBalances } from './ledger/ledger-store.ts';
export { type Posted, type PostRefused, postEntry } from './ledger/post-entry.ts';
