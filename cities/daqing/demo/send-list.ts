import { join } from 'node:path';
import type { Roster } from '#declarations';
import { readMoneyFen } from '#files';
import { formatMonth, type Month } from '#kernel';
import { cellsOf } from './cells.ts';
import { chanceOf } from './chance.ts';
import type { InventedCity } from './city.ts';
import type { Row } from './dirt-kinds.ts';
import type { List, Sending } from './list.ts';
import type { Dirt, ManifestFile } from './manifest.ts';
import { type SentRow, spoilRows } from './spoil-rows.ts';
import { writeRows } from './write-file.ts';

/** One list of one department for one month. */
export type Sent = {
  readonly roster: Roster;
  readonly list: List;
  readonly period: Month;
  /** Whether rows are spoilt. */
  readonly dirty: boolean;
  /** Under a title row with the month, as lists that may say the same in two months must be. */
  readonly titled: boolean;
  /** Its place among all lists, which its file name begins with. */
  readonly order: number;
};

export type Delivery = { readonly file: ManifestFile; readonly dirt: readonly Dirt[] };

/** Writes the file of a list into the folder, and tells what is in it. `spoilt`: who was spoilt in an earlier list; grows. */
export async function sendList(
  sent: Sent,
  { city, folder, spoilt }: { city: InventedCity; folder: string; spoilt: Set<number> },
): Promise<Delivery> {
  const { roster, list, period, order } = sent;
  const chance = chanceOf(city.seed, `${roster.id} ${period}`);
  const who = list.who(city, period, chance);
  const sending = {
    ...(list.sent ?? usualSending(roster, who.length)),
    ...(sent.titled ? { titled: true as const } : {}),
  };
  const path = `${String(order).padStart(3, '0')}-${roster.title.zh}-${period}.${sending.form}`;
  const tally = { rows: 0, sum: 0, dirt: [] as Dirt[] };
  const counting = { sent, city, path, tally, headings: sending.titled ? 2 : 1 };
  const good = goodRows(sent, { city, who });
  const rows = sent.dirty
    ? spoilRows(good, { roster: roster.id, count: who.length, chance, spoilt })
    : clean(good);
  await writeRows(lines(rows, sending, counting), {
    path: join(folder, path),
    sheet: roster.title.zh.slice(0, 31),
    sending,
  });
  const sum = roster.control?.sum ? { controlSum: tally.sum } : {};
  return { file: { roster: roster.id, path, period, rows: tally.rows, ...sum }, dirt: tally.dirt };
}

function* goodRows(
  { roster, list, period }: Sent,
  { city, who }: { city: InventedCity; who: ArrayLike<number> },
): Generator<Row> {
  const keys = Object.keys(roster.columns);
  const writers = cellsOf(roster, list);
  for (let at = 0; at < who.length; at++) {
    const subject = who[at]!;
    // By person, so that a cell says the same in each month in which the person is on the list.
    const about = { city, subject, period, chance: chanceOf(city.seed + subject * 7919, roster.id) };
    yield { roster, keys, cells: writers.map((write) => write(about)), about, mark: list.mark?.(about) };
  }
}

function* clean(rows: Iterable<Row>): Generator<SentRow> {
  for (const { cells, about, mark } of rows) yield { cells, subject: about.subject, dirt: mark };
}

type Counting = {
  sent: Sent;
  city: InventedCity;
  path: string;
  headings: number;
  tally: { rows: number; sum: number; dirt: Dirt[] };
};

/** The lines of the file from its first on; counts them on the way. */
function* lines(
  rows: Iterable<SentRow>,
  sending: Sending,
  { sent, city, path, headings, tally }: Counting,
): Generator<readonly string[]> {
  const { roster, period } = sent;
  const columns = Object.values(roster.columns);
  if (sending.titled)
    yield [`大庆市${roster.title.zh} ${formatMonth(period, 'zh')}`, ...columns.slice(1).map(() => '')];
  yield columns.map(({ title, also }) => (sending.otherNames ? (also?.[0] ?? title.zh) : title.zh));
  const sumAt = Object.keys(roster.columns).indexOf(roster.control?.sum ?? '');
  for (const { cells, subject, dirt } of rows) {
    tally.rows++;
    if (sumAt >= 0) tally.sum += fenOf(cells[sumAt]!);
    if (dirt) {
      const person = numberOf(roster, { city, subject });
      tally.dirt.push({
        kind: dirt.kind,
        roster: roster.id,
        file: path,
        row: headings + tally.rows,
        person,
        expect: dirt.expect,
      });
    }
    yield cells;
  }
}

/** The true number of whom a row is about: a person's, or an organisation's code. */
const numberOf = ({ of }: Roster, { city, subject }: { city: InventedCity; subject: number }) =>
  of === 'employer' || of === 'provider'
    ? city.organisations[subject]!.code
    : city.population.people.idNumber[subject]!;

function fenOf(cell: string): number {
  const read = readMoneyFen(cell);
  return read.ok ? read.value : 0;
}

const encodings = ['utf-8-bom', 'gb18030', 'utf-8'] as const;

/** Long lists as CSV, which is read five times as fast; the encodings and habits differ from department to department. */
function usualSending({ id }: Roster, rows: number): Sending {
  const habit = [...id].reduce((sum, character) => sum + character.charCodeAt(0), 0);
  if (rows > 12_000 || habit % 4 === 0) return { form: 'csv', encoding: encodings[habit % 3]! };
  return {
    form: 'xlsx',
    ...(habit % 3 === 0 ? { otherNames: true as const } : {}),
  };
}
