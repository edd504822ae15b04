import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Wrapper } from './unprivileged.ts';

/** Where the server listens: a socket in a private folder, or a port of the loopback alone. */
export type Place = {
  readonly host: string;
  readonly port: number;
  /** What the server must be told. */
  readonly words: readonly string[];
  /** Takes away what was made for it outside the data folder. */
  leave(): void;
};

const longestSocket = 107; // bytes the kernel takes for the path of a socket, a Chinese character counting three

/** A socket in the data folder; where the path is too long, in a short private one; else a free port of 127.0.0.1. */
export async function chooseListeningPlace(folder: string, wrapper: Wrapper): Promise<Place> {
  if (process.platform === 'win32') return await freePort();
  const own = join(folder, 'socket');
  if (fits(own)) return socketIn(own, wrapper);
  const name = `handrail-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const short = join(tmpdir(), name);
  if (!fits(`${short}-XXXXXX`)) return await freePort();
  const place = socketIn(short, wrapper);
  return { ...place, leave: () => rmSync(place.host, { recursive: true, force: true }) };
}

const nothingToLeave = () => undefined;

const fits = (folder: string) => Buffer.byteLength(join(folder, '.s.PGSQL.5432.lock')) <= longestSocket;

function socketIn(folder: string, { owner }: Wrapper): Place {
  const place = isOurs(folder, owner?.uid) ? folder : makePrivate(folder);
  if (owner) chownSync(place, owner.uid, owner.gid);
  const words = ['-k', place, '-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0700'];
  return { host: place, port: 5432, words: [...words, '-p', '5432'], leave: nothingToLeave };
}

function makePrivate(folder: string): string {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return folder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const other = mkdtempSync(`${folder}-`); // somebody else's folder bears the name
    chmodSync(other, 0o700);
    return other;
  }
}

/** Left there by an earlier start of ours and open to nobody else. */
function isOurs(folder: string, uid: number | undefined): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  const mine = [uid, process.getuid?.()];
  return !!found && found.isDirectory() && mine.includes(found.uid) && (found.mode & 0o077) === 0;
}

function freePort(): Promise<Place> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      const words = [
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-p',
        String(port),
      ];
      probe.close(() => resolve({ host: '127.0.0.1', port, words, leave: nothingToLeave }));
    });
  });
}
