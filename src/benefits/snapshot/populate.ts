/** Builds the columns of one month from what was read: each value goes straight to its row. */
import { addMonths } from '#kernel';
import { type Column, createPopulation, membersKey, type Table } from '#policy';
import { type FactChunk, lastDayCount } from './extract.ts';
import { freshRosters } from './freshness.ts';
import { type Frozen, rowsById } from './frozen.ts';
import { know, type Populating } from './populating.ts';
import { fillRegister } from './register-facts.ts';
import { type Settlement, settle } from './settle.ts';

export function populate(populating: Populating): Frozen {
  const { policy, extract, month } = populating;
  const settled = settle(policy, extract, lastDayCount(month));
  const frozen = layOut(populating, settled);
  const facts = Map.groupBy(extract.facts, ({ fact }) => fact);
  for (const table of tablesOf(frozen)) {
    const rows = rowsById(frozen.ids[table.subject]);
    for (const [key, column] of table.columns)
      if (key !== membersKey)
        fillColumn({ populating, table, column, rows, ids: frozen.ids[table.subject] }, facts);
  }
  fillRegister(populating, frozen, settled.settler);
  return frozen;
}

const tablesOf = ({ population }: Frozen): Table[] => [
  population.person,
  population.household,
  population.employer,
  population.provider,
];

function layOut({ policy, extract, month }: Populating, settled: Settlement): Frozen {
  const day = lastDayCount(month);
  const bodies = (kind: string) =>
    extract.organisations.filter((one) => one.kind === kind && one.from <= day && one.until > day);
  const [employers, providers] = [bodies('employer'), bodies('provider')];
  const population = createPopulation(policy, {
    person: settled.personIds.length,
    household: settled.householdIds.length,
    employer: employers.length,
    provider: providers.length,
  });
  population.person.county.set(settled.personCounty);
  population.household.county.set(settled.householdCounty);
  for (const [table, of] of [
    [population.employer, employers],
    [population.provider, providers],
  ] as const)
    table.county.set(of.map(({ county }) => policy.counties.indexOf(county.slice(0, 6)) + 1));
  population.householdOf.set(settled.householdOf);
  population.firstMember.set(settled.firstMember);
  population.role.set(settled.role);
  const known = population.household.columns.get(membersKey)!;
  for (let row = 0; row < settled.householdIds.length; row++)
    if (settled.householdIds[row] !== 0) know(population.household, known, row, 1);
  return {
    month,
    knownAt: extract.knownAt,
    population,
    ids: {
      person: settled.personIds,
      household: settled.householdIds,
      employer: Int32Array.from(employers, ({ id }) => id),
      provider: Int32Array.from(providers, ({ id }) => id),
    },
  };
}

type Filling = {
  readonly populating: Populating;
  readonly table: Table;
  readonly column: Column;
  readonly rows: Int32Array;
  readonly ids: Int32Array;
};

function fillColumn(filling: Filling, facts: ReadonlyMap<string, readonly FactChunk[]>): void {
  const { populating, column } = filling;
  const { sources, extract, month } = populating;
  const source = sources.of.get(column.fact.name);
  if (!source) return;
  const day = lastDayCount(addMonths(month, -column.ago));
  const fresh = freshRosters(extract.lists, sources, day);
  const silent =
    source.absence.length > 0 && source.absence.every(({ roster }) => fresh.has(roster))
      ? source.absence[0]!.value
      : source.otherwise;
  if (silent !== undefined) fillAll(filling, silent);
  const rosterOf = new Map(extract.lists.map(({ id, roster }) => [id, roster]));
  for (const chunk of facts.get(column.fact.name) ?? [])
    if (chunk.list === 0 || fresh.has(rosterOf.get(chunk.list) ?? '')) scatter(filling, chunk, day);
}

/** Of a household that is not known nothing is known, not even that it is on no list. */
function fillAll({ table, column: { values, word, bit }, ids }: Filling, value: number): void {
  const unknown = table.unknown[word]!;
  for (let row = 0; row < ids.length; row++)
    if (ids[row]! > 0) {
      values[row] = value;
      unknown[row]! &= ~bit;
    }
}

function scatter(
  { table, column: { values, word, bit }, rows }: Filling,
  { subject, value, from, until }: FactChunk,
  day: number,
): void {
  const unknown = table.unknown[word]!;
  for (let at = 0; at < subject.length; at++) {
    if (from && until && (from[at]! > day || until[at]! <= day)) continue;
    const id = subject[at]!;
    const row = id < rows.length ? rows[id]! : -1;
    if (row < 0) continue;
    values[row] = value[at]!;
    unknown[row]! &= ~bit;
  }
}
