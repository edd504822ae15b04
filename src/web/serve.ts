import { createServer } from 'node:net';
import { type ServerType, serve as serveNode } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Web } from './visit.ts';

export type Serving = { readonly port: number; readonly origin: string; close(): Promise<void> };

/** How many ports after the wanted one are tried when it is taken. */
const tries = 20;

/** Serves on the port or, when it is taken, on the next free one. Throws when twenty in a row are taken. */
export async function serve(
  app: Hono<Web>,
  { port: wanted, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<Serving> {
  const port = await freePort(wanted, host);
  const listening = Promise.withResolvers<number>();
  const server = serveNode({ fetch: app.fetch, hostname: host, port }, (at) => listening.resolve(at.port));
  server.once('error', listening.reject);
  const at = await listening.promise;
  return { port: at, origin: `http://${host}:${at}`, close: () => closed(server) };
}

async function freePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + tries; port += 1) if (await isFree(port, host)) return port;
  throw new Error(`Ports ${wanted} to ${wanted + tries - 1} on ${host} are all taken.`);
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((answer, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? answer(false) : fail(error),
    );
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });

/** Lets answers end; connections that wait for a next request are cut. */
const closed = (server: ServerType): Promise<void> =>
  new Promise((end, fail) => {
    server.close((error) => (error ? fail(error) : end()));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
