import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '#database';

export type TestServer = {
  /** Of the template database; another process reaches the same server with it. */
  readonly url: string;
  /** Copies the template and gives the URL of the copy. */
  createDatabase(): Promise<string>;
  /** Drops the copies made here, and the server if it was started here. */
  stop(): Promise<void>;
};

const template = 'handrail_template';

/** Reaches the server of the run, or starts one under the temporary folder when there is none. */
export async function startTestServer(shared?: string): Promise<TestServer> {
  const { url, stop } = shared ? { url: shared, stop: async () => undefined } : await startOwn();
  const copies: string[] = [];
  return {
    url,
    createDatabase: async () => {
      const name = `test_${process.pid}_${copies.length + 1}`;
      copies.push(name);
      await command(url, `create database ${name} template ${template} strategy wal_log`);
      return withName(url, name);
    },
    stop: async () => {
      if (shared)
        for (const name of copies) await command(url, `drop database if exists ${name} with (force)`);
      await stop();
    },
  };
}

/** A server for tests forgets at a power failure; nothing else about it differs from the real one. */
async function startOwn(): Promise<{ url: string; stop: () => Promise<void> }> {
  await removeLeftovers();
  const folder = join(tmpdir(), `handrail-test-${process.pid}`);
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_buffers: '64MB',
  };
  const made = await openDatabase({ folder, settings, log: () => undefined });
  const url = withName(made.url, 'postgres');
  await command(url, `alter database ${withoutSlash(made.url)} rename to ${template}`);
  return {
    url,
    stop: async () => {
      await made.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Folders of test runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^handrail-test-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function command(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

const withName = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

const withoutSlash = (url: string): string => new URL(url).pathname.slice(1);
