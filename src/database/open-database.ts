import { fileURLToPath } from 'node:url';
import { Client, Pool } from 'pg';
import { CannotOpen } from './cannot-open.ts';
import { columnTypes } from './column-types.ts';
import type { Database, Log } from './database.ts';
import { migrate } from './migrate.ts';
import { runTransaction } from './run-transaction.ts';
import { ensureDatabase, serverVersion } from './session-store.ts';
import { startServer } from './start-server.ts';

export type OpenDatabase = {
  /** The data folder of our own server; made on the first start. Not touched when `url` is given. */
  readonly folder: string;
  /** A PostgreSQL server (15 or later) to use instead, as postgresql://account:password@host:port/database. */
  readonly url?: string | undefined;
  readonly log: Log;
  /** Folder of the migrations, when not our own. */
  readonly migrations?: string;
  /** Settings of PostgreSQL that differ from ours; our own server only. */
  readonly settings?: Readonly<Record<string, string>>;
};

const ownMigrations = fileURLToPath(new URL('migrations', import.meta.url));
const databaseName = 'handrail';

/** Starts our own server or reaches the named one, migrates, and opens. Throws CannotOpen with a sentence for the operator. */
export async function openDatabase(choice: OpenDatabase): Promise<Database> {
  if (choice.url) return await connect(choice.url, choice, async () => undefined);
  const server = await startServer(choice);
  const urlOf = (database: string) => {
    const { user, password, host, port } = server;
    return `postgresql://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  };
  try {
    await withClient(urlOf('postgres'), (client) => ensureDatabase(client, databaseName));
    return await connect(urlOf(databaseName), choice, server.stop);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function connect(url: string, choice: OpenDatabase, stop: () => Promise<void>): Promise<Database> {
  await withClient(url, async (client) => {
    await refuseOldServer(client);
    await migrate(client, { folder: choice.migrations ?? ownMigrations, log: choice.log });
  });
  const pool = new Pool({ connectionString: url, types: columnTypes, max: 20 });
  const lost = ({ message }: Error) =>
    choice.log({ zh: `数据库连接中断：${message}`, en: `A database connection was lost: ${message}` });
  pool.on('error', lost);
  // A connection may also be lost while it is lent out.
  pool.on('connect', (client) => client.on('error', lost));
  let closing: Promise<void> | undefined;
  return {
    transaction: (work, how) => runTransaction(pool, work, { ...how, seat: 'handrail_app' }),
    work: (work, how) => runTransaction(pool, work, { ...how, seat: 'handrail_work' }),
    pool,
    url,
    close: () => {
      closing ??= endPool(pool).then(stop);
      return closing;
    },
  };
}

async function withClient<Given>(url: string, work: (client: Client) => Promise<Given>): Promise<Given> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw new CannotOpen(unreachable(url, error as Error), error);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Waits a second for the work in hand; what then still runs is cut off by the server's stop and rolled back. */
async function endPool(pool: Pool): Promise<void> {
  const second = new Promise((resolve) => setTimeout(resolve, 1000).unref());
  await Promise.race([pool.end(), second]);
}

async function refuseOldServer(client: Client): Promise<void> {
  const version = await serverVersion(client);
  if (version >= 150_000) return;
  const found = Math.floor(version / 10_000);
  throw new CannotOpen({
    zh: `DATABASE_URL 指向的服务器是 PostgreSQL ${found}；需要 15 或更新的版本。`,
    en: `The server of DATABASE_URL is PostgreSQL ${found}; 15 or later is needed.`,
  });
}

function unreachable(url: string, { message }: Error) {
  const { hostname, port, pathname } = URL.canParse(url)
    ? new URL(url)
    : { hostname: '?', port: '', pathname: '' };
  const where = `${hostname}${port ? `:${port}` : ''}${pathname}`;
  return {
    zh: `连不上数据库 ${where}（${message}）。请检查 DATABASE_URL 中的地址、账号和口令，以及服务器是否在运行。`,
    en: `The database ${where} cannot be reached (${message}). Check address, account and password in DATABASE_URL, and whether the server runs.`,
  };
}
