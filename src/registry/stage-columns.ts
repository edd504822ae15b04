/** How a row that was read becomes a line of COPY for the batch's staging table. */
import type { Roster } from '#declarations';
import { bornOf, type CertificateNumber, type IdNumber } from '#files';
import { type Day, dayNumber } from '#kernel';
import { type Fact, householdRoles } from '#policy';
import { categoryCodes, gradeCodes, readDisabilities } from './disability.ts';
import { givenFact } from './given-facts.ts';
import type { Secrets } from './needs.ts';
import type { CellValue } from './read-cell.ts';

type Values = readonly (CellValue | undefined)[];

/** A column of the staging table; `of` gives the field, null for none. Bytes stand as Buffers, all else as text or number. */
export type StageColumn = {
  readonly name: string;
  readonly type: string;
  readonly of: (values: Values) => string | number | Buffer | null;
};

/** A fact that every row of the roster gives: from staged column `from`, or always the same number. */
export type StagedGive = { readonly fact: string; readonly from: string | number };

export function stageColumns(roster: Roster, secrets: Secrets, facts: readonly Fact[]) {
  const names = Object.keys(roster.columns);
  const at = (name: string | undefined) => (name === undefined ? -1 : names.indexOf(name));
  const text = (name: string) => plain(at(name));
  const of = { at, text, secrets };
  const [key, name] = [at(roster.matched.by), at(roster.matched.name)];
  const byCode = roster.columns[roster.matched.by]?.kind === 'organisation-code';
  const keyOf = (value: string) => (byCode ? Buffer.from(value) : secrets.fingerprint(value));
  const columns: StageColumn[] = [
    {
      name: 'key',
      type: 'bytea',
      of: (values) => (values[key] === undefined ? null : keyOf(numberIn(values[key]))),
    },
    { name: 'name', type: 'text', of: plain(name) },
    {
      name: 'born_on',
      type: 'date',
      of: (values) =>
        byCode || values[key] === undefined ? null : bornOf(numberIn(values[key]) as IdNumber),
    },
    { name: 'from_day', type: 'date', of: plain(at(roster.holds?.from)) },
    { name: 'until_day', type: 'date', of: plain(at(roster.holds?.until)) },
    ...(roster.keepsRegister ? registerColumns[roster.keepsRegister](of) : []),
  ];
  const given = givenColumns(roster, facts, at);
  return { columns: [...columns, ...given.columns], gives: given.gives };
}

function givenColumns(roster: Roster, facts: readonly Fact[], at: (name: string) => number) {
  const columns: StageColumn[] = [];
  const gives: StagedGive[] = [];
  for (const [fact, given] of Object.entries(roster.gives)) {
    const declared = givenFact(facts, roster, fact);
    if (given.kind === 'always') {
      gives.push({ fact, from: factNumber(declared, given.value) });
      continue;
    }
    const from = `g_${gives.length}`;
    const index = at(given.column);
    const of = (values: Values) => (values[index] === undefined ? null : factNumber(declared, values[index]));
    columns.push({ name: from, type: 'bigint', of });
    gives.push({ fact, from });
  }
  return { columns, gives };
}

/** A value as it stands in the table of facts: yes-no 0/1, choice its index, money fen, day yyyymmdd. Throws on what the fact cannot be. */
export function factNumber(fact: Fact, value: CellValue): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (fact.type === 'day') return dayNumber((String(value).length === 7 ? `${value}-01` : value) as Day);
  const index = Object.keys(fact.codes ?? {}).indexOf(String(value));
  if (index < 0) throw new Error(`${fact.name} has no code ${String(value)}.`);
  return index;
}

const plain = (index: number) => (values: Values) => (values[index] as string | undefined) ?? null;

/** The number that identifies: of a certificate, that of the person whose it is. */
const numberIn = (value: CellValue | undefined): string =>
  typeof value === 'object' ? (value as CertificateNumber).idNumber : String(value);

type Of = {
  at: (name: string) => number;
  text: (name: string) => (values: Values) => string | null;
  secrets: Secrets;
};
type Columns = (of: Of) => StageColumn[];

const hashed = ({ at, secrets }: Of, name: string, column: string): StageColumn => {
  const index = at(column);
  return {
    name,
    type: 'bytea',
    of: (values) => (values[index] === undefined ? null : secrets.fingerprint(String(values[index]))),
  };
};
const sealed = ({ at, secrets }: Of, name: string, column: string): StageColumn => {
  const index = at(column);
  return {
    name,
    type: 'bytea',
    of: (values) => (values[index] === undefined ? null : secrets.seal(String(values[index]))),
  };
};
const as = (name: string, type: string, of: StageColumn['of']): StageColumn => ({ name, type, of });

const persons: Columns = (of) => {
  const [sex, relation] = [of.at('sex'), of.at('relation')];
  return [
    sealed(of, 'id_number_sealed', 'idNumber'),
    as('sex', 'char(1)', (values) => (values[sex] === 'female' ? 'F' : 'M')),
    as('village', 'text collate "C"', of.text('village')),
    as('household_number', 'text collate "C"', of.text('householdNumber')),
    as('role', 'smallint', (values) => householdRoles.indexOf(values[relation] as never)),
    hashed(of, 'phone_hash', 'phone'),
    sealed(of, 'phone_sealed', 'phone'),
    as('address', 'text', of.text('address')),
  ];
};

const certificates: Columns = (of) => {
  const [number, category, grade] = ['certificateNumber', 'category', 'grade'].map(of.at) as [
    number,
    number,
    number,
  ];
  const several = of.text('disabilities');
  const written = (values: Values) => (values[number] as CertificateNumber).number;
  return [
    as('number_hash', 'bytea', (values) => of.secrets.fingerprint(written(values))),
    as('number_sealed', 'bytea', (values) => of.secrets.seal(written(values))),
    as('category', 'smallint', (values) => categoryCodes.indexOf(values[category] as never) + 1),
    as('grade', 'smallint', (values) => gradeCodes.indexOf(values[grade] as never) + 1),
    as('disabilities', 'jsonb', (values) => JSON.stringify(readDisabilities(several(values) ?? undefined))),
    as('issued_on', 'date', of.text('issuedOn')),
    as('expires_on', 'date', of.text('expiresOn')),
    as('state', 'text', of.text('state')),
    as('state_changed_on', 'date', of.text('stateChangedOn')),
    as('reason', 'text', of.text('reason')),
  ];
};

const deaths: Columns = ({ text }) => [
  as('died_on', 'date', text('diedOn')),
  as('registered_on', 'date', text('registeredOn')),
];

const guardians: Columns = (of) => [
  hashed(of, 'guardian_key', 'guardianIdNumber'),
  as('guardian_name', 'text', of.text('guardianName')),
  as('relation', 'text', of.text('relation')),
  sealed(of, 'guardian_phone_sealed', 'guardianPhone'),
];

const organisations: Columns = ({ text }) => [
  as('code', 'text collate "C"', text('code')),
  as('organisation_name', 'text', text('name')),
  as('kind', 'text', text('kind')),
  as('county', 'text collate "C"', text('county')),
];

const accounts: Columns = (of) => {
  const [number, holder, name, kind] = ['accountNumber', 'holder', 'name', 'kind'].map(of.at) as [
    number,
    number,
    number,
    number,
  ];
  return [
    hashed(of, 'number_hash', 'accountNumber'),
    sealed(of, 'number_sealed', 'accountNumber'),
    as('number_end', 'text', (values) => String(values[number]).slice(-4)),
    as('holder', 'text', (values) => (values[holder] ?? values[name]) as string),
    as('account_kind', 'text collate "C"', (values) => (values[kind] as string | undefined) ?? 'bank'),
    as('bank_code', 'text collate "C"', of.text('bankCode')),
    as('bank_name', 'text', of.text('bankName')),
  ];
};

const none: Columns = () => [];

const registerColumns = {
  persons,
  certificates,
  deaths,
  guardians,
  organisations,
  accounts,
  households: none,
} satisfies Record<NonNullable<Roster['keepsRegister']>, Columns>;
