/** Lets the lists of the demonstration city in: several at a time where none of them needs what another brings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Roster } from '#declarations';
import { type RegistryNeeds, receiveFile, takeBatch } from '#registry';
import type { InventedFile } from './project.ts';

export type Lists = {
  readonly folder: string;
  /** In the order in which they were sent. */
  readonly files: readonly InventedFile[];
  /** Lists taken at a time: while the server takes one, the next is read. */
  readonly lanes?: number;
  readonly advance?: (share: number, what?: string) => void;
};

/** What comes of it is what taking one list after the other gives. Throws when a list is refused. */
export async function importLists(registry: RegistryNeeds, lists: Lists): Promise<void> {
  const { folder, files, lanes = 2, advance } = lists;
  const rosters = files.map((file) => rosterOf(registry, file));
  const shares = files.map(() => 0);
  await inLanes(files, {
    lanes,
    waits: (later, earlier) => needs(rosters[later]!, rosters[earlier]!),
    work: (file, at) =>
      importList(registry, join(folder, file.path), file, (share) => {
        shares[at] = share;
        advance?.(shares.reduce((sum, one) => sum + one, 0) / files.length, file.path);
      }),
  });
}

/** Registers that say whom the rows of other lists mean, and of which household. */
const meaning: ReadonlySet<Roster['keepsRegister']> = new Set([
  'persons',
  'households',
  'deaths',
  'organisations',
]);

/** Whether a list must wait until an earlier one is taken: it depends on whom the other registers, or says more of the same facts. */
export const needs = (later: Roster, earlier: Roster): boolean =>
  meaning.has(later.keepsRegister) ||
  meaning.has(earlier.keepsRegister) ||
  later.id === earlier.id ||
  (later.keepsRegister !== undefined && later.keepsRegister === earlier.keepsRegister) ||
  Object.keys(later.gives).some((fact) => fact in earlier.gives);

function rosterOf({ city }: RegistryNeeds, { path, roster }: InventedFile): Roster {
  const found = city.rosters.find(({ id }) => id === roster);
  if (!found) throw new Error(`${path}: there is no roster ${roster}`);
  return found;
}

async function importList(
  registry: RegistryNeeds,
  path: string,
  { roster, path: fileName, period }: InventedFile,
  onProgress: (share: number) => void,
): Promise<void> {
  const received = await receiveFile(registry, { roster, fileName, content: readFileSync(path), period });
  const batchId = received.ok
    ? received.value
    : received.refusal.because === 'same-file'
      ? received.refusal.batchId
      : undefined;
  if (batchId === undefined) throw new Error(`${fileName}: there is no roster ${roster}`);
  const taken = await takeBatch(registry, { batchId, despite: ['control', 'endings'], onProgress });
  if (!taken.ok) throw new Error(`${fileName}: ${JSON.stringify(taken.refusal)}`);
}

type Lanes<Item> = {
  readonly lanes: number;
  /** Whether the later of two items, by their places, waits for the earlier. */
  readonly waits: (later: number, earlier: number) => boolean;
  readonly work: (item: Item, at: number) => Promise<void>;
};

/** Works on the items in their order, so many at a time. After a failure none is begun; what was begun ends before this throws. */
async function inLanes<Item>(items: readonly Item[], { lanes, waits, work }: Lanes<Item>): Promise<void> {
  const free = Array.from({ length: lanes }, () => Promise.resolve());
  const ends: Promise<void>[] = [];
  let failed = false;
  const begin = async (item: Item, at: number, before: readonly Promise<void>[]): Promise<void> => {
    await Promise.all(before);
    if (failed) return;
    try {
      await work(item, at);
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  for (const [at, item] of items.entries()) {
    const lane = await Promise.race(free.map((end, index) => end.then(() => index)));
    const end = begin(
      item,
      at,
      ends.filter((_, earlier) => waits(at, earlier)),
    );
    ends.push(end);
    free[lane] = end.catch(() => undefined);
  }
  await Promise.allSettled(ends);
  await Promise.all(ends);
}
