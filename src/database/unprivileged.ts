import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotOpen } from './cannot-open.ts';
import type { Binaries } from './platform-binaries.ts';

/**
 * The words to put before a PostgreSQL command, and the account that then owns its files (undefined: our own).
 * PostgreSQL refuses root; and where Linux allows it, the server ends with us even when we are killed.
 */
export type Wrapper = { readonly words: readonly string[]; readonly owner?: { uid: number; gid: number } };

const endsWithUs = ['setpriv', '--pdeathsig', 'INT'];

/** Chooses how the server runs; as root the first way that reaches both the programs and the folder. */
export function chooseWrapper(folder: string, binaries: Binaries): Wrapper {
  if (process.platform !== 'linux') return { words: [] };
  if (process.getuid?.() !== 0) return { words: runs([...endsWithUs, 'true']) ? endsWithUs : [] };
  const { uid, gid } = statSync(folder);
  const ways = uid === 0 ? [inNamespace, ...strangers(folder).map(as)] : [as({ uid, gid })];
  for (const way of ways) {
    if (way.owner) giveTo(folder, way.owner);
    if (reaches(way, folder, binaries)) return way;
    if (way.owner) giveTo(folder, { uid, gid });
  }
  throw new CannotOpen(unreachable(folder));
}

/** An own user namespace: root outside, an ordinary account to PostgreSQL. Reaches what only root may enter. */
const inNamespace: Wrapper = {
  words: ['unshare', '--user', '--map-user=1000', '--map-group=1000', ...endsWithUs],
};

const as = (owner: { uid: number; gid: number }): Wrapper => ({
  words: [
    'setpriv',
    '--reuid',
    String(owner.uid),
    '--regid',
    String(owner.gid),
    '--clear-groups',
    ...endsWithUs.slice(1),
  ],
  owner,
});

/** Nobody, then the owner of the nearest parent that is not root's, who may enter where nobody may not. */
function strangers(folder: string): { uid: number; gid: number }[] {
  const nobody = { uid: 65534, gid: 65534 };
  for (let parent = dirname(folder); parent !== dirname(parent); parent = dirname(parent)) {
    const { uid, gid } = statSync(parent);
    if (uid !== 0) return [nobody, { uid, gid }];
  }
  return [nobody];
}

function giveTo(path: string, owner: { uid: number; gid: number }): void {
  if (lstatSync(path).isSymbolicLink()) return;
  chownSync(path, owner.uid, owner.gid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(join(path, name), owner);
}

const reaches = ({ words }: Wrapper, folder: string, { postgres }: Binaries) =>
  runs([...words, 'sh', '-c', 'test -w "$0" && cd "$0" && "$1" --version', folder, postgres]);

const runs = ([command = '', ...words]: readonly string[]) =>
  spawnSync(command, words, { stdio: 'ignore', cwd: '/' }).status === 0;

const unreachable = (folder: string) => ({
  zh: `PostgreSQL 不能以 root 身份运行，而普通账号又进不了 ${folder} 或程序所在的文件夹。请用普通账号启动，或把项目与数据放到人人可进入的位置（例如 /opt 与 HANDRAIL_DATA=/var/lib/handrail）。`,
  en: `PostgreSQL does not run as root, and no ordinary account can enter ${folder} or the folder of the programs. Start as an ordinary account, or put project and data where everybody may enter (for example /opt, and HANDRAIL_DATA=/var/lib/handrail).`,
});
