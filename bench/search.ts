/** Search under row security in the demonstration city's register: how long each way of asking takes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshKeys, secretsFrom } from '#access';
import { openDatabase } from '#database';
import { done } from '#kernel';
import { loadAreas, readAreas, receiveFile, searchPersons, takeBatch } from '#registry';
import { generateCity } from '../cities/daqing/demo/index.ts';
import { vocabularyOfLaw } from '../law/facts.ts';
import { certificates } from '../law/rosters/register/certificates.ts';
import { residents } from '../law/rosters/register/residents.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
const database = await openDatabase({ folder: join(folder, 'database'), log: () => undefined });
try {
  const city = { code: '230600', facts: vocabularyOfLaw.facts, rosters: [residents, certificates] };
  const needs = { database, secrets: secretsFrom(freshKeys()), clock: () => new Date(), city };
  const areas = await readAreas({ code: city.code, name: '大庆市' });
  await loadAreas(database, { areas, from: '2021-01-01' });
  const manifest = await generateCity({ seed: 1, folder, areas, rosters: city.rosters, persons: 150_000 });
  for (const { roster, path, period } of manifest.files) {
    const started = performance.now();
    const received = await receiveFile(needs, {
      roster,
      period,
      fileName: path,
      content: readFileSync(join(folder, path)),
    });
    if (received.ok) await takeBatch(needs, { batchId: received.value });
    console.log(`import ${path}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const people = await database.work(async (tx) =>
    done(await tx.query<{ name: string; village: string; sealed: Buffer; phone: Buffer | null }>(
      'select name, village, id_number_sealed as sealed, phone_sealed as phone from person where id % 751 = 0',
    )),
  ); // biome-ignore format: one query
  const ways: Record<string, (at: number) => string> = {
    'whole name': (at) => person(at).name,
    'family name': (at) => person(at).name.slice(0, 1),
    'given name': (at) => person(at).name.slice(1),
    'two letters': (at) => ['wa', 'li', 'zh', 'xm', 'wx'][at % 5]!,
    'name and place': (at) => `${person(at).name.slice(0, 1)} ${placeOf(person(at).village)}`,
    'identity number': (at) => needs.secrets.open(person(at).sealed),
    telephone: (at) => (person(at).phone ? needs.secrets.open(person(at).phone!) : '13900000000'),
    place: (at) => person(at).village,
  };
  const person = (at: number) => people.value[(at * 37) % people.value.length]!;
  const placeOf = (code: string) => areas.find((area) => area.code === code)!.name;
  const everything: number[] = [];
  for (const [actor, digits, role] of [
    ['city officer', 4, 'city-officer'],
    ['county officer', 6, 'county-officer'],
    ['village worker', 12, 'village-worker'],
  ] as const) {
    for (const [way, textOf] of Object.entries(ways)) {
      const times: number[] = [];
      for (let at = 0; at < 120; at++) {
        const [text, area] = [textOf(at), person(at + 1).village.slice(0, digits)];
        const started = performance.now();
        await database.transaction(async (tx) => done(await searchPersons(tx, needs.secrets, { text })), {
          actor: { role, area, purpose: 'registry', account: 1 },
        });
        if (at >= 20) times.push(performance.now() - started);
      }
      everything.push(...times);
      print(`${actor}, ${way}`, times);
    }
  }
  print('all', everything);
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

function print(what: string, times: number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1);
  console.log(`search ${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
