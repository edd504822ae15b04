/** Regular reviews: the longest unseen first, so many a day, once however often it is asked, and not of whom somebody has just looked at. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chineseCalendar } from '#casework';
import { type Day, done } from '#kernel';
import { enrolledFact } from '#policy';
import { prepareFacts, recordFact } from '#registry';
import { daqing } from '../../../cities/daqing/city.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { fillSmallCity, numberOf, policy } from '../../../tests/support/small-city.ts';
import { openRegularReviews } from './open-regular.ts';

const database = await testDatabase();
await fillSmallCity(database);
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
let now = new Date('2026-12-01T03:40:00+08:00');
const rule = daqing.reviews!;
const open = (mostADay: number) =>
  openRegularReviews({
    ...{ database, policy, clock: () => now },
    paid: new Set(['living-subsidy', 'dibao']),
    reviewing: {
      procedures: daqing.procedures,
      calendar: chineseCalendar,
      rule: { ...rule, regular: { ...rule.regular!, everyMonths: 12, mostADay } },
    },
  });
const opened = () =>
  rows(
    `select subject, subject_id as id, programmes, opened_at::date::text as on from case_file where procedure = $1 order by case_file.id`,
    [rule.procedure],
  );
const enrol = (programme: string, subject: number, from: Day) =>
  database.work((tx) =>
    recordFact(tx, daqing, {
      ...{ name: enrolledFact(programme), subject, value: true, from },
      ...{ saidBy: 'list', at: new Date('2026-11-01T00:00:00Z') },
    }),
  );

const [wang, li, zhao, sun, zhou] = ['王建国', '李秀兰', '赵桂芳', '孙德福', '周玉梅'].map(numberOf) as [
  number,
  number,
  number,
  number,
  number,
];
await database.work(async (tx) => done(await prepareFacts(tx, daqing)));
await rows(`delete from fact where fact_id in (select id from fact_name where name like 'enrolled.%')`);
await rows('update person set died_on = null, died_known_on = null');
await enrol('living-subsidy', wang, '2021-03-01');
await enrol('living-subsidy', li, '2023-05-01');
await enrol('living-subsidy', zhao, '2022-01-01');
await enrol('living-subsidy', sun, '2019-01-01');
await enrol('living-subsidy', zhou, '2026-02-01');
await enrol('dibao', 1, '2022-06-01');
await rows(`update person set died_on = '2026-11-20' where id = $1`, [sun]);

describe('regular reviews', () => {
  it('open so many a day, the longest unseen first, also when asked by ten at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => open(2)));
    assert.deepEqual(
      (await opened()).map(({ subject, id, programmes }) => [subject, id, programmes]),
      [
        ['person', wang, ['living-subsidy']],
        ['person', zhao, ['living-subsidy']],
      ],
    );
    assert.equal(await open(2), 0);
  });

  it('go on the next day, with households, and leave out the dead and those of this year', async () => {
    now = new Date('2026-12-02T03:40:00+08:00');
    assert.equal(await open(50), 2);
    assert.deepEqual(
      (await opened()).slice(2).map(({ subject, id }) => [subject, id]),
      [
        ['household', 1],
        ['person', li],
      ],
    );
    assert.equal(await open(50), 0);
  });

  it('leave alone whom somebody has looked at, for a year', async () => {
    await rows(
      `insert into case_file (key, procedure, edition, subject, subject_id, person_id, programmes, area, stage, opened_at, since, outcome, actions)
       select 'looked', 'subsidy-application', 1, 'person', $1, $1, '{living-subsidy}', village, 'granted', now(), '2027-01-05', 'granted', 1 from person where id = $1`,
      [zhou],
    );
    now = new Date('2027-03-01T03:40:00+08:00');
    assert.equal(await open(50), 0);
    now = new Date('2028-01-06T03:40:00+08:00');
    assert.equal(await open(50), 1);
    assert.equal((await opened()).at(-1).id, zhou);
  });
});
