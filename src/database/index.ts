export { CannotOpen } from './cannot-open.ts';
export type { Actor, Database, Log, Transaction, TransactionChoice } from './database.ts';
export { type OpenDatabase, openDatabase } from './open-database.ts';
