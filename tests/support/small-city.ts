/** Two villages of two counties and a few invented people, with every list taken but one that fell silent: enough for journeys. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { addAccount, type Role, secretsFrom, seedDemonstrationAccounts } from '#access';
import { caseworkOf, lawInForce, simulator } from '#benefits';
import type { Database } from '#database';
import { type Day, done } from '#kernel';
import { readPlan } from '#monitoring';
import { signLaw } from '#outreach';
import { assemble, encode, type Value } from '#policy';
import type { AppNeeds } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { checkDigit } from '../../src/files/id-number.ts';
import { nameTokens } from '../../src/registry/name-tokens.ts';

export const policy = assemble({
  facts: daqing.facts,
  offers: daqing.offers,
  counties: daqing.counties.map(({ code }) => code),
});
export const signs = signLaw(policy, daqing);
export const secrets = secretsFrom({
  current: 1,
  sealing: new Map([[1, randomBytes(32)]]),
  lookup: randomBytes(32),
});

const planRead = readPlan(fileURLToPath(new URL('../../cities/daqing/plans/2021-2025', import.meta.url)));
if (!planRead.ok) throw new Error(planRead.refusal.en);
export const plan = planRead.value;

/** Monday morning in the office, 23 November 2026. */
export const morning = new Date('2026-11-23T09:30:00+08:00');
export const villages = { here: '230602001001', there: '230603001001' } as const;

/** The list that civil affairs has not sent since September. */
export const silentList = 'hardship-events';

type Someone = {
  readonly name: string;
  readonly sex: 'F' | 'M';
  readonly bornOn: Day;
  readonly village: string;
  readonly household: number;
  readonly role: number;
  readonly certificate?: { readonly category: number; readonly grade: number; readonly expiresOn: Day };
  readonly diedOn?: Day;
  readonly facts?: Readonly<Record<string, Value>>;
};

const { here, there } = villages;

/** In the order of their numbers in the register, from 1. */
export const people: readonly Someone[] = [
  {
    name: '王建国',
    sex: 'M',
    bornOn: '1984-05-15',
    village: here,
    household: 1,
    role: 0,
    certificate: { category: 4, grade: 2, expiresOn: '2027-01-20' },
    facts: { needsLongTermCare: true, 'enrolled.nursing-subsidy': true },
  },
  { name: '李秀兰', sex: 'F', bornOn: '1986-02-03', village: here, household: 1, role: 1 },
  {
    name: '王小雨',
    sex: 'F',
    bornOn: '2019-08-21',
    village: here,
    household: 1,
    role: 2,
    certificate: { category: 6, grade: 3, expiresOn: '2031-05-01' },
    facts: { needsLongTermCare: true },
  },
  {
    name: '赵桂芳',
    sex: 'F',
    bornOn: '1946-11-30',
    village: here,
    household: 2,
    role: 0,
    certificate: { category: 4, grade: 1, expiresOn: '2030-03-01' },
  },
  {
    name: '孙德福',
    sex: 'M',
    bornOn: '1951-01-09',
    village: here,
    household: 3,
    role: 0,
    certificate: { category: 1, grade: 1, expiresOn: '2030-03-01' },
    diedOn: '2026-10-03',
  },
  {
    name: '周玉梅',
    sex: 'F',
    bornOn: '1979-07-07',
    village: there,
    household: 4,
    role: 0,
    certificate: { category: 2, grade: 3, expiresOn: '2029-09-09' },
  },
  ...Array.from(
    { length: 24 },
    (_, at): Someone => ({
      name: `王${'安宝长春大东方福光海和华吉家金景来明宁平青庆瑞文'[at]}`,
      sex: at % 2 ? 'F' : 'M',
      bornOn: `19${60 + at}-03-0${1 + (at % 9)}` as Day,
      village: here,
      household: 10 + at,
      role: 0,
      certificate: { category: 1 + (at % 6), grade: 1 + (at % 4), expiresOn: '2030-01-01' },
    }),
  ),
];

export const numberOf = (name: string): number => people.findIndex((one) => one.name === name) + 1;
/** Of the never assigned area 230699. */
export function idNumberOf(name: string): string {
  const { bornOn } = people[numberOf(name) - 1]!;
  const first = `230699${bornOn.replaceAll('-', '')}${String(100 + numberOf(name))}`;
  return first + checkDigit(first);
}
export const phoneOf = (name: string): string => `10000${String(numberOf(name)).padStart(6, '0')}`;

export async function fillSmallCity(database: Database): Promise<void> {
  await addAreas(database);
  const lists = await addLists(database);
  for (const number of new Set(people.map(({ household }) => household)))
    await addHousehold(database, number);
  for (const one of people) await addPerson(database, one, lists);
  await database.pool.query(
    `insert into guardian (ward_id, guardian_id, guardian_name, relation, valid_from) values ($1, $2, '王建国', '父亲', '2021-01-01')`,
    [numberOf('王小雨'), numberOf('王建国')],
  );
  await addFacts(database, lists, {
    of: 'household',
    id: 1,
    facts: {
      lowIncomeHousehold: true,
      standardZone: 'urban',
      otherHouseholdIncome: 60000,
      assetsWithinLimits: true,
      'enrolled.dibao': true,
    },
  });
  await addAccounts(database);
}

async function addAreas({ pool }: Database): Promise<void> {
  await pool.query(`insert into area (code, parent, level, name, rural) values
    ('2306', null, 1, '大庆市', null), ('230602', '2306', 2, '萨尔图区', null), ('230603', '2306', 2, '龙凤区', null),
    ('230602001', '230602', 3, '会战街道', null), ('230603001', '230603', 3, '东光街道', null),
    ('${here}', '230602001', 4, '铁人社区居委会', false), ('${there}', '230603001', 4, '兴化社区居委会', false)`);
}

async function addLists({ pool }: Database): Promise<Map<string, number>> {
  const taken = new Map<string, number>();
  for (const { id } of daqing.rosters)
    for (const period of id === silentList ? ['2026-09-01'] : ['2026-10-01', '2026-11-01']) {
      const { rows } = await pool.query(
        `insert into roster_batch (roster, file_name, file_hash, period, state, received_at, taken_at)
         values ($1, $1 || '.csv', sha256(($1 || $2)::bytea), $2::date, 'taken', $2::date + interval '4 days', $2::date + interval '4 days') returning id`,
        [id, period],
      );
      taken.set(id, rows[0].id);
      await pool.query(
        `insert into taken_list (batch_id, roster, period, taken_at) values ($1, $2, $3::date, $3::date + interval '4 days')`,
        [rows[0].id, id, period],
      );
    }
  return taken;
}

const addHousehold = ({ pool }: Database, number: number) =>
  pool.query('insert into household (id, number, village) overriding system value values ($1, $2, $3)', [
    number,
    `H${number}`,
    number === 4 ? there : here,
  ]);

async function addPerson(
  database: Database,
  one: Someone,
  lists: ReadonlyMap<string, number>,
): Promise<void> {
  const { pool } = database;
  const id = numberOf(one.name);
  const idNumber = idNumberOf(one.name);
  await pool.query(
    `insert into person (id, name, sex, born_on, village, address, died_on, died_known_on, id_number_sealed, id_number_hash, phone_sealed, phone_hash)
     overriding system value values ($1, $2, $3, $4, $5, '幸福路 1 号', $6, $6::date + 20, $7, $8, $9, $10)`,
    [
      id,
      one.name,
      one.sex,
      one.bornOn,
      one.village,
      one.diedOn ?? null,
      secrets.seal(idNumber),
      secrets.fingerprint(idNumber),
      secrets.seal(phoneOf(one.name)),
      secrets.fingerprint(phoneOf(one.name)),
    ],
  );
  for (const token of nameTokens(one.name))
    await pool.query('insert into person_token values ($1, $2, $3) on conflict do nothing', [
      token,
      id,
      one.village,
    ]);
  await pool.query(`insert into household_member values ($1, $2, $3, '2021-01-01')`, [
    one.household,
    id,
    one.role,
  ]);
  if (one.certificate) await addCertificate(database, { id, idNumber, ...one.certificate });
  await addFacts(database, lists, { of: 'person', id, facts: { residence: 'urban', ...one.facts } });
}

type Certified = { id: number; idNumber: string; category: number; grade: number; expiresOn: Day };

async function addCertificate(
  { pool }: Database,
  { id, idNumber, category, grade, expiresOn }: Certified,
): Promise<void> {
  const earlier = Math.min(4, grade + 1);
  for (const [level, from, until] of [
    [earlier, '2021-05-01', '2024-05-01'],
    [grade, '2024-05-01', null],
  ] as const) {
    const number = `${idNumber}${category}${level}`;
    await pool.query(
      `insert into certificate (person_id, number_sealed, number_hash, category, grade, issued_on, expires_on, valid_from, valid_until, state, reason, known_at)
       values ($1, $2, $3, $4, $5, $6::date, $7, $6::date, $8, 'valid', $9, $6::date)`,
      [
        id,
        secrets.seal(number),
        secrets.fingerprint(number),
        category,
        level,
        from,
        expiresOn,
        until,
        until ? null : '重新评定',
      ],
    );
  }
}

type Facts = { of: 'person' | 'household'; id: number; facts: Readonly<Record<string, Value>> };

/** Each as its list of November says, since the start of the year. */
async function addFacts(
  { pool }: Database,
  lists: ReadonlyMap<string, number>,
  { of, id, facts }: Facts,
): Promise<void> {
  for (const [name, value] of Object.entries(facts)) {
    const fact = policy.facts.get(name);
    if (!fact) throw new Error(`${name} is no fact.`);
    const roster = daqing.rosters.find(({ gives }) => name in gives);
    await pool.query('insert into fact_name (name, subject) values ($1, $2) on conflict do nothing', [
      name,
      of,
    ]);
    await pool.query(
      `insert into fact (subject_id, fact_id, value, valid_from, known_from, batch_id, row_number)
       select $1, id, $2, '2026-01-01', '2026-02-05', $3, 2 from fact_name where name = $4`,
      [id, encode(fact, value), roster ? lists.get(roster.id) : null, name],
    );
  }
}

/** One demonstration account a role here, and one a role with the password "correct horse battery" elsewhere. */
async function addAccounts(database: Database): Promise<void> {
  await database.work(async (tx) => {
    await seedDemonstrationAccounts(tx, {
      city: '2306',
      county: '230602',
      township: '230602001',
      village: here,
      citizen: numberOf('王建国'),
      guardian: numberOf('王建国'),
    });
    const role: Role = 'county-officer';
    await addAccount(tx, {
      name: 'elsewhere',
      displayName: '龙凤区经办人员',
      role,
      department: 'federation',
      area: '230603',
      demonstration: true,
    });
    return done(undefined);
  });
}

/** What the application works with over this city, always on the same morning. */
export const webNeeds = (database: Database, differs: Partial<AppNeeds> = {}): AppNeeds => ({
  database,
  city: daqing,
  law: lawInForce({ database, policy, rosters: daqing.rosters }),
  signs,
  simulator: simulator(database),
  casework: caseworkOf({ database, clock: () => morning, city: daqing }),
  plan,
  secrets,
  clock: () => morning,
  today: () => '2026-11-23',
  demonstration: true,
  sendCode: async () => undefined,
  behindProxy: false,
  report: ({ error }) => console.error(error),
  addJob: async () => undefined,
  outlines: new Map(),
  ...differs,
});
