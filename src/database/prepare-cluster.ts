import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from './cannot-open.ts';
import type { Log } from './database.ts';
import type { Wrapper } from './unprivileged.ts';

type Preparation = {
  readonly folder: string;
  readonly cluster: string;
  readonly initdb: string;
  readonly wrapper: Wrapper;
  readonly log: Log;
};

const version = '18';
const user = 'handrail';

/** Makes the cluster on the first start; gives the account that may connect. A start cut short leaves no half of one. */
export function prepareCluster(preparation: Preparation): { user: string; password: string } {
  const { folder, cluster, log } = preparation;
  const passwordFile = join(folder, 'password');
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    log({ zh: '正在建立数据库…', en: 'Making the database …' });
    writePassword(passwordFile, preparation.wrapper);
    makeCluster(preparation, passwordFile);
  }
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found !== version) throw new CannotOpen(otherVersion(folder, found));
  if (!existsSync(passwordFile)) throw new CannotOpen(passwordLost(passwordFile));
  return { user, password: readFileSync(passwordFile, 'utf8') };
}

function writePassword(file: string, { owner }: Wrapper): void {
  rmSync(file, { force: true });
  writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (owner) chownSync(file, owner.uid, owner.gid);
}

function makeCluster({ cluster, initdb, wrapper }: Preparation, passwordFile: string): void {
  const draft = `${cluster}.making`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(cluster, { recursive: true, force: true }); // empty, or it would have had a version
  const words = [
    '--locale=C',
    '--encoding=UTF8',
    '--data-checksums',
    '--auth=scram-sha-256',
    '--no-instructions',
  ];
  const login = [`--username=${user}`, `--pwfile=${passwordFile}`];
  const [command = '', ...rest] = [...wrapper.words, initdb, '-D', draft, ...words, ...login];
  const { status, stdout, stderr, error } = spawnSync(command, rest, { encoding: 'utf8', cwd: '/' });
  if (status !== 0) throw new CannotOpen(notMade(`${stdout}${stderr}`.trim()), error);
  renameSync(draft, cluster);
}

const notMade = (words: string) => ({
  zh: `数据库未能建立：${words}`,
  en: `The database could not be made: ${words}`,
});

const otherVersion = (folder: string, found: string) => ({
  zh: `${folder} 中的数据库属于 PostgreSQL ${found}，本程序使用 ${version}。请换用原来的程序版本导出，或另选文件夹。`,
  en: `The database in ${folder} is of PostgreSQL ${found}, and this program has ${version}. Export it with the earlier version of the program, or choose another folder.`,
});

const passwordLost = (file: string) => ({
  zh: `数据库还在，但口令文件 ${file} 不见了。请从备份恢复该文件。`,
  en: `The database is there, but its password file ${file} is gone. Restore the file from a backup.`,
});
