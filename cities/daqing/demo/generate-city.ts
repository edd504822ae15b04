import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Roster } from '#declarations';
import { addMonths, type Month } from '#kernel';
import { drawCity, type InventedCity } from './city.ts';
import type { List } from './list.ts';
import { lists } from './lists.ts';
import type { Manifest, WorthALook } from './manifest.ts';
import type { Area } from './places.ts';
import { type Sent, sendList } from './send-list.ts';
import { personOf, stories } from './stories.ts';
import { whoByDefault } from './who-by-default.ts';

export type Generate = {
  readonly seed: number;
  /** Made when it is not there; files of the same names are written over. */
  readonly folder: string;
  readonly areas: readonly Area[];
  readonly rosters: readonly Roster[];
  readonly persons?: number;
  readonly month?: Month;
  /** How many months before it are sent too, of the lists that come monthly; 2 unless told. Fewer is faster to import. */
  readonly earlierMonths?: number;
  /** After each file; `done` counts to `total`. */
  readonly onProgress?: (progress: { done: number; total: number; file: string }) => void;
};

/**
 * Writes an invented city as its departments would send it, one file a list and month, with manifest.json beside them.
 * The same seed, rosters, areas and size give the same bytes.
 */
export async function generateCity({
  persons = 150_000,
  month = '2026-11',
  earlierMonths = 2,
  ...given
}: Generate): Promise<Manifest> {
  const { seed, folder, areas, rosters, onProgress } = given;
  const city = drawCity({ seed, month, areas, persons });
  mkdirSync(folder, { recursive: true });
  const sent = inOrder(rosters, { month, earlierMonths });
  const spoilt = new Set<number>();
  const deliveries = [];
  for (const [at, one] of sent.entries()) {
    const delivery = await sendList({ ...one, order: at + 1 }, { city, folder, spoilt });
    deliveries.push(delivery);
    onProgress?.({ done: at + 1, total: sent.length, file: delivery.file.path });
  }
  const files = deliveries.map(({ file }) => file);
  const dirt = deliveries.flatMap((delivery) => delivery.dirt);
  const manifest = { seed, month, persons, files, dirt, worthALook: worthALook(city) };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** Who is in the register comes first; then month by month, the lists of a month in the order of the rosters. */
function inOrder(
  rosters: readonly Roster[],
  { month, earlierMonths }: { month: Month; earlierMonths: number },
): Omit<Sent, 'order'>[] {
  const sent = rosters.flatMap((roster) => {
    const list = lists.find(({ roster: id }) => id === roster.id) ?? byDefault(roster);
    const own = list.monthsAgo ?? usually[roster.every];
    const monthsAgo = own.filter((ago) => ago <= earlierMonths || own.length === 1);
    return monthsAgo.map((ago) => ({
      roster,
      list,
      period: addMonths(month, -ago),
      dirty: ago === Math.min(...monthsAgo),
      titled: roster.every === 'month' && roster.keepsRegister === undefined,
    }));
  });
  const rank = ({ roster, period }: (typeof sent)[number]) => {
    const first = ['residents', 'organisations'].indexOf(roster.id);
    return first >= 0 ? `0 ${first}` : `1 ${period} ${roster.keepsRegister === 'certificates' ? 0 : 1}`;
  };
  return sent.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/** The month before is sent too, so that it can be computed and compared. */
const usually = { month: [1, 0], quarter: [1], year: [2] } as const satisfies Record<
  Roster['every'],
  readonly number[]
>;

const byDefault = (roster: Roster): List => ({ roster: roster.id, who: whoByDefault(roster) });

function worthALook({ population: { people } }: InventedCity): WorthALook[] {
  return stories.map(({ id, why }) => {
    const person = personOf(id);
    return { name: people.name[person]!, idNumber: people.idNumber[person]!, why };
  });
}
