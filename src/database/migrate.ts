import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { CannotOpen } from './cannot-open.ts';
import type { Log } from './database.ts';
import {
  type AppliedMigration,
  applyMigration,
  listApplied,
  lockMigrations,
  unlockMigrations,
} from './migration-store.ts';
import { ensureRoles } from './role-store.ts';

type Migration = AppliedMigration & { readonly text: string };

/** Brings the database to the last migration of the folder: `NNNN-verb-noun.sql`, in order, a transaction each. */
export async function migrate(client: ClientBase, from: { folder: string; log: Log }): Promise<void> {
  await lockMigrations(client);
  try {
    await ensureRoles(client);
    const migrations = await readMigrations(from.folder);
    const applied = await listApplied(client);
    refuseForeign(migrations, applied);
    for (const migration of migrations.slice(applied.length)) {
      await apply(client, migration);
      from.log({ zh: `数据库已升级：${migration.name}`, en: `Database migrated: ${migration.name}` });
    }
  } finally {
    await unlockMigrations(client);
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)));
  for (const [index, migration] of migrations.entries()) {
    if (migration.number !== index + 1) {
      throw new Error(
        `${join(folder, migration.name)}: expected number ${String(index + 1).padStart(4, '0')}. ` +
          'Migrations are numbered from 0001 without gaps; give this file the next free number.',
      );
    }
  }
  return migrations;
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const number = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)+\.sql$/.exec(name)?.[1];
  if (!number)
    throw new Error(`${join(folder, name)}: call a migration NNNN-verb-noun.sql, in small letters.`);
  const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
  return { number: Number(number), name, text, checksum: createHash('sha256').update(text).digest('hex') };
}

/** What was applied must be the beginning of what the folder holds, byte for byte. */
function refuseForeign(migrations: readonly Migration[], applied: readonly AppliedMigration[]): void {
  for (const [index, { number, name, checksum }] of applied.entries()) {
    const migration = migrations[index];
    if (!migration || migration.number !== number) {
      throw new CannotOpen({
        zh: `数据库由更新的版本建立（含迁移 ${name}），本版本不认识它。请使用更新的版本打开。`,
        en: `The database was made by a newer version (it has migration ${name}), which this version does not know. Open it with the newer version.`,
      });
    }
    if (migration.checksum !== checksum) {
      throw new CannotOpen({
        zh: `迁移 ${migration.name} 在应用之后被改动过。请恢复原文件，并把改动写成新的迁移。`,
        en: `Migration ${migration.name} was changed after it had been applied. Restore the file and write the change as a new migration.`,
      });
    }
  }
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
  try {
    await applyMigration(client, migration);
  } catch (error) {
    const { message, position } = error as { message: string; position?: string };
    const line = position ? migration.text.slice(0, Number(position)).split('\n').length : undefined;
    const where = line ? `${migration.name}:${line}` : migration.name;
    throw new Error(`Migration ${where} failed and was undone: ${message}`, { cause: error });
  }
}
