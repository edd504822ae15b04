/**
 * Builds the demonstration city the way a real one comes in: files through the import, then month after month closed with what was
 * known by then. Cut off anywhere, it goes on where it was: the same files are found again, and what is taken is not taken twice.
 */
import { join } from 'node:path';
import { recomputeLateMonths, runMonths, withLawInForce } from '#benefits';
import { addMonths, done, type Month, monthsBetween } from '#kernel';
import { analyse } from './analyse-store.ts';
import type { WorthALook } from './demonstration-mark.ts';
import type { House } from './house.ts';
import { importLists } from './import-lists.ts';
import type { Parts } from './parts.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedCases } from './seed-cases.ts';

/**
 * The city begins with the first of these months: of earlier ones no list tells who was on it, and a month of which nothing is known is
 * not closed. Each is closed with what was known by then; what is older comes with the first.
 */
const monthsWithLists = 2;

export async function buildDemonstration(house: House, month: Month, taken: Parts): Promise<WorthALook[]> {
  const { project, database } = house;
  const folder = join(project.dataFolder, 'demonstration');
  const { files, worthALook } = await taken.take('虚构的城市 invented city', (advance) =>
    project.demonstration({
      folder,
      month,
      onProgress: ({ done: at, total, file }) => advance(at / total, file),
    }),
  );
  const first = addMonths(month, 1 - monthsWithLists);
  for (const last of monthsBetween(first, month)) {
    const sent = files.filter(({ period }) => (last === first ? period <= last : period === last));
    await taken.take(`${last} 名册 lists (${sent.length})`, (advance) =>
      importLists(house.registry, { folder, files: sent, advance }),
    );
    await database.work(async (tx) => done(await analyse(tx)));
    await taken.take(`${last} 月度认定 month`, () => closeMonths(house, last, last));
  }
  await taken.take('迟到信息 late facts', async () =>
    recomputeLateMonths(await withLawInForce(house.months)),
  );
  const seen = await taken.take('示范账号 accounts', () => seedAccounts(house, worthALook));
  await taken.take('示范办件 cases', () => seedCases(house));
  return seen;
}

async function closeMonths(house: House, first: Month, last: Month): Promise<void> {
  const runs = await runMonths(await withLawInForce(house.months), { first, last });
  if (!runs.ok)
    throw new Error(`The months from ${first} to ${last} could not be closed: ${runs.refusal.because}`);
}
