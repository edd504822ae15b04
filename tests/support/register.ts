/** A small city to test the register with: real areas, the law's rosters, invented people, real files. */
import { freshKeys, secretsFrom } from '#access';
import type { Roster } from '#declarations';
import { makeIdNumber } from '#files';
import { type Day, done, type Month } from '#kernel';
import { loadAreas, prepareFacts, type RegistryNeeds, readAreas, receiveFile, takeBatch } from '#registry';
import { vocabularyOfLaw } from '../../law/facts.ts';
import { rosters } from '../../law/rosters.ts';
import { testDatabase } from './database.ts';

// The server of a file is started outside its tests, so that it lives until the last of them.
await testDatabase();

export const village = '230602013001';
export const otherVillage = '230602014001';

/** Identity numbers of an area that was never assigned. */
export const idOf = (sequence: number, born: Day = '1980-01-01'): string =>
  makeIdNumber({ area: '230699', born, sequence });

export async function smallCity(more: { rosters?: readonly Roster[] } = {}): Promise<RegistryNeeds> {
  const database = await testDatabase();
  const city = { code: '230600', facts: vocabularyOfLaw.facts, rosters: more.rosters ?? rosters };
  await loadAreas(database, {
    areas: await readAreas({ code: city.code, name: '大庆市' }),
    from: '2021-01-01',
  });
  await database.work(async (tx) => done(await prepareFacts(tx, city)));
  return { database, secrets: secretsFrom(freshKeys()), clock: () => new Date('2026-11-23T08:00:00Z'), city };
}

export const csv = (...rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${rows.map((cells) => cells.join(',')).join('\r\n')}\r\n`);

/** Receives and takes a file; throws when either is refused. */
export async function importFile(
  needs: RegistryNeeds,
  file: { roster: string; content: Buffer; period?: Month; corrects?: number },
) {
  const { roster, content, period = '2026-11', corrects } = file;
  const received = await receiveFile(needs, {
    roster,
    content,
    period,
    fileName: `${roster}.csv`,
    ...(corrects && { corrects }),
  });
  if (!received.ok) throw new Error(JSON.stringify(received.refusal));
  const taken = await takeBatch(needs, { batchId: received.value });
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
  return { batchId: received.value, counts: taken.value };
}

const residentTitles = [
  '身份证号',
  '姓名',
  '性别',
  '户籍地村（社区）',
  '户号',
  '与户主关系',
  '户口类型',
  '联系电话',
];

export type Resident = {
  id: string;
  name: string;
  village?: string;
  household?: string;
  relation?: string;
  phone?: string;
};

export const residentsFile = (...residents: readonly Resident[]): Buffer =>
  csv(
    residentTitles,
    ...residents.map(({ id, name, ...of }) => [
      `${id}\t`,
      name,
      Number(id[16]) % 2 === 1 ? '男' : '女',
      of.village ?? village,
      of.household ?? `H${id.slice(-6)}`,
      of.relation ?? '户主',
      '城镇',
      of.phone ?? '',
    ]),
  );

const certificateTitles = [
  '身份证号',
  '姓名',
  '残疾人证号',
  '残疾类别',
  '残疾等级',
  '发证日期',
  '有效期至',
  '状态',
  '状态变更日期',
];

export type Certificate = {
  id: string;
  name: string;
  kind: string;
  words: [category: string, grade: string];
  issued?: string;
  state?: string;
  changed?: string;
};

/** `kind` is the category's and the grade's digit, such as 43. */
export const certificatesFile = (...certificates: readonly Certificate[]): Buffer =>
  csv(
    certificateTitles,
    ...certificates.map(({ id, name, kind, words, issued = '2020-05-01', state = '有效', changed = '' }) => [
      `${id}\t`, name, `${id}${kind}\t`, ...words, issued, `${Number(issued.slice(0, 4)) + 10}${issued.slice(4)}`, state, changed,
    ]), // biome-ignore format: cells in the order of the titles
  );
