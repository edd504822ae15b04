import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { done, refuse } from '#kernel';
import { testDatabase } from '../../tests/support/database.ts';

const database = await testDatabase();

before(async () => {
  await database.pool.query(`
    create table note (id int primary key, words text not null, counted int8 not null default 0);
    alter table note enable row level security;
    create policy own_area on note to handrail_app
      using (words like current_setting('handrail.area') || '%') with check (true);
    create policy system on note to handrail_work using (true);
    grant select, insert, update, delete on note to handrail_app, handrail_work`);
});

const keep = (id: number, words: string) =>
  database.work(async (tx) => done(await tx.sql`insert into note (id, words) values (${id}, ${words})`));
const wordsOf = async (id: number) =>
  (await database.pool.query('select words from note where id = $1', [id])).rows[0]?.words;

test('what is done is kept; what is refused or throws leaves no trace', async () => {
  assert.deepEqual(await keep(1, 'kept'), { ok: true, value: [] });
  const refused = await database.work(async (tx) => {
    await tx.sql`insert into note (id, words) values (2, 'refused')`;
    return refuse({ because: 'already-paid' });
  });
  assert.deepEqual(refused, { ok: false, refusal: { because: 'already-paid' } });
  const thrown = database.work(async (tx) => {
    await tx.sql`insert into note (id, words) values (3, 'thrown')`;
    throw new Error('a bug');
  });
  await assert.rejects(thrown, /a bug/);
  assert.deepEqual([await wordsOf(1), await wordsOf(2), await wordsOf(3)], ['kept', undefined, undefined]);
});

test('an error that was swallowed does not pass for a commit', async () => {
  const swallowed = database.work(async (tx) => {
    await tx.query('select 1 / 0').catch(() => undefined);
    return done('nothing');
  });
  await assert.rejects(swallowed, /nothing was kept/);
});

test('row security sees the actor of this transaction and of no other', async () => {
  await keep(10, `230603'x kept for one area`);
  const actor = { role: 'village', area: `230603'x`, purpose: 'benefits', account: 7 };
  const seat = sql<{ seat: string; account: string; person: string }>`
    select current_user as seat, current_setting('handrail.account') as account, current_setting('handrail.person') as person`;
  const seen = await database.transaction(
    async (tx) => done([await tx.query('select id from note'), (await seat.execute(tx.kysely)).rows]),
    { actor },
  );
  assert.deepEqual(seen.value, [[{ id: 10 }], [{ seat: 'handrail_app', account: '7', person: '' }]]);
  const unseen = await database.transaction(async (tx) =>
    done(await tx.query(`select current_setting('handrail.area') as area`)),
  );
  assert.deepEqual(unseen.value, [{ area: '' }]);
  const own = await database.work(async (tx) => done(await tx.query('select current_user as seat')));
  assert.deepEqual(own.value, [{ seat: 'handrail_work' }]);
});

test('a date is text, a count a number, a sum beyond 2^53 exact', async () => {
  const { value } = await database.work(async (tx) =>
    done(
      await tx.query(`select date '1986-05-04' as day, array[date '2000-02-29'] as days, 68000::int8 as holders,
        array[1, null]::int8[] as some, 9007199254740993::int8 as large`),
    ),
  );
  assert.deepEqual(value, [
    { day: '1986-05-04', days: ['2000-02-29'], holders: 68000, some: [1, null], large: 9007199254740993n },
  ]);
});

test('copy goes in and out within the transaction, and one cut short keeps nothing', async () => {
  const { value } = await database.work(async (tx) => {
    await tx.query('create temp table arrived (id int, words text) on commit drop');
    await pipeline(Readable.from(['20,copied\n', '21,copied\n']), tx.copyIn('copy arrived from stdin csv'));
    const inserted = await tx.execute('insert into note (id, words) select id, words from arrived');
    const lines = await tx.copyOut('copy (select id from note where id >= 20) to stdout csv').toArray();
    return done([inserted, lines.join('')]);
  });
  assert.deepEqual(value, [2, '20\n21\n']);
  const cut = database.work(async (tx) => {
    await tx.sql`insert into note (id, words) values (30, 'cut')`;
    await tx.query('create temp table arrived (id int) on commit drop');
    tx.copyIn('copy arrived from stdin csv').write('1\n');
    return done('too early');
  });
  await assert.rejects(cut, /COPY was still open/);
  assert.equal(await wordsOf(30), undefined);
});

test('statements started together run one after the other', async () => {
  const { value } = await database.work(async (tx) =>
    done(await Promise.all([1, 2, 3].map((n) => tx.sql<{ n: number }>`select ${n}::int as n`))),
  );
  assert.deepEqual(value.flat(), [{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('transactions that collide are tried again, so that no count is lost', async () => {
  await keep(40, 'counted');
  let attempts = 0;
  const count = () =>
    database.work(
      async (tx) => {
        attempts += 1;
        const [row] = await tx.query<{ counted: number }>('select counted from note where id = 40');
        await tx.query('select pg_sleep(0.05)');
        return done(await tx.execute('update note set counted = $1 where id = 40', [row!.counted + 1]));
      },
      { isolation: 'serializable' },
    );
  await Promise.all([count(), count(), count()]);
  const { rows } = await database.pool.query('select counted from note where id = 40');
  assert.equal(Number(rows[0].counted), 3);
  assert.ok(attempts > 3, `collided at least once, ${attempts} attempts`);
});
