import type { Column, Roster } from '#declarations';
import { dayText, monthsBefore } from './calendar.ts';
import type { Cell, List } from './list.ts';
import { membersOf, villageOf } from './people.ts';

/** One writer a column, in the order of the declaration: the list's own where it has one, else by the column's kind. */
export function cellsOf(roster: Roster, list: List | undefined): readonly Cell[] {
  return Object.entries(roster.columns).map(
    ([key, column]) => list?.cells?.[key] ?? byKind(roster, key, column),
  );
}

function byKind(roster: Roster, key: string, column: Column): Cell {
  const identifies = key === roster.matched.by || key === roster.matched.name;
  const cell = kinds({ roster, key, column })[column.kind];
  return column.optional && !identifies && !always.has(column.kind) ? sometimes(cell) : cell;
}

/** Kinds that a department fills whenever it knows the person. */
const always = new Set(['name', 'phone', 'area', 'organisation-code', 'month']);

const sometimes =
  (cell: Cell): Cell =>
  (about) =>
    about.chance.happens(0.4) ? cell(about) : '';

type Place = { readonly roster: Roster; readonly key: string; readonly column: Column };

const kinds = ({ roster, key, column }: Place): Readonly<Record<Column['kind'], Cell>> => ({
  'id-number': ({ city, subject }) => city.population.people.idNumber[subject]!,
  'certificate-number': certificateNumberOf,
  name: nameOfSubject(roster),
  day: key === roster.holds?.until ? nothing : someDay,
  month: ({ period }) => period,
  money: ({ chance }) => (chance.between(8, 200) * 10).toFixed(2),
  'yes-no': ({ chance }) => (chance.happens(0.3) ? '是' : '否'),
  'whole-number': ({ chance }) => String(chance.between(1, 6)),
  phone: ({ city, subject }) => city.population.people.phone[subject]!,
  choice: someChoice(column),
  area: isOfOrganisations(roster) ? ({ city, subject }) => city.organisations[subject]!.county : areaOf,
  text: key === 'name' ? nameOfSubject(roster) : column.optional ? nothing : () => '无',
  'organisation-code': organisationOf(roster),
  'id-numbers': memberNumbers,
  'account-number': ({ subject }) => `9900${String(subject).padStart(12, '0')}`,
  'bank-code': ({ subject }) => `99926100${String(subject % 7).padStart(4, '0')}`,
});

const nothing: Cell = () => '';

const nameOf: Cell = ({ city, subject }) => city.population.people.name[subject]!;

const isOfOrganisations = ({ of }: Roster) => of === 'employer' || of === 'provider';

const nameOfSubject = (roster: Roster): Cell =>
  isOfOrganisations(roster) ? ({ city, subject }) => city.organisations[subject]!.name : nameOf;

/** A day of the last three years, before the list was sent. */
const someDay: Cell = ({ period, chance }) => dayText(monthsBefore(period, { least: 1, most: 36 }, chance));

const certificateNumberOf: Cell = ({ city, subject }) => {
  const { people } = city.population;
  if (city.certificates.standing[subject] === 0) return '';
  return `${people.idNumber[subject]}${people.category[subject]}${people.grade[subject]}`;
};

const areaOf: Cell = ({ city, subject }) => villageOf(city.population, subject).code;

const organisationOf =
  (roster: Roster): Cell =>
  ({ city, subject, chance }) => {
    if (isOfOrganisations(roster)) return city.organisations[subject]!.code;
    return chance.oneOf(city.organisations.filter(({ kind }) => kind === 'provider')).code;
  };

/** Everybody in the household but the head, as clerks write it. */
const memberNumbers: Cell = ({ city, subject }) => {
  const { people } = city.population;
  return membersOf(city.population, people.household[subject]!)
    .filter((member) => member !== subject)
    .map((member) => people.idNumber[member])
    .join('、');
};

function someChoice(column: Column): Cell {
  const words = new Map<string, string>();
  for (const [word, code] of Object.entries(column.codes ?? {})) if (!words.has(code)) words.set(code, word);
  const list = [...words.values()];
  return ({ chance }) => chance.oneOf(list);
}
