/** A city drawn in the database by a few statements: persons, households, certificates, lists and facts, the same for the same size. */
import type { Database } from '#database';
import { type Roster, registerFacts } from '#declarations';
import { firstDay, type Month } from '#kernel';
import { type Fact, factsAsked, type Policy } from '#policy';

export type MadeCity = {
  readonly persons: number;
  readonly policy: Policy;
  readonly rosters: readonly Roster[];
  /** The month of which the newest lists speak. */
  readonly month: Month;
  readonly knownFrom: Date;
};

/** A number from 0 to below `below`, drawn by the subject's number and the salt. */
const drawn = (salt: number, below: number, id = 'id') =>
  `(((hashint8(${id}::bigint * 1009 + ${salt})::bigint % ${below}) + ${below}) % ${below})`;

export async function makeCity(database: Database, city: MadeCity): Promise<void> {
  const { pool } = database;
  await pool.query(areas(city));
  await pool.query(people(city));
  await pool.query(certificates(city));
  const batches = new Map<string, number>();
  for (const { id } of city.rosters) {
    const { rows } = await pool.query(
      `insert into roster_batch (roster, file_name, file_hash, period, state, received_at, taken_at)
       values ($1, $1 || '.csv', sha256($1::bytea), $2, 'taken', $3, $3) returning id`,
      [id, firstDay(city.month), city.knownFrom],
    );
    batches.set(id, rows[0].id);
    await pool.query('insert into taken_list (batch_id, roster, period, taken_at) values ($1, $2, $3, $4)', [
      rows[0].id,
      id,
      firstDay(city.month),
      city.knownFrom,
    ]);
  }
  let salt = 100;
  for (const name of factsAsked(city.policy).keys()) {
    const fact = city.policy.facts.get(name)!;
    await addFact(database, city, { fact, batches, salt: salt++ });
  }
  await pool.query('analyze');
}

const counties = [
  '230602',
  '230603',
  '230604',
  '230605',
  '230606',
  '230621',
  '230622',
  '230623',
  '230624',
  '230671',
];

const areas = ({ persons }: MadeCity) => {
  const villages = Math.max(1, Math.min(80, Math.round(persons / 1800)));
  const list = `unnest(array[${counties.map((code) => `'${code}'`).join()}]) c`;
  return `insert into area (code, parent, level, name) values ('2306', null, 1, 'city');
    insert into area (code, parent, level, name) select c, '2306', 2, c from ${list};
    insert into area (code, parent, level, name) select c || '001', c, 3, c || '001' from ${list};
    insert into area (code, parent, level, name, rural)
      select c || '001' || lpad(v::text, 3, '0'), c || '001', 4, 'village ' || v, v % 2 = 0
      from ${list}, generate_series(1, ${villages}) v;`;
};

/** Households of one to four; one person in a hundred has none that we know of. */
const people = ({ persons, knownFrom }: MadeCity) => `
  create temp table seat as
    select id, ceil(id / 2.5)::int as house, (row_number() over (partition by ceil(id / 2.5) order by id) - 1)::int as place
    from generate_series(1, ${persons}) id;
  create temp table yard as
    select house, v.code as village from (select distinct house from seat) h
    join (select code, row_number() over (order by code) - 1 as at, count(*) over () as all from area where level = 4) v
      on v.at = h.house % v.all;
  insert into household (number, village) select 'H' || house, village from yard order by house;
  insert into person (name, sex, born_on, village, registered_in_city, died_on, died_known_on, id_number_sealed, id_number_hash, created_at)
    select '试' || id, case when id % 2 = 0 then 'F' else 'M' end,
      date '1935-01-01' + ${drawn(1, 32_000)}::int, village, ${drawn(2, 100)} < 96,
      case when ${drawn(3, 1000)} < 8 then date '2026-01-01' + ${drawn(4, 250)}::int end, null,
      '', int4send(id), '${knownFrom.toISOString()}'
    from seat join yard using (house) order by id;
  insert into household_member (household_id, person_id, role, valid_from)
    select house, id, case place when 0 then 0 when 1 then 1 else 2 end, '2021-01-01' from seat where ${drawn(5, 100)} > 0;
  drop table seat; drop table yard;`;

const certificates = ({ knownFrom }: MadeCity) => `
  insert into certificate (person_id, number_sealed, number_hash, category, grade, disabilities, issued_on, expires_on, valid_from, state, known_at)
    select id, '', int4send(id), 1 + ${drawn(6, 7)}, 1 + ${drawn(7, 4)},
      case when ${drawn(6, 7)} = 6 then '[{"category": 4, "grade": 2}, {"category": 6, "grade": 3}]'::jsonb else '[]' end,
      date '2021-01-01', date '2026-01-01' + ${drawn(8, 3000)}::int, date '2021-01-01',
      case when ${drawn(9, 100)} < 95 then 'valid' else 'cancelled' end, '${knownFrom.toISOString()}'
    from person where ${drawn(10, 100)} < 45 order by id;`;

type Adding = { readonly fact: Fact; readonly batches: ReadonlyMap<string, number>; readonly salt: number };

/** Lists that say what absence means have one subject in fourteen; others nearly all; what is only recorded, three in ten. */
async function addFact({ pool }: Database, city: MadeCity, { fact, batches, salt }: Adding): Promise<void> {
  const given = city.rosters.find(({ gives }) => fact.name in gives);
  const absent = city.rosters.find((one) => one.absent && fact.name in one.absent);
  // Everything else about programmes is not known of anybody, which stands for no and never.
  if (!given && (registerFacts.includes(fact.name) || fact.name.includes('.'))) return;
  const { rows } = await pool.query('insert into fact_name (name, subject) values ($1, $2) returning id', [
    fact.name,
    fact.of,
  ]);
  if (fact.of === 'employer' || fact.of === 'provider') return;
  const share = absent ? 70 : given ? 960 : 300;
  const batch = given ? batches.get(given.id) : null;
  const since = `date '2022-01-01' + ${drawn(salt + 500, 1400)}::int`;
  const insert = (value: string, from: string, until: string, share: number) =>
    pool.query(
      `insert into fact (subject_id, fact_id, value, valid_from, valid_until, known_from, batch_id)
       select id, ${rows[0].id}, ${value}, ${from}, ${until}, '${city.knownFrom.toISOString()}', ${batch}
       from ${fact.of} where ${drawn(salt, 1000)} < ${share} order by id`,
    );
  const value = drawnValue(fact, salt, absent !== undefined);
  await insert(value, since, 'null', share);
  await insert(drawnValue(fact, salt + 7, absent !== undefined), "date '2021-06-01'", since, share / 3);
}

function drawnValue({ type, codes, most }: Fact, salt: number, listed: boolean): string {
  if (type === 'yes-no') return listed ? '1' : drawn(salt + 300, 2);
  if (type === 'choice') return drawn(salt + 300, Object.keys(codes ?? {}).length);
  if (type === 'money') return `${drawn(salt + 300, 3000)} * 100`;
  if (type === 'number') return drawn(salt + 300, Math.min(most, 120));
  return `(2012 + ${drawn(salt + 300, 14)}) * 10000 + (1 + ${drawn(salt + 301, 12)}) * 100 + 1 + ${drawn(salt + 302, 28)}`;
}
