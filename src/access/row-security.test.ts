/** The database alone decides here: plain SQL as the application's role, with none of the application's checks. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Actor } from '#database';
import { done } from '#kernel';
import { testDatabase } from '../../tests/support/database.ts';
import { fillSecuredTables, guardianPerson, places } from '../../tests/support/secured-rows.ts';
import { type Role, rightsOf, roleNames } from './roles.ts';
import { rowPurposes, rowRights } from './row-rights.ts';

const database = await testDatabase();
before(() => fillSecuredTables(database));

/** What in each table says of which village's row it is. */
const keys = {
  person: 'id',
  person_token: 'person_id',
  household: 'id',
  household_member: 'person_id',
  guardian: 'ward_id',
  certificate: 'person_id',
  fact: 'subject_id',
  determination: 'subject_id',
  difference: 'subject_id',
  rejected_match: 'person_id',
  candidate: 'subject_id',
  doubt: 'subject_id',
  organisation: 'id',
  roster_batch: 'id',
  roster_row: 'batch_id',
  account: 'id',
  session: 'account_id',
  export_job: 'account_id',
  audit_event: 'person_id',
  contact_person: 'household_id',
  outreach_task: 'id',
  outreach_item: 'task_id',
  outreach_event: 'task_id',
  correction: 'item_id',
  paper: 'person_id',
  case_paper: 'case_id',
  objection: 'case_id',
  listed_against_decision: 'person_id',
  roster_question: 'id',
  take_up: 'receiving',
  warning: 'id',
  warning_sign: 'warning_id',
  follow_up: 'warning_id',
  reform: 'maker_id',
  amount_proposal: 'maker_id',
  ledger_account: 'person_id',
  ledger_entry: 'id',
  posting: 'entry_id',
  case_file: 'person_id',
  case_action: 'case_id',
  application_draft: 'person_id',
  application: 'person_id',
  application_case: 'application_id',
  known_death: 'person_id',
  payee_account: 'person_id',
  obligation: 'person_id',
  payment_run: 'id',
  payment_line: 'id',
  bank_reply: 'id',
  bank_word: 'line_id',
  line_settlement: 'line_id',
  payee_choice: 'person_id',
  cash_outcome: 'line_id',
  budget: 'id',
  adjustment_proposal: 'id',
  adjustment: 'person_id',
  debt: 'person_id',
  withholding: 'obligation_id',
  debt_relief: 'debt_id',
} as const;
type Table = keyof typeof keys;
const tables = Object.keys(keys) as Table[];

const ofOfficersOnly: readonly Table[] = [
  'person_token',
  'candidate',
  'doubt',
  'contact_person',
  'outreach_task',
  'outreach_item',
  'outreach_event',
  'correction',
  'listed_against_decision',
  'objection',
  'warning',
  'warning_sign',
  'follow_up',
];
/** They speak of no person, and need no purpose towards one. */
const ofNobody: readonly Table[] = [
  'reform',
  'amount_proposal',
  'payment_run',
  'bank_reply',
  'budget',
  'adjustment_proposal',
];
/** What who pays sees of everybody, and others as they see the person. */
const ofPayments: readonly Table[] = [
  'known_death',
  'payee_account',
  'obligation',
  'payment_line',
  'bank_word',
  'line_settlement',
  'adjustment',
  'debt',
  'withholding',
  'debt_relief',
  'payee_choice',
  'cash_outcome',
  'guardian',
  'ledger_account',
  'ledger_entry',
  'posting',
];
const withEmployers: readonly Table[] = ['fact', 'determination'];

test('the matrix covers every secured table', async () => {
  const { rows } = await database.pool.query(`select relname from pg_class
    where relforcerowsecurity and relnamespace = 'public'::regnamespace order by 1`);
  const tried = [...tables, 'snapshot', 'sign_in_code']; // which nobody may read at all: tried below
  assert.deepEqual(
    rows.map(({ relname }) => relname).sort(),
    tried.sort(),
    'Add the new table to the matrix.',
  );
});

const home = places[0];
const areaOf = (role: Role) =>
  ({ 1: home.city, 2: home.county, 3: home.township, 4: home.village })[rightsOf(role).level];
const actorOf = (role: Role, change: Partial<Actor> = {}): Actor => ({
  role,
  area: areaOf(role),
  purpose: rightsOf(role).purposes[0] ?? '',
  account: 1,
  ...(role === 'citizen' ? { person: 1 } : role === 'guardian' ? { person: guardianPerson } : {}),
  ...change,
});

async function seen(actor: Actor | undefined, table: Table): Promise<number[]> {
  const { value } = await database.transaction(
    async (tx) =>
      done(
        await tx.query<{ key: number }>(
          `select distinct ${keys[table]} as key from ${table} where ${keys[table]} is not null`,
        ),
      ),
    actor ? { actor } : {},
  );
  return value.map(({ key }) => key).sort((a, b) => a - b);
}

/** Said from the roles table alone. */
function expected(role: Role, table: Table): number[] {
  const { sees, level, rosters, deeds } = rightsOf(role);
  const inArea = level === 1 ? [1, 2] : [1];
  const employers = level <= 2 ? inArea.map((n) => 100 + n) : [];
  const keepsAccounts = deeds.includes('keep-accounts');
  const readsTrail = deeds.includes('verify-trail');
  switch (table) {
    case 'organisation':
      return sees === 'area' ? employers : [];
    case 'roster_question':
      return sees === 'area' && level <= 2 ? inArea : [];
    case 'take_up': // its villages for who sees them; of counties, what is not small, for who sees totals
      return sees === 'area' || (sees === 'totals' && !keepsAccounts) ? inArea : [];
    case 'roster_batch':
    case 'roster_row':
      return { none: [], own: [1], all: [1, 2, 3] }[rosters];
    case 'account':
      return readsTrail ? [1, 2, 3] : keepsAccounts ? [1, 2] : [1];
    case 'session':
      return keepsAccounts ? [1, 2] : [1];
    case 'export_job':
      return inReach(role) ? [1] : [];
    case 'audit_event':
      return readsTrail ? [1, 2, 3] : sees === 'self' ? [1] : sees === 'wards' ? [1, 2] : [];
    case 'application_draft': // one's own, of somebody who may be seen
      return sees === 'totals' ? [] : [1];
    case 'reform':
      return deeds.includes('try-reform') ? [1, 2, 3] : [];
    case 'amount_proposal':
      return readsTrail ||
        ['try-reform', 'propose-amount', 'decide-amount'].some((deed) => deeds.some((one) => one === deed))
        ? [1, 2, 3]
        : [];
    case 'payment_run':
    case 'bank_reply':
    case 'budget':
    case 'adjustment_proposal':
      return readsTrail || pays(role) ? [1, 2, 3] : [];
    default:
      if (pays(role) && ofPayments.includes(table)) return [1, 2, 3];
      return expectedOfPersons(sees, table, { inArea, employers });
  }
}

const pays = (role: Role) =>
  rightsOf(role).deeds.some((deed) => deed === 'make-payments' || deed === 'check-payments');

function expectedOfPersons(sees: string, table: Table, own: { inArea: number[]; employers: number[] }) {
  if (sees === 'totals') return [];
  if (sees === 'area') return withEmployers.includes(table) ? [...own.inArea, ...own.employers] : own.inArea;
  if (ofOfficersOnly.includes(table)) return [];
  if (sees === 'self') return [1];
  // The ward of last year is seen no more, though the line that says so is the guardian's own.
  return table === 'guardian' ? [1, 2, 3] : [1, 2];
}

/** An export belongs to the county; who acts for a village or township asked for none there. */
const inReach = (role: Role) => areaOf(role).length <= home.county.length;

for (const role of roleNames)
  for (const table of tables)
    test(`${role} sees of ${table} what the roles table says`, async () => {
      assert.deepEqual(await seen(actorOf(role), table), expected(role, table));
    });

test('who sees totals sees no village, and no count that is small', async () => {
  const shown = async (role: Role) =>
    (
      await database.transaction(
        async (tx) => done(await tx.query<{ area: string }>('select area from take_up order by area')),
        { actor: actorOf(role) },
      )
    ).value.map(({ area }) => area);
  assert.deepEqual(await shown('planner'), [home.county, places[1].county]);
  assert.deepEqual(await shown('township-officer'), [home.township, home.village]);
});

const nobodies: [string, Actor | undefined][] = [
  ['without an actor', undefined],
  ['with every setting empty', { role: '', area: '', purpose: '' }],
  ['with a role that does not exist', { role: 'superuser', area: '2306', purpose: 'audit', account: 9 }],
  ['without an area', { role: 'city-officer', area: '', purpose: 'registry', account: 9 }],
  ['with a pattern for an area', { role: 'city-officer', area: '23%_', purpose: 'registry', account: 9 }],
  ['without a purpose', { role: 'city-officer', area: '2306', purpose: '', account: 9 }],
  [
    'for a purpose that is not the role’s',
    { role: 'city-officer', area: '2306', purpose: 'payment', account: 9 },
  ],
  [
    'for an area wider than the role’s',
    { role: 'village-worker', area: '2306', purpose: 'outreach', account: 9 },
  ],
  ['as a citizen without a person', { role: 'citizen', area: '2306', purpose: 'own', account: 9 }],
];
for (const [how, actor] of nobodies)
  test(`${how}, every table about persons is empty`, async () => {
    for (const table of tables.filter((one) => !ofNobody.includes(one)))
      assert.deepEqual(await seen(actor, table), [], table);
  });

test('nobody reads a snapshot, the file of a list or a code to sign in: they are the system’s', async () => {
  for (const question of [
    'select from snapshot',
    'select content from roster_batch',
    'select from sign_in_code',
  ]) {
    const asked = database.transaction(async (tx) => done(await tx.query(question)), {
      actor: actorOf('city-officer'),
    });
    await assert.rejects(asked, /permission denied/);
  }
});

test('the rights in the database are those of the roles table', async () => {
  const { rows: rights } = await database.pool.query('select * from role_right');
  const { rows: purposes } = await database.pool.query('select * from role_purpose');
  const inOrder = <Row extends { role: string; purpose?: string }>(rows: Row[]) =>
    rows.map((row) => ({ ...row })).sort((a, b) => (a.role + a.purpose < b.role + b.purpose ? -1 : 1));
  const hint = (table: string, rows: object[]) =>
    `roles.ts and the database differ: write a migration that makes ${table} hold\n` +
    rows.map((row) => `  ${JSON.stringify(Object.values(row)).replaceAll('"', "'")}`).join('\n');
  assert.deepEqual(inOrder(rights), inOrder(rowRights()), hint('role_right', rowRights()));
  assert.deepEqual(inOrder(purposes), inOrder(rowPurposes()), hint('role_purpose', rowPurposes()));
});
