import type { Transaction } from '#database';
import type { Roster } from '#declarations';
import { addMonths, type Day, lastDay, type Month, type Text } from '#kernel';
import { type Fact, type Facts, type HouseholdRole, neverDay, type Situation, type Value } from '#policy';
import { listPeriods, type StoredFact, selectFacts } from './fact-store.ts';
import { isFresh, type Periods } from './freshness.ts';
import { allFacts } from './given-facts.ts';
import { findHousehold, type HouseholdRow, selectCertificates, selectPersons } from './person-store.ts';
import { type Declared, factValue, sourceOf } from './read-facts.ts';
import { registerFacts } from './register-facts.ts';

/** Where a fact of the month comes from, since when it holds, and since when we know it. */
export type SourceOfFact = {
  readonly source: Text;
  readonly since?: Day;
  readonly knownSince?: Date;
  readonly batchId?: number;
  readonly row?: number;
};

export type PersonInMonth = {
  readonly situation: Situation;
  /** By the name of each fact of the person and of the household. */
  readonly sources: Readonly<Record<string, SourceOfFact>>;
  /** Who the members of `situation.household` are, in the same order. */
  readonly members: readonly { readonly personId: number; readonly role: HouseholdRole }[];
};

const monthsBack = 12;

/**
 * What was known of a person in a month, as of its last day: own facts, those of the household, and the other members. A fact of a
 * list that has been silent too long is unknown; who is not on a fresh full list has its `absent` values. Throws when row security
 * does not show the person, or there is none.
 */
export async function situationOf(
  tx: Transaction,
  declared: Declared,
  asked: { readonly personId: number; readonly month: Month; readonly knownAt?: Date },
): Promise<PersonInMonth> {
  const { personId, month, knownAt } = asked;
  const on = lastDay(month);
  const household = await findHousehold(tx, personId, on);
  const ids = household?.members.map((member) => member.personId) ?? [personId];
  const persons = new Map((await selectPersons(tx, ids)).map((person) => [person.id, person]));
  const self = persons.get(personId);
  if (!self) throw new Error(`There is no person ${personId} for this reader.`);
  const span = { from: lastDay(addMonths(month, -monthsBack)), until: on, knownAt };
  const stored = await selectFacts(tx, { kind: 'person', subjects: ids, ...span });
  const ofHousehold = household
    ? await selectFacts(tx, { kind: 'household', subjects: [household.id], ...span })
    : [];
  const certificates = await selectCertificates(tx, ids);
  const view = monthView(declared, { month, periods: await listPeriods(tx, knownAt) });
  const knownOf = (id: number): View => {
    const person = persons.get(id);
    const register = person ? registerFacts(person, certificates, { on, knownAt }) : {};
    const listed = view(
      stored.filter(({ subject }) => subject === id),
      'person',
    );
    const sources = { ...registerSources(register, person?.createdAt), ...listed.sources };
    return { facts: { ...register, ...listed.facts }, past: listed.past, sources };
  };
  const shared = household ? view(ofHousehold, 'household') : { facts: {}, past: {}, sources: {} };
  return joined({ personId, household, knownOf, shared, county: self.village.slice(0, 6) });
}

type Joining = {
  personId: number;
  household: HouseholdRow | undefined;
  knownOf: (id: number) => View;
  shared: View;
  county: string;
};

function joined({ personId, household, knownOf, shared, county }: Joining): PersonInMonth {
  const own = knownOf(personId);
  const others = household?.members.filter((member) => member.personId !== personId);
  const role = household?.members.find((member) => member.personId === personId)?.role;
  const members = others?.map((member) => ({ role: member.role, ...pick(knownOf(member.personId)) }));
  return {
    situation: {
      facts: { ...own.facts, ...shared.facts },
      past: { ...own.past, ...shared.past },
      ...(role && { role }),
      ...(members && { household: members }),
      county,
    },
    sources: { ...own.sources, ...shared.sources },
    members: (others ?? []).map(({ personId: id, role: as }) => ({ personId: id, role: as })),
  };
}

const pick = ({ facts, past }: { facts: Facts; past: NonNullable<Situation['past']> }) => ({ facts, past });

const ofRegister: Text = { zh: '登记库', en: 'The register' };
const registerSources = (facts: Facts, knownSince: Date | undefined): Record<string, SourceOfFact> =>
  Object.fromEntries(
    Object.keys(facts).map((name) => [name, { source: ofRegister, ...(knownSince && { knownSince }) }]),
  );

type View = {
  facts: Record<string, Value | undefined>;
  past: Record<string, (Value | undefined)[]>;
  sources: Record<string, SourceOfFact>;
};

/** What lists and persons say of one subject in the month, and in the months before. */
function monthView(declared: Declared, { month, periods }: { month: Month; periods: Periods }) {
  const facts = allFacts(declared.facts, declared.rosters);
  return (rows: readonly StoredFact[], of: Fact['of']): View => {
    const view: View = { facts: {}, past: {}, sources: {} };
    const byName = Map.groupBy(rows, ({ name }) => name);
    for (const fact of facts) {
      if (fact.of !== of) continue;
      const given = byName.get(fact.name) ?? [];
      const now = valueOn(fact, { rows: given, on: lastDay(month), periods, declared });
      if (now.value === undefined) continue;
      view.facts[fact.name] = now.value;
      view.sources[fact.name] = now.source!;
      view.past[fact.name] = Array.from(
        { length: monthsBack },
        (_, at) =>
          valueOn(fact, { rows: given, on: lastDay(addMonths(month, -at - 1)), periods, declared }).value,
      );
    }
    return view;
  };
}

type Asked = { rows: readonly StoredFact[]; on: Day; periods: Periods; declared: Declared };

function valueOn(
  fact: Fact,
  { rows, on, periods, declared }: Asked,
): { value?: Value; source?: SourceOfFact } {
  const row = rows.find(({ from, until }) => from <= on && (until === null || until > on));
  const believed = row && (row.roster === null || isFresh(periods, rosterOf(declared, row.roster), on));
  if (row && believed) {
    const { roster, saidBy } = sourceOf(row, declared.rosters);
    const source = roster ?? { zh: `${saidBy ?? '工作人员'}登记`, en: `Said by ${saidBy ?? 'a worker'}` };
    const place = {
      ...(row.batchId !== null && { batchId: row.batchId }),
      ...(row.row !== null && { row: row.row }),
    };
    return {
      value: factValue(fact, row.value),
      source: { source, since: row.from, knownSince: row.knownFrom, ...place },
    };
  }
  return absentValue(fact, { on, periods, declared });
}

/** Every list that would name the subject is fresh and does not; of enrolments that no list speaks of: none. */
function absentValue(
  fact: Fact,
  { on, periods, declared }: Omit<Asked, 'rows'>,
): { value?: Value; source?: SourceOfFact } {
  const silent = declared.rosters.filter(({ absent }) => absent !== undefined && fact.name in absent);
  const listed = silent.length > 0 || declared.rosters.some(({ gives }) => fact.name in gives);
  if (!listed && fact.name.startsWith('enrolled.')) return { value: false, source: { source: ofRegister } };
  if (!listed && fact.name.startsWith('received.'))
    return { value: neverDay, source: { source: ofRegister } };
  const [first] = silent;
  if (!first || !silent.every((roster) => isFresh(periods, roster, on))) return {};
  const source = { zh: `${first.title.zh}上没有此人`, en: `Not on the list: ${first.title.en}` };
  return { value: first.absent![fact.name]!, source: { source } };
}

function rosterOf({ rosters }: Declared, id: string): Roster | undefined {
  return rosters.find((roster) => roster.id === id);
}
