import type { Readable, Writable } from 'node:stream';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Result, Text } from '#kernel';

/** Receives one line for the operator: slow recovery, a migration applied, a lost server. */
export type Log = (line: Text) => void;

/** For whom a transaction works. Row security reads it as handrail.role, handrail.area, handrail.purpose, … */
export type Actor = {
  readonly role: string;
  /** Code of the area that is the actor's own. */
  readonly area: string;
  readonly purpose: string;
  readonly account?: string | number;
  readonly person?: string | number;
};

export type TransactionChoice = {
  /** Left out, row security sees nobody and shows nothing that needs an actor. */
  readonly actor?: Actor;
  /** `read committed` unless told; the stricter ones are retried when they collide. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
};

/** A row as the driver gives it: date as `YYYY-MM-DD`, int8 as number (bigint beyond 2^53), bytea as Buffer. */
export type Row = Record<string, unknown>;

/** A statement that the connection keeps prepared under its name: about twice as fast for point reads. */
export type Prepared = { readonly name: string; readonly text: string };

/** Proof that work runs inside a transaction; only a Database can hand one out. */
export type Transaction = {
  /** Runs a template and gives its rows; `${…}` become parameters, or parts of SQL made by kysely's own `sql`. */
  sql<Of = Row>(parts: TemplateStringsArray, ...values: unknown[]): Promise<Of[]>;
  /** Runs a text with $1, $2, … and gives its rows. */
  query<Of = Row>(text: string | Prepared, values?: readonly unknown[]): Promise<Of[]>;
  /** Runs a text with $1, $2, … and gives the number of rows that it touched. */
  execute(text: string | Prepared, values?: readonly unknown[]): Promise<number>;
  /** The query builder, bound to this transaction. */
  readonly kysely: Kysely<Record<string, Row>>;
  /** Feeds `copy … from stdin`: under row security only into a temporary table, then `insert … select`. Wait for its `finish` (pipeline does)
   *  before the next query. */
  copyIn(text: string): Writable;
  /** Reads `copy … to stdout`; read it to its end before the next query. */
  copyOut(text: string): Readable;
};

export type Database = {
  /**
   * Commits what is done; leaves no trace of what is refused or throws. Runs as `handrail_app`, under row security.
   * `work` may run up to four times when transactions collide, so it must touch nothing but `tx`.
   */
  transaction<Outcome extends Result<unknown, unknown>>(
    work: (tx: Transaction) => Promise<Outcome>,
    choice?: TransactionChoice,
  ): Promise<Outcome>;
  /** The same for the system's own jobs (imports, month runs), as `handrail_work`, which serves no person's request. */
  work<Outcome extends Result<unknown, unknown>>(
    work: (tx: Transaction) => Promise<Outcome>,
    choice?: Omit<TransactionChoice, 'actor'>,
  ): Promise<Outcome>;
  /** Connections under the owner's role, for the job queue alone: no row security, no retry. */
  readonly pool: Pool;
  /** Reaches the same database from another process; holds the password, so it is never printed. */
  readonly url: string;
  /** Ends the connections and, when it is our own, stops the server cleanly. A second call does nothing. */
  close(): Promise<void>;
};
