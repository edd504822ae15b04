import { finished, type Readable, type Stream } from 'node:stream';
import { promisify } from 'node:util';
import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import type { PoolClient } from 'pg';
import { from, to } from 'pg-copy-streams';
import type { Prepared, Row, Transaction } from './database.ts';

const ended = promisify(finished);

/** One transaction on one connection, and the word whether a COPY in it was left in the middle. */
export type OpenTransaction = { tx: Transaction; copyUnfinished(): boolean; abandonCopies(): void };

/** Dresses a connection on which `begin` has run. Statements started together run one after the other. */
export function openTransaction(client: PoolClient): OpenTransaction {
  let turn: Promise<unknown> = Promise.resolve();
  const copies = new Set<Stream & { destroy(): unknown }>();

  const inTurn = <Given>(start: () => Promise<Given>): Promise<Given> => {
    const given = turn.then(start);
    turn = given.catch(() => undefined);
    return given;
  };
  const ask = (text: string | Prepared, values: readonly unknown[] = []) =>
    inTurn(() => client.query<Row>({ ...(typeof text === 'string' ? { text } : text), values: [...values] }));
  const copy = <Copy extends Stream & { destroy(): unknown }>(stream: Copy): Copy => {
    copies.add(stream);
    turn = ended(stream as unknown as Readable).then(
      () => copies.delete(stream),
      () => undefined,
    );
    return stream;
  };
  const kysely = boundTo((text, values) => ask(text, values));

  const tx: Transaction = {
    sql: async <Of>(parts: TemplateStringsArray, ...values: unknown[]) =>
      (await sql<Of>(parts, ...values).execute(kysely)).rows,
    query: async <Of>(text: string | Prepared, values?: readonly unknown[]) =>
      (await ask(text, values)).rows as Of[],
    execute: async (text, values) => (await ask(text, values)).rowCount ?? 0,
    kysely,
    copyIn: (text) => copy(client.query(from(text))),
    copyOut: (text) => copy(client.query(to(text))),
  };
  return {
    tx,
    copyUnfinished: () => copies.size > 0,
    abandonCopies: () => {
      for (const stream of copies) stream.destroy();
    },
  };
}

type Ask = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** Kysely asks for connections of a pool; here the pool is the one connection, which it can neither keep nor end. */
function boundTo(ask: Ask): Transaction['kysely'] {
  const connection = { query: ask, release: () => undefined };
  const pool = { connect: async () => connection, end: async () => undefined } as unknown as PostgresPool;
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
