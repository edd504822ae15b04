/** A village of payees with accounts and a fund: enough for runs. Everybody is invented. */
import { randomBytes } from 'node:crypto';
import { type Actor, secretsFrom } from '#access';
import type { Database } from '#database';
import type { Payer, Treasury } from '#declarations';
import { done, type Fen, type Month } from '#kernel';
import {
  decideBudget,
  type EnrolledInMonth,
  findAdjustments,
  fixObligations,
  listWaiting,
  type NewBudget,
  type PaymentNeeds,
  proposeBudget,
} from '#payments';
import { batchLines, batchTable } from '../../cities/daqing/bank-layouts.ts';

const basis = { issuer: { zh: '市', en: 'city' }, document: '发放通知' } as const;
const account = { name: '财政专户', account: '990000000000000001', bankCode: '999261000000' } as const;
const payers: readonly Payer[] = [
  { id: 'main', title: { zh: '专户', en: 'main' }, ...account, layout: 'pain.001' },
  { id: 'table', title: { zh: '代发户', en: 'table' }, ...account, layout: batchTable },
  { id: 'lines', title: { zh: '定长户', en: 'lines' }, ...account, layout: batchLines },
];
export const treasury: Treasury = {
  funds: [
    { id: 'city', title: { zh: '市级财政', en: 'City budget' } },
    { id: 'guarantee', title: { zh: '保障金', en: 'Guarantee fund' } },
  ],
  funding: [
    { programme: 'nursing', from: ['city'], basis, state: 'assumed' },
    { programme: 'living', from: ['city'], basis, state: 'assumed' },
    { programme: 'posts', from: ['guarantee'], basis, state: 'assumed' },
  ],
  caps: [{ fund: 'guarantee', programmes: ['posts'], percent: 20, basis, state: 'assumed' }],
  recovery: {
    percent: 20,
    floor: 50_00 as Fen,
    untouched: ['living'],
    neverFor: ['our-error'],
    basis,
    state: 'assumed',
  },
  payers,
};

const secrets = secretsFrom({
  current: 1,
  // The same in every process of a test.
  sealing: new Map([[1, Buffer.alloc(32, 7)]]),
  lookup: Buffer.alloc(32, 9),
});
export const noon = new Date('2026-11-23T12:00:00+08:00');
export const payments = (database: Database): PaymentNeeds => ({
  database,
  clock: () => noon,
  secrets,
  treasury,
});

const finance = (role: 'finance-maker' | 'finance-checker', account: number): Actor => ({
  role,
  area: '2306',
  purpose: 'payment',
  department: 'finance',
  account,
});
export const maker = finance('finance-maker', 1);
export const checker = finance('finance-checker', 2);
export const otherMaker = finance('finance-maker', 3);

/** Persons 1 to `persons`, each the head of a household of the same number and with an account. */
export async function fillPayees({ pool }: Database, persons: number): Promise<void> {
  await pool.query(`
    insert into area (code, parent, level, name) values ('2306', null, 1, '市'), ('230602', '2306', 2, '区'),
      ('230602001', '230602', 3, '街道'), ('230602001001', '230602001', 4, '社区');
    insert into programme_name (name, subject) values ('nursing', 'person'), ('living', 'person'), ('home', 'household');
    insert into account (name, display_name, role, area, department) values ('maker', '制单', 'finance-maker', '2306', 'finance'),
      ('checker', '复核', 'finance-checker', '2306', 'finance'), ('other', '制单二', 'finance-maker', '2306', 'finance');
    insert into person (name, sex, born_on, village, id_number_sealed, id_number_hash)
      select '虚构' || n, 'F', '1960-01-01', '230602001001', '\\x00', sha256(n::text::bytea) from generate_series(1, ${persons}) n;
    insert into household (number, village) select 'h' || n, '230602001001' from generate_series(1, ${persons}) n;
    insert into household_member select n, n, 0, '2021-01-01' from generate_series(1, ${persons}) n`);
  const people = Array.from({ length: persons }, (_, at) => at + 1);
  const numbers = people.map((one) => `9900${String(one).padStart(12, '0')}`);
  await pool.query(
    `insert into payee_account (person_id, holder, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, known_at)
     select person, '虚构' || person, '999261000001', '虚构银行', sealed, hash, ending, '2026-01-01', now()
     from unnest($1::integer[], $2::bytea[], $3::bytea[], $4::text[]) as given(person, sealed, hash, ending)`,
    [
      people,
      numbers.map((number) => secrets.seal(number)),
      numbers.map((number) => secrets.fingerprint(number)),
      numbers.map((number) => number.slice(-4)),
    ],
  );
}

/** One more account of a person, in whosever name. Gives its number in the register. */
export async function giveAccount(
  { pool }: Database,
  {
    person,
    holder,
    number,
    kind,
  }: { person: number; holder: string; number: string; kind: 'social-card' | 'bank' },
): Promise<number> {
  const { rows } = await pool.query(
    `insert into payee_account (person_id, holder, kind, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, known_at)
     values ($1, $2, $3, '999261000001', '虚构银行', $4, $5, $6, '2026-01-01', now()) returning id`,
    [person, holder, kind, secrets.seal(number), secrets.fingerprint(number), number.slice(-4)],
  );
  return rows[0].id;
}

/** A person's account changes, as a new list would say. */
export async function changeAccount({ pool }: Database, person: number, number: string): Promise<void> {
  await pool.query(
    'update payee_account set valid_until = current_date where person_id = $1 and valid_until is null',
    [person],
  );
  await pool.query(
    `insert into payee_account (person_id, holder, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, known_at)
     values ($1::integer, '虚构' || $1::integer, '999261000001', '虚构银行', $2, $3, $4, current_date, now())`,
    [person, secrets.seal(number), secrets.fingerprint(number), number.slice(-4)],
  );
}

type Found = { readonly outcome: number; readonly amount: number };

/** Closes a month for those enrolled in the nursing programme, as the month's run does. */
export async function owe(
  database: Database,
  month: Month,
  of: ReadonlyMap<number, Found>,
  programme = 'nursing',
): Promise<number> {
  const { value } = await database.work(async (tx) =>
    done(
      await fixObligations(tx, {
        month,
        run: 1,
        at: noon,
        enrolled: [asEnrolled(of, programme)],
        endsAtDeath: true,
      }),
    ),
  );
  return value;
}

export const entitled = (persons: number, amount = 100_00): Map<number, Found> =>
  new Map(Array.from({ length: persons }, (_, at) => [at + 1, { outcome: 1, amount }]));

/** A fund and what is set aside of it, proposed and approved. */
export async function grant(needs: PaymentNeeds, amount: number, programme = 'nursing'): Promise<void> {
  const budget = { year: 2026, fund: 'city', amount: amount as Fen, document: '庆财社〔2026〕1号' };
  for (const one of [
    { ...budget, programme: null },
    { ...budget, programme },
  ])
    await settleBudget(needs, one);
}

/** Who makes and who checks. */
export type Hands = { readonly makes: Actor; readonly checks: Actor };
const usual: Hands = { makes: maker, checks: checker };

/** Proposes and approves; throws where either is refused. */
export async function settleBudget(
  needs: PaymentNeeds,
  budget: NewBudget,
  { makes, checks }: Hands = usual,
): Promise<void> {
  const proposed = await proposeBudget(needs, {
    actor: makes,
    key: `${budget.year} ${budget.fund} ${budget.programme} ${randomBytes(6).toString('hex')}`,
    budget,
  });
  if (!proposed.ok) throw new Error(proposed.refusal.because);
  const { value: waiting } = await needs.database.transaction(async (tx) => done(await listWaiting(tx)), {
    actor: checks,
  });
  const decided = await decideBudget(needs, { actor: checks, budget: waiting.at(-1)!.id, approved: true });
  if (!decided.ok) throw new Error(decided.refusal.because);
}

/** Recomputes a month for those who are enrolled in the nursing programme as we know it now. Gives how many adjustments are new. */
export async function adjust(
  database: Database,
  month: Month,
  of: ReadonlyMap<number, Found>,
): Promise<number> {
  const { value } = await database.work(async (tx) =>
    done(await findAdjustments(tx, { month, run: 2, at: noon, enrolled: [asEnrolled(of, 'nursing')] })),
  );
  return value;
}

const asEnrolled = (of: ReadonlyMap<number, Found>, programme: string): EnrolledInMonth => ({
  programme,
  of: programme === 'home' ? 'household' : 'person',
  subjects: [...of.keys()],
  amounts: [...of.values()].map(({ amount }) => amount),
  outcomes: [...of.values()].map(({ outcome }) => outcome),
});
