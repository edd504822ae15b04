import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from './cannot-open.ts';
import { isAlive, startOf } from './process-identity.ts';

type Owner = { readonly pid: number; readonly start: string };

/**
 * Makes this process the one owner of the folder and gives the way to let go of it; throws CannotOpen while another lives.
 * Owners are files `owner-1`, `owner-2`, …: the highest rules, only one process can create the next, and the highest
 * is never removed, so that two processes which find the same dead owner cannot both follow it.
 */
export function ownFolder(folder: string): () => void {
  const self: Owner = { pid: process.pid, start: startOf(process.pid) };
  for (;;) {
    const latest = Math.max(0, ...generations(folder));
    const owner = readOwner(folder, latest);
    if (owner && lives(owner)) throw new CannotOpen(taken(folder, owner.pid));
    if (!createOwner(folder, latest + 1, self)) continue;
    const all = generations(folder);
    if (Math.max(...all) > latest + 1) {
      rmSync(ownerFile(folder, latest + 1), { force: true });
      continue;
    }
    for (const older of all.filter((generation) => generation <= latest)) {
      rmSync(ownerFile(folder, older), { force: true });
    }
    return () => writeFileSync(ownerFile(folder, latest + 1), '');
  }
}

const ownerFile = (folder: string, generation: number) => join(folder, `owner-${generation}`);

const generations = (folder: string): number[] =>
  readdirSync(folder).flatMap((name) => (/^owner-\d+$/.test(name) ? [Number(name.slice(6))] : []));

/** Nobody when the file is empty (let go of, or cut off by a power failure) or has just been removed. */
function readOwner(folder: string, generation: number): Owner | undefined {
  try {
    return JSON.parse(readFileSync(ownerFile(folder, generation), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

const lives = ({ pid, start }: Owner) => isAlive(pid) && startOf(pid) === start;

/** The file appears with its content in one step, or not at all when another process was first. */
function createOwner(folder: string, generation: number, owner: Owner): boolean {
  const draft = join(folder, `.owner-${owner.pid}`);
  writeFileSync(draft, JSON.stringify(owner));
  try {
    linkSync(draft, ownerFile(folder, generation));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

const taken = (folder: string, pid: number) => ({
  zh: `数据文件夹 ${folder} 正由进程 ${pid} 使用；请先停止它，或用 HANDRAIL_DATA 另选文件夹。`,
  en: `The data folder ${folder} is in use by process ${pid}; stop it first, or choose another folder with HANDRAIL_DATA.`,
});
