import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from './cannot-open.ts';
import type { Log } from './database.ts';
import { chooseListeningPlace, type Place } from './listening-place.ts';
import { ownFolder } from './own-folder.ts';
import { findBinaries } from './platform-binaries.ts';
import { prepareCluster } from './prepare-cluster.ts';
import { endOrphan, endServer, launchServer } from './server-process.ts';
import { serverSettings } from './server-settings.ts';
import { chooseWrapper } from './unprivileged.ts';

/** Our own server, running. */
export type Server = Pick<Place, 'host' | 'port'> & {
  readonly user: string;
  readonly password: string;
  /** Ends it as PostgreSQL's "fast" stop does, and lets go of the folder. */
  stop(): Promise<void>;
};

export type ServerChoice = {
  /** Made when it is missing, readable for this account alone. */
  readonly folder: string;
  readonly log: Log;
  /** Settings of PostgreSQL that differ from ours. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** Owns the folder, makes the cluster if there is none, starts PostgreSQL and waits until it takes connections. */
export async function startServer({ folder: wanted, log, settings }: ServerChoice): Promise<Server> {
  const folder = privateFolder(wanted);
  const letGo = ownFolder(folder);
  try {
    const binaries = findBinaries();
    const wrapper = chooseWrapper(folder, binaries);
    const cluster = join(folder, 'postgresql');
    await endOrphan(cluster, log);
    const login = prepareCluster({ folder, cluster, initdb: binaries.initdb, wrapper, log });
    const place = await chooseListeningPlace(folder, wrapper);
    const words = [...place.words, ...serverSettings(settings)];
    const command = [...wrapper.words, binaries.postgres, '-D', cluster, ...words];
    const server = await launchServer({ command, cluster, logFile: join(folder, 'postgresql.log'), log });
    const stop = async () => {
      await endServer(server);
      place.leave();
      letGo();
    };
    return { ...place, ...login, stop };
  } catch (error) {
    letGo();
    throw error;
  }
}

function privateFolder(wanted: string): string {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    return realpathSync(wanted);
  } catch (error) {
    throw new CannotOpen(
      {
        zh: `无法建立或进入数据文件夹 ${wanted}（${(error as Error).message}）。请检查权限，或用 HANDRAIL_DATA 另选文件夹。`,
        en: `The data folder ${wanted} cannot be made or entered (${(error as Error).message}). Check its permissions, or choose another with HANDRAIL_DATA.`,
      },
      error,
    );
  }
}
