/** A list that names whom a decision has stopped: nobody is enrolled again by it, its department is asked, and a new decision settles it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, done } from '#kernel';
import { listListedAgainst, type RegistryNeeds, recordFact, takeBatch } from '#registry';
import { csv, idOf, importFile, residentsFile, smallCity, village } from '../../tests/support/register.ts';

const roster = 'living-subsidy-payments';
const fact = 'enrolled.living-subsidy';
const people = [
  { id: idOf(1), name: '王小明' },
  { id: idOf(2), name: '李静' },
] as const;
let files = 0;
/** No two files are the same. */
const list = (...of: readonly (typeof people)[number][]) =>
  csv(
    ['身份证号', '姓名', '发放金额（元）', '享受起始日期', '停发日期'],
    ...of.map(({ id, name }) => [`${id}\t`, name, `${100 + files++}`, '2025-03-01', '']),
  );
const rows = async (needs: RegistryNeeds, text: string) => (await needs.database.pool.query(text)).rows;
const asked = async (needs: RegistryNeeds) =>
  (await needs.database.work(async (tx) => done(await listListedAgainst(tx, [roster])))).value.map(
    ({ row, fact: of, name, village: at, caseId, decidedFrom }) => [row, of, name, at, caseId, decidedFrom],
  );
const enrolled = async (needs: RegistryNeeds, on: string) =>
  (
    await rows(
      needs,
      `select f.value from fact f join fact_name n on n.id = f.fact_id where n.name = '${fact}' and f.subject_id = 1
       and f.known_until is null and f.valid_from <= '${on}' and (f.valid_until is null or f.valid_until > '${on}')`,
    )
  ).map(({ value }) => value);

/** Two persons on the list of November; a decision stops the first from December on. */
async function stopped(from: Day = '2026-12-01') {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(...people) });
  await importFile(needs, { roster, content: list(...people) });
  await rows(
    needs,
    `insert into case_file (key, procedure, edition, subject, subject_id, person_id, programmes, area, stage, opened_at, since, outcome, actions)
     values ('k', 'yearly-review', 1, 'person', 1, 1, '{living-subsidy}', '${village}', 'refused', now(), now(), 'refused', 1)`,
  );
  await decide(needs, false, from);
  return needs;
}
const decide = (needs: RegistryNeeds, value: boolean, from: Day) =>
  needs.database.work(async (tx) => {
    const said = { name: fact, subject: 1, value, from, saidBy: 'case 1', at: new Date() };
    assert.ok((await recordFact(tx, needs.city, said)).ok);
    return done(undefined);
  });

test('a later list enrols nobody again whom a decision stopped; the department is asked once, the others are taken', async () => {
  const needs = await stopped();
  const { batchId, counts } = await importFile(needs, {
    roster,
    content: list(...people),
    period: '2026-12',
  });
  assert.deepEqual([counts.changed, counts.unchanged, counts.decided, counts.ended], [0, 2, 1, 0]);
  assert.deepEqual(await enrolled(needs, '2026-12-15'), [0]);
  assert.deepEqual(await asked(needs), [[2, fact, '王小明', village, 1, '2026-12-01']]);
  assert.ok((await takeBatch(needs, { batchId })).ok);
  assert.equal((await asked(needs)).length, 1);
});

test('a list of the time before the decision says nothing against it', async () => {
  const needs = await stopped();
  const { counts } = await importFile(needs, { roster, content: list(...people) });
  assert.equal(counts.decided, 0);
  assert.deepEqual([await enrolled(needs, '2026-11-15'), await enrolled(needs, '2026-12-15')], [[1], [0]]);
  assert.deepEqual(await asked(needs), []);
});

test('the question ends when a newer list has dropped the person, or a new decision enrols again', async () => {
  const needs = await stopped();
  await importFile(needs, { roster, content: list(...people), period: '2026-12' });
  await importFile(needs, { roster, content: list(people[1]), period: '2027-01' });
  assert.deepEqual(await asked(needs), []);
  await importFile(needs, { roster, content: list(...people), period: '2027-02' });
  assert.equal((await asked(needs)).length, 1);
  await decide(needs, true, '2026-12-01');
  assert.deepEqual(await asked(needs), []);
  assert.deepEqual(await enrolled(needs, '2027-02-15'), [1]);
  const { counts } = await importFile(needs, { roster, content: list(...people), period: '2027-03' });
  assert.equal(counts.decided, 0);
});

test('somebody first listed after a decision that holds from later on is in it until then', async () => {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(...people) });
  await rows(
    needs,
    `insert into case_file (key, procedure, edition, subject, subject_id, person_id, programmes, area, stage, opened_at, since, outcome, actions)
     values ('k', 'yearly-review', 1, 'person', 1, 1, '{living-subsidy}', '${village}', 'refused', now(), now(), 'refused', 1)`,
  );
  await decide(needs, false, '2026-12-01');
  await importFile(needs, { roster, content: list(...people) });
  assert.deepEqual([await enrolled(needs, '2026-11-15'), await enrolled(needs, '2026-12-15')], [[1], [0]]);
});
