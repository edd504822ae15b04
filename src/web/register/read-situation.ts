/** What is known of a person for a month, and where each piece comes from: the input of a statement. Pure. */
import { type City, departments, type Roster } from '#declarations';
import { type Day, lastDay, type Month, monthOf, type Text } from '#kernel';
import { type Facts, householdRoles, neverDay, type Policy, type Situation, type Value } from '#policy';
import type { Origin, Origins, Owner } from '../statement/origin.ts';
import { decode } from './decode.ts';
import type { PersonRows } from './read-person.ts';
import type { CertificateRow, FactRow, ListRow } from './register-store.ts';

export type Asked = {
  readonly rows: PersonRows;
  readonly month: Month;
  readonly city: City;
  readonly policy: Policy;
  readonly lists: readonly ListRow[];
};

export type Sourced = { readonly situation: Situation; readonly origins: Origins };

type Known = { readonly value: Value; readonly origin: Origin | undefined };
type KnownFacts = ReadonlyMap<string, Known>;

/** A list is believed for so many days after the month it speaks of; then its facts and its silence say nothing. */
export function situationIn(asked: Asked): Sourced {
  const { rows, month } = asked;
  const day = lastDay(month);
  const fresh = freshRosters(asked, day);
  const self = new Map([...listedFacts(asked, rows.person.id, fresh), ...registerFacts(asked, day)]);
  const others = rows.members.filter(({ id }) => id !== rows.person.id);
  const members = others.map((member) => ({
    role: householdRoles[member.role] ?? 'other',
    facts: new Map([...listedFacts(asked, member.id, fresh), ...memberFacts(asked, member, day)]),
  }));
  const everyone: readonly KnownFacts[] = [self, ...members.map(({ facts }) => facts)];
  const mine = rows.members.find(({ id }) => id === rows.person.id);
  return {
    situation: {
      facts: valuesOf(self),
      county: rows.person.village.slice(0, 6),
      ...(mine && {
        role: householdRoles[mine.role] ?? 'other',
        household: members.map(({ role, facts }) => ({ role, facts: valuesOf(facts) })),
      }),
    },
    origins: {
      find: (fact, member) => everyone[member]?.get(fact)?.origin ?? everyone[0]!.get(fact)?.origin,
      owner: (fact) => ownerOf(fact, asked),
    },
  };
}

const valuesOf = (known: KnownFacts): Facts =>
  Object.fromEntries([...known].map(([name, { value }]) => [name, value]));

function freshRosters({ city, lists }: Asked, day: Day): ReadonlySet<string> {
  const fresh = city.rosters.filter(({ id, silentAfterDays }) =>
    lists.some(
      ({ roster, period }) => roster === id && period <= day && daysBetween(period, day) <= silentAfterDays,
    ),
  );
  return new Set(fresh.map(({ id }) => id));
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What lists and visits say, then what being on no list says, then "never" for payments that nobody recorded. */
function listedFacts(asked: Asked, person: number, fresh: ReadonlySet<string>): Map<string, Known> {
  const { policy, city, rows, month, lists } = asked;
  const day = lastDay(month);
  const known = new Map<string, Known>();
  for (const fact of policy.facts.values()) {
    const silent = silentValue(fact.name, city.rosters, fresh);
    if (silent && (fact.of === 'person' || rows.members.length > 0))
      known.set(fact.name, absent(silent, asked));
    else if (silent === undefined && fact.name.startsWith('enrolled.'))
      known.set(fact.name, byRecords(false));
    else if (silent === undefined && fact.name.startsWith('received.'))
      known.set(fact.name, byRecords(neverDay));
  }
  for (const row of rows.facts) {
    const fact = policy.facts.get(row.name);
    const roster = lists.find(({ id }) => id === row.batch_id)?.roster;
    if (!fact || !holdsOn(row, day) || !isAbout(row, person)) continue;
    if (roster !== undefined && !fresh.has(roster)) continue;
    const value = decode(fact, Number(row.value));
    if (value !== undefined) known.set(row.name, { value, origin: originOf(row, roster, city) });
  }
  return known;
}

const holdsOn = ({ valid_from, valid_until }: FactRow | CertificateRow, day: Day): boolean =>
  valid_from <= day && (valid_until === null || valid_until > day);

const isAbout = ({ subject, subject_id }: FactRow, person: number): boolean =>
  subject === 'household' || subject_id === person;

type Absence = { readonly roster: Roster; readonly value: Value };

/** `null`: a list speaks of it but is silent. `undefined`: no list speaks of it. */
function silentValue(
  name: string,
  rosters: readonly Roster[],
  fresh: ReadonlySet<string>,
): Absence | null | undefined {
  const speaking = rosters.filter(({ gives, absent: none }) => name in gives || none?.[name] !== undefined);
  if (speaking.length === 0) return undefined;
  const absences = speaking.flatMap((roster) => {
    const value = roster.absent?.[name];
    return value === undefined ? [] : [{ roster, value }];
  });
  return absences.length > 0 && absences.every(({ roster }) => fresh.has(roster.id)) ? absences[0]! : null;
}

function absent({ roster, value }: Absence, { lists, month }: Asked): Known {
  const last = lists.findLast((list) => list.roster === roster.id && list.period <= lastDay(month));
  const owner = departments[roster.owner];
  return {
    value,
    origin: last && {
      source: {
        zh: `${owner.zh} · 不在《${roster.title.zh}》中`,
        en: `${owner.en} · not on the list “${roster.title.en}”`,
      },
      since: last.period,
      knownOn: last.taken_on,
    },
  };
}

const byRecords = (value: Value): Known => ({ value, origin: undefined });

function originOf(row: FactRow, roster: string | undefined, city: City): Origin {
  const list = city.rosters.find(({ id }) => id === roster);
  return {
    source: list ? rosterWords(list) : recordedHere,
    since: row.valid_from,
    until: row.valid_until ?? undefined,
    knownOn: row.known_on,
    saidBy: row.said_by ?? undefined,
  };
}

export const rosterWords = ({ owner, title }: Roster): Text => ({
  zh: `${departments[owner].zh} · ${title.zh}`,
  en: `${departments[owner].en} · ${title.en}`,
});
const recordedHere: Text = { zh: '本系统登记', en: 'recorded here' };
const ofRegister: Text = { zh: '人口基础名册', en: 'register of persons' };
const ofCertificates: Text = { zh: '残疾人证库', en: 'register of certificates' };

/** The far day of death of whoever lives. */
const notYet = '9999-12-31' as Day;

function memberFacts(_: Asked, member: PersonRows['members'][number], day: Day): [string, Known][] {
  const { born_on, died_on } = member;
  return [
    ['bornOn', { value: born_on, origin: { source: ofRegister, since: born_on } }],
    ['diedOn', { value: died_on !== null && died_on <= day ? died_on : notYet, origin: undefined }],
  ];
}

function registerFacts({ rows, policy }: Asked, day: Day): [string, Known][] {
  const { person, certificates } = rows;
  const now = certificates.find((one) => holdsOn(one, day));
  const valid = now?.state === 'valid' && (now.expires_on === null || now.expires_on >= day);
  const register = (value: Value, since: Day): Known => ({ value, origin: { source: ofRegister, since } });
  const certificate = (value: Value): Known => ({
    value,
    origin: now && { source: ofCertificates, since: now.valid_from, knownOn: now.known_on },
  });
  const coded = (name: string, digit: number) => decode(policy.facts.get(name)!, digit - 1);
  return [
    ['bornOn', register(person.born_on, person.born_on)],
    [
      'diedOn',
      {
        value: person.died_on ?? notYet,
        origin: {
          source: ofRegister,
          since: person.died_on ?? person.born_on,
          knownOn: person.died_known_on ?? undefined,
        },
      },
    ],
    ['sex', register(person.sex === 'F' ? 'female' : 'male', person.born_on)],
    ['registeredInCity', register(person.registered_in_city, person.born_on)],
    ['certificateValid', certificate(valid)],
    ...(now
      ? ([
          ['disabilityCategory', certificate(coded('disabilityCategory', now.category)!)],
          ['disabilityGrade', certificate(coded('disabilityGrade', now.grade)!)],
          [
            'intellectualOrMental',
            certificate(
              [now.category, ...now.disabilities.map(({ category }) => category)].some(
                (digit) => digit === 5 || digit === 6,
              ),
            ),
          ],
        ] satisfies [string, Known][])
      : []),
  ];
}

/** The department whose list gives the fact; for enrolments without one, who decides on the programme. */
function ownerOf(fact: string, { city, lists, policy }: Asked): Owner | undefined {
  const roster = city.rosters.find(({ gives, absent: none }) => fact in gives || none?.[fact] !== undefined);
  if (roster) {
    const last = lists.findLast((list) => list.roster === roster.id);
    return { name: departments[roster.owner], lastMonth: last && monthOf(last.period) };
  }
  const programme = policy.programmes.find(({ id }) => fact === `enrolled.${id}`);
  return programme && { name: programme.decidedBy };
}
