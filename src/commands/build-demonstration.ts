/**
 * Builds the demonstration city the way a real one comes in: files through the import, then month after month closed with what was
 * known by then. Cut off anywhere, it goes on where it was: the same files are found again, and what is taken is not taken twice.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recomputeLateMonths, runMonths } from '#benefits';
import { addMonths, done, type Month } from '#kernel';
import { loadAreas, readAreas, receiveFile, takeBatch } from '#registry';
import type { House } from './house.ts';
import type { Parts } from './parts.ts';
import type { Demonstration, InventedFile } from './project.ts';
import { seedAccounts } from './seed-accounts.ts';

type Invented = Awaited<ReturnType<Demonstration>>;

/** Closed months before the newest: a year, so that every programme has its line. */
const monthsShown = 12;

export async function buildDemonstration(house: House, month: Month, parts: Parts): Promise<Invented['worthALook']> {
  const { project, database } = house;
  const { city } = project;
  await parts.take('行政区划 areas', async () =>
    loadAreas(database, { areas: await readAreas({ code: city.code, name: city.name.zh }), from: '2021-01-01' }));
  const folder = join(project.dataFolder, 'demonstration');
  const { files, worthALook } = await parts.take('虚构城市 invented city', (advance) =>
    project.demonstration({ folder, month, onProgress: ({ done: at, total, file }) => advance(at / total, file) }));
  const periods = [...new Set(files.map(({ period }) => period))].sort();
  let first = addMonths(month, 1 - monthsShown);
  for (const period of periods) {
    const sent = files.filter((file) => file.period === period);
    await parts.take(`名册 lists ${period} (${sent.length})`, (advance) => importFiles(house, { folder, files: sent, advance }));
    await parts.take(`月度认定 months to ${period}`, () => closeMonths(house, first, period));
    first = addMonths(period, 1);
  }
  await parts.take('迟到信息 late facts', () => recomputeLateMonths(monthNeeds(house)));
  await parts.take('示范账号 accounts', () => seedAccounts(house, worthALook));
  await database.work(async (tx) => done(await tx.sql`analyze`));
  return worthALook;
}

const monthNeeds = ({ database, law, project: { clock } }: House) => ({ database, law, clock });

async function closeMonths(house: House, first: Month, last: Month): Promise<void> {
  const runs = await runMonths(monthNeeds(house), { first, last });
  if (!runs.ok) throw new Error(`The months from ${first} to ${last} could not be closed: ${runs.refusal.because}`);
}

type Import = { readonly folder: string; readonly files: readonly InventedFile[]; readonly advance: (share: number, what?: string) => void };

async function importFiles({ registry }: House, { folder, files, advance }: Import): Promise<void> {
  for (const [at, { roster, path, period }] of files.entries()) {
    const received = await receiveFile(registry, { roster, fileName: path, content: readFileSync(join(folder, path)), period });
    if (!received.ok && received.refusal.because === 'unknown-roster') throw new Error(`${path}: no roster ${roster}`);
    const batchId = received.ok ? received.value : received.refusal.because === 'same-file' ? received.refusal.batchId : 0;
    const taken = await takeBatch(registry, { batchId, despite: ['control', 'endings'], onProgress: (share) => advance((at + share) / files.length, path) });
    if (!taken.ok) throw new Error(`${path}: ${JSON.stringify(taken.refusal)}`);
  }
}
