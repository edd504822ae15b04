/** Facts of many subjects as typed columns, each with one bit a row that says whether the fact is known. */
import { type Day, dayNumber } from '#kernel';
import type { Value } from '../language/term.ts';
import type { Fact, Subject } from '../language/vocabulary.ts';
import type { Policy } from '../loading/assemble.ts';
import { factsAsked } from '../loading/facts-asked.ts';

export type Values = Uint8Array | Int32Array | Float64Array;
export type Column = {
  readonly fact: Fact;
  readonly ago: number;
  readonly values: Values;
  readonly word: number;
  readonly bit: number;
};

export type Table = {
  readonly subject: Subject;
  readonly rows: number;
  /** By fact name, or name@k for the value k months before. */
  readonly columns: ReadonlyMap<string, Column>;
  /** A set bit is an unknown fact; a new table knows nothing. */
  readonly unknown: readonly Uint32Array[];
  /** 1 + the place of the row's county among the policy's counties; 0 for none. */
  readonly county: Uint8Array;
};

/** Who lives with whom: persons stand in the order of their households. */
export type Population = {
  readonly person: Table;
  readonly household: Table;
  readonly employer: Table;
  readonly provider: Table;
  /** Household row of each person row. */
  readonly householdOf: Int32Array;
  /** First person row of each household; one more at the end. */
  readonly firstMember: Int32Array;
  /** Index in householdRoles of each person row. */
  readonly role: Uint8Array;
};

export type Rows = {
  readonly person: number;
  readonly household: number;
  readonly employer: number;
  readonly provider: number;
};

/** The mark of a household whose members are not known. */
export const membersKey = 'household';
const membersFact: Fact = {
  name: membersKey,
  type: 'yes-no',
  of: 'household',
  privacy: 'plain',
  least: 0,
  most: 1,
  label: { zh: '家庭成员', en: 'Members of the household' },
};

export const columnKey = (fact: string, ago = 0) => (ago === 0 ? fact : `${fact}@${ago}`);

/** What a value looks like in a column: yes-no 0 or 1, a choice its place among its codes, a day yyyymmdd. */
export function encode(fact: Fact, value: Value): number {
  if (fact.type === 'choice') return Object.keys(fact.codes ?? {}).indexOf(value as string);
  return fact.type === 'day' ? dayNumber(value as Day) : Number(value);
}

/** The columns a policy needs of a subject, in a fixed order. */
export function columnsNeeded(
  policy: Policy,
  subject: Subject,
): { readonly fact: Fact; readonly ago: number }[] {
  const asked = [...factsAsked(policy)].flatMap(([name, back]) => {
    const fact = policy.facts.get(name);
    return fact?.of === subject ? Array.from({ length: back + 1 }, (_, ago) => ({ fact, ago })) : [];
  });
  return subject === 'household' ? [{ fact: membersFact, ago: 0 }, ...asked] : asked;
}

export function createTable(policy: Policy, subject: Subject, rows: number): Table {
  const needed = columnsNeeded(policy, subject);
  return {
    subject,
    rows,
    columns: new Map(
      needed.map(({ fact, ago }, index) => [
        columnKey(fact.name, ago),
        { fact, ago, values: valuesFor(fact, rows), word: index >> 5, bit: 1 << (index & 31) },
      ]),
    ),
    unknown: Array.from({ length: Math.max(1, Math.ceil(needed.length / 32)) }, () =>
      new Uint32Array(rows).fill(0xffff_ffff),
    ),
    county: new Uint8Array(rows),
  };
}

export function createPopulation(policy: Policy, rows: Rows): Population {
  return {
    person: createTable(policy, 'person', rows.person),
    household: createTable(policy, 'household', rows.household),
    employer: createTable(policy, 'employer', rows.employer),
    provider: createTable(policy, 'provider', rows.provider),
    householdOf: new Int32Array(rows.person),
    firstMember: new Int32Array(rows.household + 1),
    role: new Uint8Array(rows.person),
  };
}

function valuesFor({ type, least, most }: Fact, rows: number): Values {
  if (type === 'yes-no' || type === 'choice') return new Uint8Array(rows);
  if (type === 'day' || (least > -(2 ** 31) && most < 2 ** 31)) return new Int32Array(rows);
  return new Float64Array(rows);
}

/** Writes one value; undefined makes it unknown. */
export function setFact(table: Table, key: string, row: number, value: Value | undefined): void {
  const column = table.columns.get(key);
  if (!column) return;
  const words = table.unknown[column.word]!;
  if (value === undefined) words[row] = words[row]! | column.bit;
  else {
    column.values[row] = encode(column.fact, value);
    words[row] = words[row]! & ~column.bit;
  }
}
