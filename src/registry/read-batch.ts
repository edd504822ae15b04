/** Reading a batch's file once: what was read for the preview serves for taking as well. */
import { zstdDecompressSync } from 'node:zlib';
import type { Database, Transaction } from '#database';
import type { Roster } from '#declarations';
import { dayOf } from '#kernel';
import { areaFinder } from './area-names.ts';
import { listAreas } from './area-store.ts';
import { readContent } from './batch-store.ts';
import { allFacts } from './given-facts.ts';
import type { Needs } from './needs.ts';
import type { Batch } from './roster-batch.ts';
import { stageColumns } from './stage-columns.ts';
import { type FileRead, stageFile } from './stage-file.ts';
import { findRead } from './stage-store.ts';

/** What this process read of a file, in which table its rows stand, and all that reading depended on beside the file. */
type Standing = { readonly read: FileRead; readonly table: string; readonly under: string };

/**
 * The newest few of each database. Rows are matched to the register anew each time, so nothing here goes stale by what is taken
 * meanwhile; another process, or this one after a restart, reads the file itself.
 */
const standing = new WeakMap<Database, Map<number, Standing>>();
const mostStanding = 2;

/** Leaves the rows in the staging table of what was read. Throws FileRefused; the transaction must not go on then. */
export async function readBatch(tx: Transaction, needs: Needs, batch: Batch): Promise<FileRead> {
  const roster = rosterOf(needs, batch);
  const stage = String(batch.id);
  const today = dayOf(needs.clock());
  const namesAreas = Object.values(roster.columns).some(({ kind }) => kind === 'area');
  const areas = namesAreas ? await listAreas(tx) : [];
  const keys = needs.secrets.fingerprint('').toString('hex');
  const under = JSON.stringify([today, keys, roster, areas]);
  const kept = keptOf(needs.database);
  const before = kept.get(batch.id);
  if (before?.under === under && before.table === (await findRead(tx, stage))) return before.read;
  const { columns } = stageColumns(roster, needs.secrets, allFacts(needs.city.facts, needs.city.rosters));
  const content = await openContent(tx, needs, batch.id);
  const reading = { today, findArea: areaFinder(areas) };
  const read = await stageFile(tx, { roster, stage, columns, content, name: batch.fileName, reading });
  kept.delete(batch.id);
  kept.set(batch.id, { read, table: (await findRead(tx, stage))!, under });
  for (const old of [...kept.keys()].slice(0, -mostStanding)) kept.delete(old);
  return read;
}

/** Once a batch is taken, what was read of it is only memory. */
export const forgetRead = ({ database }: Needs, batchId: number): boolean => keptOf(database).delete(batchId);

function keptOf(database: Database): Map<number, Standing> {
  const kept = standing.get(database) ?? new Map<number, Standing>();
  standing.set(database, kept);
  return kept;
}

export function rosterOf({ city }: Pick<Needs, 'city'>, batch: Pick<Batch, 'roster'>): Roster {
  const roster = city.rosters.find(({ id }) => id === batch.roster);
  if (!roster) throw new Error(`The city has no roster ${batch.roster}.`);
  return roster;
}

async function openContent(tx: Transaction, { secrets }: Needs, id: number): Promise<Buffer> {
  const sealed = await readContent(tx, id);
  if (!sealed) throw new Error(`The file of batch ${id} is no longer kept.`);
  return zstdDecompressSync(Buffer.from(secrets.open(sealed), 'base64'));
}
