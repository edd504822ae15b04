/** 68,000 certificates from CSV and XLSX through receiving, preview and taking, and the whole invented city through the import. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepKeys, secretsFrom } from '#access';
import { openDatabase } from '#database';
import { readTable, writeXlsx } from '#files';
import { done } from '#kernel';
import { loadAreas, previewBatch, type RegistryNeeds, readAreas, receiveFile, takeBatch } from '#registry';
import { daqing } from '../cities/daqing/city.ts';
import { generateCity, type Manifest } from '../cities/daqing/demo/index.ts';
import { importLists } from '../src/commands/import-lists.ts';

type Lists = Manifest['files'];

const [part, url = '', folder = '', path = ''] = process.argv.slice(2);
if (part === 'list') await oneList();
else if (part === 'city') await wholeCity();
else await everything();

/** Each claim in a process of its own, so that its peak of memory is its own. */
async function everything(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'bench-import-'));
  try {
    const areas = await readAreas({ code: daqing.code, name: daqing.name.zh });
    const { files } = await generateCity({
      seed: 20_261_123,
      earlierMonths: 1,
      folder: home,
      areas,
      rosters: daqing.rosters,
    });
    writeFileSync(join(home, 'lists.json'), JSON.stringify(files));
    const csv = files.find(({ roster }) => roster === 'certificates')!.path;
    const xlsx = await asXlsx(home, csv);
    for (const name of [csv, xlsx])
      await inDatabase(home, async (needs, address) => {
        const residents = files.filter(({ roster }) => roster === 'residents');
        await importLists(needs, { folder: home, files: residents });
        run('list', address, home, name);
      });
    await inDatabase(home, async (_, address) => run('city', address, home));
  } finally {
    rmSync(home, { recursive: true });
  }
}

async function inDatabase(
  home: string,
  work: (needs: RegistryNeeds, url: string) => Promise<void>,
): Promise<void> {
  const database = await openDatabase({ folder: mkdtempSync(join(home, 'database-')), log: () => undefined });
  try {
    const needs = await needsOf(database, home);
    const areas = await readAreas({ code: daqing.code, name: daqing.name.zh });
    await loadAreas(database, { areas, from: '2021-01-01' });
    await work(needs, database.url);
  } finally {
    await database.close();
  }
}

async function needsOf(database: RegistryNeeds['database'], home: string): Promise<RegistryNeeds> {
  return { database, secrets: secretsFrom(await keepKeys(home)), clock: () => new Date(), city: daqing };
}

function run(...words: string[]): void {
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...words], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}`);
}

async function asXlsx(home: string, csv: string): Promise<string> {
  const rows: (string | null)[][] = [];
  let header: readonly string[] = [];
  for await (const batch of readTable(join(home, csv), { name: csv })) {
    header = batch.header;
    for (const { cells } of batch.rows) rows.push([...cells]);
  }
  const name = csv.replace(/\.csv$/, '.xlsx');
  const pieces = await Array.fromAsync(writeXlsx({ header: [...header], rows }, { sheet: '残疾人证' }));
  writeFileSync(join(home, name), Buffer.concat(pieces));
  return name;
}

async function oneList(): Promise<void> {
  const database = await openDatabase({ folder: '', url, log: () => undefined });
  const needs = await needsOf(database, folder);
  const content = readFileSync(join(folder, path));
  const [rows, reading] = await timed(async () => {
    let count = 0;
    for await (const batch of readTable(content, { name: path })) count += batch.rows.length;
    return count;
  });
  const [counts, seconds] = await timed(async () => {
    const list = { roster: 'certificates', fileName: path, content, period: '2026-10' } as const;
    const received = await receiveFile(needs, list);
    if (!received.ok) throw new Error(JSON.stringify(received.refusal));
    const seen = await previewBatch(needs, received.value);
    if (!seen.ok) throw new Error(JSON.stringify(seen.refusal));
    const taken = await takeBatch(needs, { batchId: received.value });
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
    return taken.value;
  });
  console.log(
    `${rows} certificates from ${path.slice(-4)}, received, previewed and taken: ${seconds.toFixed(1)} s, ` +
      `${(seconds / reading).toFixed(1)} × reading the file alone (${reading.toFixed(2)} s); ${counts.new} new, ${peak()}`,
  );
  await database.close();
}

async function wholeCity(): Promise<void> {
  const database = await openDatabase({ folder: '', url, log: () => undefined });
  const needs = await needsOf(database, folder);
  const files: Lists = JSON.parse(readFileSync(join(folder, 'lists.json'), 'utf8'));
  const rows = files.reduce((sum, list) => sum + list.rows, 0);
  const [, reading] = await timed(async () => {
    for (const { path: name } of files)
      for await (const batch of readTable(readFileSync(join(folder, name)), { name })) void batch;
  });
  const before = process.cpuUsage();
  const [, seconds] = await timed(() => importLists(needs, { folder, files }));
  const { user, system } = process.cpuUsage(before);
  const { value: facts } = await database.work(async (tx) =>
    done(await tx.query<{ facts: number }>('select count(*) as facts from fact')),
  );
  console.log(
    `the whole city, ${files.length} lists of ${rows} rows, taken: ${seconds.toFixed(1)} s, ` +
      `${(seconds / reading).toFixed(1)} × reading the files alone (${reading.toFixed(1)} s); ` +
      `${((user + system) / 1e6).toFixed(1)} s of it our own, ${facts[0]!.facts} facts, ${peak()}`,
  );
  await database.close();
}

function peak(): string {
  return `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
}

async function timed<Given>(work: () => Promise<Given>): Promise<[Given, number]> {
  const started = performance.now();
  const given = await work();
  return [given, (performance.now() - started) / 1000];
}
