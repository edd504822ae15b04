import assert from 'node:assert/strict';
import { test } from 'node:test';
import { done } from '#kernel';
import { testDatabase } from '../../tests/support/database.ts';

const { pool, transaction } = await testDatabase();

/** Tables that speak of no person. A new table is secured, or is named here with good reason. */
const open = [
  'amounts_used', // what the city pays
  'area',
  'audit_head', // number and hash of the last event
  'fact_name',
  'handrail_migration',
  'key_proof', // a sealed sentence of our own
  'month_change', // totals by county
  'month_run',
  'month_total', // totals by county
  'programme_name',
  'question', // which facts are asked for, of nobody in particular
  'role_purpose',
  'role_right',
  'taken_list', // which list was taken when
];

const list = async (question: string): Promise<string[]> =>
  (await pool.query(question)).rows.map((row) => String(Object.values(row)[0]));

test('every table is under forced row security, or is known to speak of no person', async () => {
  const unforced =
    await list(`select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
    and not (relrowsecurity and relforcerowsecurity) order by relname`);
  assert.deepEqual(
    unforced,
    open,
    'Secure the new table in its migration: enable and force row level security.',
  );
  const personal = await list(`select table_name || '.' || column_name from information_schema.columns
    where table_schema = 'public' and table_name = any ('{${open}}')
      and (column_name ~ '(person|subject|ward|guardian|household)_id$|_sealed$|_hash$|village|phone|address'
        and column_name not in ('snapshot_hash', 'law_hash', 'amounts_hash', 'result_hash'))`);
  assert.deepEqual(personal, []);
});

test('every secured table lets the system’s own jobs pass', async () => {
  assert.deepEqual(
    await list(`select relname from pg_class c where relforcerowsecurity and not exists (
      select from pg_policy p where p.polrelid = c.oid and 'handrail_work'::regrole = any (p.polroles))`),
    [],
  );
});

test('nothing runs with another’s rights: no security definer, no view of its owner’s, no role past row security', async () => {
  const ours = `relnamespace = 'public'::regnamespace`;
  assert.deepEqual(
    await list(`select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`),
    [],
  );
  assert.deepEqual(
    await list(`select relname from pg_class where relkind in ('v', 'm') and ${ours}
      and not coalesce('security_invoker=true' = any (reloptions), false)`),
    [],
  );
  assert.deepEqual(
    await list(`select rolname from pg_roles where rolname in ('handrail_app', 'handrail_work')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolcanlogin)`),
    [],
  );
  assert.deepEqual(
    await list(`select relname from pg_class where ${ours}
      and pg_get_userbyid(relowner) in ('handrail_app', 'handrail_work')`),
    [],
  );
});

test('the application deletes nothing but search tokens, sessions and drafts, and never empties a table', async () => {
  const granted = (right: string) =>
    list(`select table_name from information_schema.role_table_grants
      where grantee = 'handrail_app' and privilege_type = '${right}' order by 1`);
  assert.deepEqual(await granted('DELETE'), ['application_draft', 'person_token', 'session']);
  assert.deepEqual(await granted('TRUNCATE'), []);
});

test('under row security a search still walks the index: tokens, a person’s number, a village, facts', async () => {
  await pool.query(`
    insert into area (code, level, name) select '230602001' || lpad(n::text, 3, '0'), 4, 'v' from generate_series(1, 200) n;
    insert into person (name, sex, born_on, village, id_number_sealed, id_number_hash)
      select 'p' || n, 'F', '1980-01-01', '230602001' || lpad((n % 200 + 1)::text, 3, '0'), '\\x00', decode(md5(n::text), 'hex')
      from generate_series(1, 20000) n;
    insert into person_token select substr(md5(id::text || k), 1, 6), id, village from person, generate_series(1, 4) k;
    insert into fact_name (name, subject) values ('a', 'person'), ('b', 'household');
    insert into fact (subject_id, fact_id, value, valid_from, known_from) select id, 1, 1, '2021-01-01', now() from person;
    analyze`);
  const actor = { role: 'county-officer', area: '230602', purpose: 'registry', account: 1 };
  const plan = async (question: string) => {
    const { value } = await transaction(async (tx) => done(await tx.query(`explain ${question}`)), { actor });
    return value.map((row) => row['QUERY PLAN']).join('\n');
  };
  const tokens = await plan(
    `select * from person_token t join person p on p.id = t.person_id where token >= 'abc' and token < 'abd'`,
  );
  assert.match(tokens, /Index Cond: \(\(token >= 'abc'::text\) AND \(token < 'abd'::text\)\)/);
  assert.match(tokens, /person_pkey on person p.*\n\s*Index Cond: \(id = t\.person_id\)/);
  assert.match(
    await plan(`select * from person where id_number_hash = '\\x00'`),
    /Index Cond: \(id_number_hash/,
  );
  assert.match(
    await plan(`select * from person where village >= '230602001001' and village < '230602001002'`),
    /Index Cond: .*village >= '230602001001'/,
  );
  const facts = await plan(
    `select * from fact where subject_id = 7 and fact_id = any ('{1,2}'::smallint[]) and known_until is null`,
  );
  assert.match(facts, /using fact_once on fact[^\n]*\n\s*Index Cond: .*subject_id = 7/);
});
