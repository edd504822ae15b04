/** A small invented city, taken through the import, and what its persons are told: the same for the same law, lists and seed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshKeys, secretsFrom } from '#access';
import type { Database } from '#database';
import { day, done, lastDay, type Month } from '#kernel';
import { assemble, type Situation } from '#policy';
import {
  listCoverage,
  loadAreas,
  type RegistryNeeds,
  readAreas,
  receiveFile,
  situationOf,
  takeBatch,
} from '#registry';
import { daqing } from '../../cities/daqing/city.ts';
import { generateCity } from '../../cities/daqing/demo/index.ts';
import { originsOf } from '../../src/web/statement/origins-of.ts';
import { type Statement, statementOf } from '../../src/web/statement/statement.ts';
import { testDatabase } from './database.ts';

export const month: Month = '2026-11';
export const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });

export type GoldenPerson = { readonly statement: Statement; readonly situation: Situation };

const holders = 160;
const others = 40;

/** The persons of the tour first, then holders of a certificate and some who live with them. */
export async function goldenPersons(): Promise<readonly GoldenPerson[]> {
  const database = await testDatabase();
  await takeCity(database);
  const { value } = await database.work(async (tx) => {
    const persons = await tx.query<{ id: number; name: string }>(
      `(select id, name from person where exists (select from certificate where person_id = person.id) order by id limit ${holders})
       union all
       (select id, name from person where not exists (select from certificate where person_id = person.id) order by id limit ${others})`,
    );
    const coverage = await listCoverage(tx, lastDay(month));
    const golden: GoldenPerson[] = [];
    for (const { id, name } of persons) {
      const inMonth = await situationOf(tx, daqing, { personId: id, month });
      const { situation } = inMonth;
      const origins = originsOf({ inMonth, coverage, city: daqing, policy, on: lastDay(month) });
      golden.push({
        situation,
        statement: statementOf({ policy, situation, origins, name, month, topics: daqing.topics }),
      });
    }
    return done(golden);
  });
  return value;
}

async function takeCity(database: Database): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'city-'));
  const areas = await readAreas({ code: daqing.code, name: daqing.name.zh });
  const { files } = await generateCity({
    seed: 3,
    month,
    folder,
    areas,
    rosters: daqing.rosters,
    persons: 500,
    earlierMonths: 0,
  });
  await loadAreas(database, { areas, from: day('2021-01-01') });
  const needs: RegistryNeeds = {
    database,
    secrets: secretsFrom(freshKeys()),
    clock: () => new Date('2026-11-23T09:00:00+08:00'),
    city: daqing,
  };
  for (const { roster, path, period } of files) {
    const content = readFileSync(join(folder, path));
    const received = await receiveFile(needs, { roster, fileName: path, content, period });
    if (!received.ok) throw new Error(`${path}: ${JSON.stringify(received)}`);
    const taken = await takeBatch(needs, { batchId: received.value });
    if (!taken.ok) throw new Error(`${path}: ${JSON.stringify(taken)}`);
  }
  rmSync(folder, { recursive: true });
}
