import { after } from 'node:test';
import { type Database, openDatabase } from '#database';
import { startTestServer, type TestServer } from './test-server.ts';

let server: Promise<TestServer> | undefined;
const opened: Database[] = [];

/**
 * A database of the test's own with all migrations in it, dropped when the test file ends.
 * `npm test` shares one server among all files; a file that runs alone starts its own.
 */
export async function testDatabase(): Promise<Database> {
  server ??= reachServer();
  const url = await (await server).createDatabase();
  const database = await openDatabase({ folder: '', url, log: () => undefined });
  opened.push(database);
  return database;
}

async function reachServer(): Promise<TestServer> {
  const started = await startTestServer(process.env['TEST_DATABASE_URL']);
  after(async () => {
    await Promise.all(opened.map((database) => database.close()));
    await started.stop();
  });
  return started;
}
