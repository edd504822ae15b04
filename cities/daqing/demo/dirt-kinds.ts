import type { Roster } from '#declarations';
import { checkDigit } from '#files';
import { ageOf, isWithoutParents } from './groups.ts';
import type { About, Mark } from './list.ts';
import type { Expected } from './manifest.ts';
import { otherSpelling } from './names.ts';
import { nobodysArea } from './settle-person.ts';

/** A good row that is about to be spoilt. */
export type Row = {
  readonly roster: Roster;
  readonly keys: readonly string[];
  readonly cells: readonly string[];
  readonly about: About;
  readonly mark?: Mark | undefined;
};

export type DirtKind = {
  readonly expect: Expected;
  /** The spoilt cells; undefined where the row cannot be spoilt in this way. */
  readonly spoil: (row: Row) => string[] | undefined;
  /** Stands beside the good row, not in its place. */
  readonly beside?: true;
};

/** What goes wrong in real lists, each by what it is called in the manifest. */
export const dirtKinds = {
  'duplicate-row': { expect: 'duplicate', beside: true, spoil: ({ cells }) => [...cells] },
  'wrong-digit': { expect: 'refused', spoil: (row) => withNumber(row, oneDigitWrong) },
  'swapped-digits': { expect: 'refused', spoil: (row) => withNumber(row, twoSwapped) },
  'excel-number': { expect: 'refused', spoil: (row) => withNumber(row, (number) => `${number[0]}.${number.slice(1, 6)}E+17`) },
  'old-number': { expect: 'refused', spoil: (row) => withNumber(row, (number) => number.slice(0, 6) + number.slice(8, 17)) },
  'full-width-digits': { expect: 'read', spoil: (row) => withNumber(row, fullWidth) },
  'spaced-name': { expect: 'read', spoil: (row) => withName(row, (name) => (name.length === 2 ? `${name[0]}　${name[1]}` : undefined)) },
  'other-dot': { expect: 'read', spoil: (row) => withName(row, (name) => (name.includes('·') ? name.replace('·', '•') : undefined)) },
  'two-spellings': { expect: 'doubtful', spoil: (row) => withName(row, otherSpelling) },
  'lost-character': { expect: 'refused', spoil: (row) => withName(row, (name) => `${name.slice(0, -1)}?`) },
  'somebody-else': { expect: 'doubtful', spoil: (row) => withName(row, () => '张不同') },
  'nobody-known': { expect: 'doubtful', beside: true, spoil: (row) => withNumber(row, nobody) },
  'missing-cell': { expect: 'refused', spoil: withoutCell },
  'impossible-date': { expect: 'refused', spoil: (row) => withColumn(row, 'day', () => '2026-02-30') },
  'ten-thousands': { expect: 'refused', spoil: (row) => withColumn(row, 'money', () => '0.12万元') },
  'grade-contradicts-number': { expect: 'refused', spoil: otherGrade },
  'two-households': { expect: 'doubtful', beside: true, spoil: otherHousehold },
} as const satisfies Record<string, DirtKind>; // biome-ignore format: one row a kind

export type DirtName = keyof typeof dirtKinds;

function withKey(
  row: Row,
  key: string | undefined,
  change: (cell: string) => string | undefined,
): string[] | undefined {
  const at = row.keys.indexOf(key ?? '');
  const before = row.cells[at];
  const after = before ? change(before) : undefined;
  return after === undefined || after === before ? undefined : row.cells.toSpliced(at, 1, after);
}

/** Only numbers of persons: an organisation's code is another matter. */
const withNumber = (row: Row, change: (number: string) => string) =>
  row.roster.columns[row.roster.matched.by]?.kind === 'id-number'
    ? withKey(row, row.roster.matched.by, change)
    : undefined;

const withName = (row: Row, change: (name: string) => string | undefined) =>
  withKey(row, row.roster.matched.name, change);

const withColumn = (row: Row, kind: string, change: () => string) =>
  withKey(
    row,
    row.keys.find((key) => row.roster.columns[key]!.kind === kind && !row.roster.columns[key]!.optional),
    change,
  );

/** Empties the last required column that does not identify the row. */
function withoutCell(row: Row): string[] | undefined {
  const { by, name } = row.roster.matched;
  return withKey(
    row,
    row.keys.findLast((key) => key !== by && key !== name && !row.roster.columns[key]!.optional),
    () => '',
  );
}

function oneDigitWrong(number: string): string {
  const at = 16;
  return number.slice(0, at) + ((Number(number[at]) + 3) % 10) + number.slice(at + 1);
}

/** The last two neighbours before the check digit that differ. */
function twoSwapped(number: string): string {
  for (let at = 15; at > 13; at--)
    if (number[at] !== number[at + 1])
      return number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
  return oneDigitWrong(number);
}

const fullWidth = (number: string) =>
  number.replace(/[0-9A-Z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Well-formed, but of a day on which nobody of the city was born. */
function nobody(number: string): string {
  const first17 = `${nobodysArea}1899${number.slice(10, 17)}`;
  return first17 + checkDigit(first17);
}

/** Only of who stands on no other list: until somebody decides, the person is not in the register. */
function otherHousehold(row: Row): string[] | undefined {
  const { city, subject } = row.about;
  const alone =
    city.certificates.standing[subject] === 0 &&
    city.insurance.medical[subject] === 0 &&
    ageOf(city, subject) < 16 &&
    !isWithoutParents(city, subject);
  const other = (number: string) => `${number.slice(0, -1)}${(Number(number.at(-1)) + 5) % 10}`;
  return alone ? withKey(row, 'householdNumber', other) : undefined;
}

function otherGrade(row: Row): string[] | undefined {
  if (!row.keys.includes('certificateNumber')) return undefined;
  return withKey(row, 'grade', (grade) => (grade === '四级' ? '三级' : '四级'));
}
