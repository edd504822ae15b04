import type { Database } from '#database';
import { type Day, done } from '#kernel';
import type { Area } from './area.ts';
import { endAreas, insertAreas, listAreas, renameAreas } from './area-store.ts';

export type AreasLoaded = { added: number; renamed: number; ended: number };

/** Brings the register's areas to the given ones: new and renamed ones from the day on, missing ones ended on it. Twice changes nothing. */
export async function loadAreas(
  database: Database,
  load: { areas: readonly Area[]; from: Day },
): Promise<AreasLoaded> {
  const outcome = await database.work(async (tx) => {
    const before = new Map((await listAreas(tx)).map((area) => [area.code, area]));
    const now = new Set(load.areas.map(({ code }) => code));
    const added = load.areas.filter(({ code }) => !before.has(code));
    const renamed = load.areas.filter(({ code, name }) => (before.get(code)?.name ?? name) !== name);
    const ended = [...before.keys()].filter((code) => !now.has(code));
    if (added.length > 0) await insertAreas(tx, added, load.from);
    if (renamed.length > 0) await renameAreas(tx, renamed);
    if (ended.length > 0) await endAreas(tx, ended, load.from);
    return done({ added: added.length, renamed: renamed.length, ended: ended.length });
  });
  return outcome.value;
}
