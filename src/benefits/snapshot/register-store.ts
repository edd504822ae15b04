/** Reads the register for months in a handful of statements: each column comes as one long value, never as rows. */
import type { Transaction } from '#database';
import { wholeNumbers } from './binary-rows.ts';
import { days, holds, ints, moment, read } from './columns-store.ts';
import { type Extract, endless, type TakenList } from './extract.ts';
import { type FactToRead, readFacts } from './facts-store.ts';

/** What to read: what holds on any day between (day counts), as it was known at a moment. */
export type Reading = {
  readonly facts: readonly FactToRead[];
  readonly from: number;
  readonly until: number;
  readonly knownAt: Date;
};

export async function readRegister(tx: Transaction, reading: Reading): Promise<Extract> {
  return {
    knownAt: reading.knownAt,
    persons: await readPersons(tx, reading),
    households: await readHouseholds(tx),
    members: await readMembers(tx, reading),
    certificates: await readCertificates(tx, reading),
    facts: await readFacts(tx, reading.facts, reading),
    organisations: await readOrganisations(tx, reading),
    lists: await readLists(tx, reading.knownAt),
    ruralVillages: await readVillages(tx),
  };
}

const readPersons = (tx: Transaction, { knownAt }: Reading) =>
  read(
    tx,
    `select village, ${ints('id')}, ${days('born_on')},
       ${days(`case when died_known_on is null or died_known_on <= ${moment(knownAt)}::date then died_on end`)},
       ${ints(`(sex = 'M')::int`)}, ${ints('registered_in_city::int')}
     from person where created_at <= ${moment(knownAt)} group by village`,
    ([village, ids, born, died, sex, registered]) => ({
      village: village!.toString(),
      ids: wholeNumbers(ids!),
      born: wholeNumbers(born!),
      died: wholeNumbers(died!),
      sex: wholeNumbers(sex!),
      registered: wholeNumbers(registered!),
    }),
  );

const readHouseholds = (tx: Transaction) =>
  read(tx, `select village, ${ints('id')} from household group by village`, ([village, ids]) => ({
    village: village!.toString(),
    ids: wholeNumbers(ids!),
  }));

const readMembers = (tx: Transaction, reading: Reading) =>
  read(
    tx,
    `select ${ints('person_id')}, ${ints('household_id')}, ${ints('role')}, ${days('valid_from')}, ${days('valid_until')}
     from household_member where ${holds(reading)}`,
    ([person, household, role, from, until]) => ({
      person: wholeNumbers(person!),
      household: wholeNumbers(household!),
      role: wholeNumbers(role!),
      from: wholeNumbers(from!),
      until: wholeNumbers(until!),
    }),
  );

/** A state is ended by a later one only, and counts as open as long as the later one was not known. */
const readCertificates = (tx: Transaction, reading: Reading) =>
  read(
    tx,
    `select ${ints('person_id')}, ${ints('category')}, ${ints('grade')},
       ${ints(`(category in (5, 6) or disabilities @? '$[*] ? (@.category == 5 || @.category == 6)')::int`)},
       ${ints(`(state = 'valid')::int`)}, ${days('expires_on')}, ${days('valid_from')}, ${days('valid_until')}
     from (
       select c.person_id, c.category, c.grade, c.disabilities, c.state, c.expires_on, c.valid_from,
         case when n.known_at <= ${moment(reading.knownAt)} then c.valid_until end as valid_until
       from certificate c left join certificate n on n.person_id = c.person_id and n.valid_from = c.valid_until
       where c.known_at <= ${moment(reading.knownAt)}
     ) as known_then
     where ${holds(reading)}`,
    ([person, category, grade, intellectualOrMental, valid, expires, from, until]) => ({
      person: wholeNumbers(person!),
      category: wholeNumbers(category!),
      grade: wholeNumbers(grade!),
      intellectualOrMental: wholeNumbers(intellectualOrMental!),
      valid: wholeNumbers(valid!),
      expires: wholeNumbers(expires!),
      from: wholeNumbers(from!),
      until: wholeNumbers(until!),
    }),
  );

/** All lists that were taken by then, so that their silence can be told. */
export const readLists = (tx: Transaction, knownAt: Date): Promise<TakenList[]> =>
  tx.query<TakenList>(
    `select batch_id as id, roster, period - date '2000-01-01' as period from taken_list
     where taken_at <= $1 order by batch_id`,
    [knownAt],
  );

const readOrganisations = (tx: Transaction, reading: Reading) =>
  tx.query<Extract['organisations'][number]>(
    `select id, kind, county, valid_from - date '2000-01-01' as "from",
       coalesce(valid_until - date '2000-01-01', ${endless}) as until
     from organisation where ${holds(reading)} order by id`,
  );

async function readVillages(tx: Transaction): Promise<Map<string, boolean>> {
  const rows = await tx.query<{ code: string; rural: boolean }>(
    'select code, rural from area where level = 4 and rural is not null',
  );
  return new Map(rows.map(({ code, rural }) => [code, rural]));
}
