import { join } from 'node:path';
import type { Roster } from '#declarations';
import { cleanTitle, readTable } from '#files';
import type { Manifest } from './manifest.ts';

export type ReadRow = {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly doubts: readonly string[];
};

/** A file of the city as the import reads it: rows by their number, cells by the roster's column. */
export async function readBack(given: {
  folder: string;
  path: string;
  roster: Roster;
}): Promise<Map<number, ReadRow>> {
  const { folder, path, roster } = given;
  const columns = Object.entries(roster.columns);
  const knownTitles = columns.flatMap(([, { title, also }]) => [title.zh, ...(also ?? [])]);
  const rows = new Map<number, ReadRow>();
  for await (const batch of readTable(join(folder, path), { name: path, knownTitles })) {
    const at = columns.map(
      ([key, { title, also }]) =>
        [
          key,
          batch.header.findIndex((heading) =>
            [title.zh, ...(also ?? [])].some((known) => cleanTitle(known) === heading),
          ),
        ] as const,
    );
    for (const { number, cells, doubts = [] } of batch.rows) {
      const named = Object.fromEntries(at.map(([key, index]) => [key, cells[index] ?? '']));
      rows.set(number, { number, cells: named, doubts: doubts.map(({ doubt }) => doubt) });
    }
  }
  return rows;
}

/** The rows of every file of a roster in one month; of the last one that was sent unless told. */
export async function readRoster(
  { manifest, folder, rosters }: { manifest: Manifest; folder: string; rosters: readonly Roster[] },
  { id, month }: { id: string; month?: string },
): Promise<ReadRow[]> {
  const roster = rosters.find((one) => one.id === id);
  if (!roster) throw new Error(`No roster is called ${id}.`);
  const sent = manifest.files.filter((file) => file.roster === id);
  const files = sent.filter(({ period }) => period === (month ?? sent.at(-1)?.period));
  const read = await Promise.all(files.map(({ path }) => readBack({ folder, path, roster })));
  return read.flatMap((rows) => [...rows.values()]);
}
