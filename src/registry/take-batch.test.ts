import assert from 'node:assert/strict';
import { test } from 'node:test';
import { done } from '#kernel';
import {
  decideRow,
  listRows,
  previewBatch,
  type RegistryNeeds,
  receiveFile,
  rowsToCorrect,
  takeBatch,
} from '#registry';
import {
  certificatesFile,
  csv,
  idOf,
  importFile,
  otherVillage,
  residentsFile,
  smallCity,
  village,
} from '../../tests/support/register.ts';

const rows = async (needs: RegistryNeeds, batchId: number) =>
  (
    await needs.database.work(async (tx) =>
      done(
        await listRows(tx, needs.secrets, {
          batchId,
          outcomes: ['good', 'refused', 'duplicate', 'doubtful', 'set-aside', 'corrected'],
        }),
      ),
    )
  ).value;
const ask = async <T>(needs: RegistryNeeds, text: string): Promise<T[]> =>
  (await needs.database.work(async (tx) => done(await tx.query<T>(text)))).value;

const wang = { id: idOf(1), name: '王小明', phone: '13900000001' };
const li = { id: idOf(2), name: '李静' };
const payments = (...people: readonly { id: string; name: string; from?: string; until?: string }[]) =>
  csv(
    ['身份证号', '姓名', '发放金额（元）', '享受起始日期', '停发日期'],
    ...people.map(({ id, name, from = '2025-03-01', until = '' }) => [`${id}\t`, name, '100', from, until]),
  );
const roster = 'living-subsidy-payments';

test('a list makes persons, households and the words they are found by; the same file again changes nothing', async () => {
  const needs = await smallCity();
  const content = residentsFile({ ...wang, household: 'H1' }, { ...li, household: 'H1', relation: '配偶' });
  const { counts } = await importFile(needs, { roster: 'residents', content });
  assert.deepEqual([counts.new, counts.refused], [2, 0]);
  const again = await receiveFile(needs, {
    roster: 'residents',
    content,
    period: '2026-11',
    fileName: 'again.csv',
  });
  assert.equal(!again.ok && again.refusal.because, 'same-file');
  const other = Buffer.concat([content, Buffer.from('\r\n')]);
  const same = await importFile(needs, { roster: 'residents', content: other });
  assert.deepEqual([same.counts.new, same.counts.changed, same.counts.unchanged], [0, 0, 2]);
  const [members] = await ask<{ n: number }>(
    needs,
    'select count(*) as n from household_member where household_id = (select id from household)',
  );
  assert.equal(members!.n, 2);
});

test('a missing column refuses the file with a sentence that names it and what was found', async () => {
  const needs = await smallCity();
  const received = await receiveFile(needs, {
    roster: 'residents',
    content: csv(['姓名', '性别', '电话号码'], ['王小明', '男', '1']),
    period: '2026-11',
    fileName: 'a.csv',
  });
  const preview = await previewBatch(needs, received.ok ? received.value : 0);
  assert.ok(!preview.ok && preview.refusal.because === 'file-refused');
  assert.match(preview.refusal.text.zh, /“身份证号”.*文件中的列名是：姓名、性别、电话号码/);
});

test('dirt: said twice, contradicting, wrong digit, 2.31E+17, two spellings, unknown number, optional cell', async () => {
  const needs = await smallCity();
  const people = [
    wang,
    li,
    { id: idOf(3), name: '赵丽华' },
    { id: idOf(4), name: '钱伟' },
    { id: idOf(5), name: '孙梅' },
  ];
  await importFile(needs, { roster: 'residents', content: residentsFile(...people) });
  const wrong = `${wang.id.slice(0, 16)}${(Number(wang.id[16]) + 3) % 10}${wang.id[17]}`;
  const { batchId, counts } = await importFile(needs, {
    roster,
    content: payments(
      li, li, // 2, 3: said twice
      { ...people[3]!, from: '2025-01-01' }, // 4
      { id: people[2]!.id, name: '赵莉华' }, // 5: two spellings
      { ...wang, id: wrong }, // 6: one digit wrong
      { ...wang, id: '2.31E+17' }, // 7
      { id: idOf(9), name: '周某人' }, // 8: nobody
      { id: people[4]!.id, name: '别人啊' }, // 9: somebody else's number
    ), // biome-ignore format: a row a line
  });
  assert.deepEqual([counts.new, counts.refused, counts.duplicate, counts.doubtful], [2, 2, 1, 3]);
  const found = new Map((await rows(needs, batchId)).map((row) => [row.row, row]));
  assert.equal(found.get(3)!.outcome, 'duplicate');
  assert.match(found.get(5)!.faults[0]!.zh, /两种写法/);
  assert.equal(found.get(6)!.candidates[0]!.name, '王小明');
  assert.match(found.get(6)!.faults[0]!.zh, /最后一位应为/);
  assert.match(found.get(7)!.faults[0]!.zh, /2\.31E\+17/);
  assert.match(found.get(8)!.faults[0]!.zh, /没有这个号码/);
  assert.match(found.get(9)!.faults[0]!.zh, /姓名不同/);
});

test('rows of one number that contradict each other both wait; the chosen one is taken, the other can be dropped', async () => {
  const needs = await smallCity();
  const { batchId, counts } = await importFile(needs, {
    roster: 'residents',
    content: residentsFile({ ...wang, household: 'H1' }, { ...wang, household: 'H2' }, li),
  });
  assert.deepEqual([counts.new, counts.doubtful], [1, 2]);
  const place = { batchId, sheet: 'residents', by: 1 };
  assert.deepEqual(await decideRow(needs, { ...place, row: 3, decision: 'same' }), done('good'));
  assert.deepEqual(await decideRow(needs, { ...place, row: 2, decision: 'dropped' }), done('set-aside'));
  const [household] = await ask<{ number: string }>(
    needs,
    `select h.number from household h join household_member m on m.household_id = h.id
    join person p on p.id = m.person_id where p.name = '王小明'`,
  );
  assert.equal(household!.number, 'H2');
});

test('a rejected match is never raised again; an accepted one is never asked again', async () => {
  const needs = await smallCity();
  await importFile(needs, {
    roster: 'residents',
    content: residentsFile(wang, { id: idOf(3), name: '赵丽华' }),
  });
  const file = (day: string) =>
    payments({ ...wang, name: '王大力' }, { id: idOf(3), name: '赵莉华', from: day });
  const first = await importFile(needs, { roster, content: file('2025-01-01') });
  assert.equal(first.counts.doubtful, 2);
  const waiting = await rows(needs, first.batchId);
  const at = (row: number) => ({ batchId: first.batchId, sheet: waiting[0]!.sheet, row, by: 7 });
  assert.deepEqual(await decideRow(needs, { ...at(2), decision: 'different' }), done('set-aside'));
  const person = waiting.find(({ row }) => row === 3)!.candidates[0]!.id;
  assert.deepEqual(await decideRow(needs, { ...at(3), decision: 'same', personId: person }), done('good'));
  assert.equal((await ask<{ n: number }>(needs, 'select count(*) as n from fact'))[0]!.n > 0, true);
  const next = await importFile(needs, { roster, content: file('2025-01-02'), period: '2026-12' });
  assert.deepEqual([next.counts.doubtful, next.counts.setAside], [0, 1]);
});

test('facts: unchanged rows touch nothing, a change closes what was believed, who is not listed any more ends', async () => {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(wang, li) });
  await importFile(needs, { roster, content: payments(wang, li), period: '2026-10' });
  const { counts } = await importFile(needs, { roster, content: payments({ ...wang }), period: '2026-11' });
  assert.deepEqual([counts.unchanged, counts.ended], [1, 1]);
  const facts = await ask<{ name: string; from: string; until: string | null; believed: boolean }>(
    needs,
    `select p.name, f.valid_from as "from", f.valid_until as until, f.known_until is null as believed from fact f
     join fact_name n on n.id = f.fact_id and n.name = 'enrolled.living-subsidy' join person p on p.id = f.subject_id
     order by p.name, believed, f.valid_until nulls first`,
  );
  assert.deepEqual(facts, [
    { name: '李静', from: '2025-03-01', until: null, believed: false },
    { name: '李静', from: '2025-03-01', until: '2026-11-01', believed: true },
    { name: '王小明', from: '2025-03-01', until: null, believed: true },
  ]);
});

test('a move keeps where from; a new telephone and spelling are taken from the newest list', async () => {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(wang, li), period: '2026-10' });
  const { counts } = await importFile(needs, {
    roster: 'residents',
    content: residentsFile({ ...wang, village: otherVillage, household: 'H9' }, li),
  });
  assert.deepEqual([counts.changed, counts.unchanged], [1, 1]);
  const [moved] = await ask<{ village: string; moved_from: string; tokens: number }>(
    needs,
    `select village, moved_from, (select count(*) from person_token t where t.person_id = p.id and t.village = p.village) as tokens from person p where name = '王小明'`,
  );
  assert.deepEqual([moved!.village, moved!.moved_from, moved!.tokens > 4], [otherVillage, village, true]);
  const spells = await ask<{ until: string | null }>(
    needs,
    `select valid_until as until from household_member m join person p on p.id = m.person_id where p.name = '王小明' order by valid_from`,
  );
  assert.deepEqual(
    spells.map(({ until }) => until),
    ['2026-11-01', null],
  );
});

test('a late death says when we learned it and what it touches; rows about the dead are taken and told', async () => {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(wang, li) });
  const deaths = csv(['身份证号', '姓名', '死亡日期'], [`${wang.id}\t`, '王小明', '2026-03-05']);
  const late = await importFile(needs, { roster: 'deaths', content: deaths });
  assert.match((await rows(needs, late.batchId))[0]!.faults[0]!.zh, /早于名册月份 8 个月.*家庭户/);
  const [dead] = await ask<{ died_on: string; died_known_on: string }>(
    needs,
    `select died_on, died_known_on from person where name = '王小明'`,
  );
  assert.deepEqual(dead, { died_on: '2026-03-05', died_known_on: '2026-11-23' });
  const paid = await importFile(needs, { roster, content: payments({ ...wang, from: '2026-05-01' }) });
  assert.equal(paid.counts.new, 1);
  assert.match((await rows(needs, paid.batchId))[0]!.faults[0]!.zh, /已于 2026-03-05 去世/);
});

test('totals that differ from what the sender counted wait for a word; preview changes nothing and counts the same', async () => {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(wang, li) });
  const received = await receiveFile(needs, {
    roster,
    content: payments(wang, li),
    period: '2026-11',
    fileName: 'p.csv',
    declared: { rows: 3, sum: 20_000 },
  });
  const batchId = received.ok ? received.value : 0;
  const preview = await previewBatch(needs, batchId);
  assert.ok(preview.ok);
  assert.deepEqual(
    [preview.value.counts.new, preview.value.control!.agrees, preview.value.control!.sum],
    [2, false, 20_000],
  );
  assert.equal(
    (await ask<{ n: number }>(needs, `select count(*) as n from fact where batch_id = ${batchId}`))[0]!.n,
    0,
  );
  const refused = await takeBatch(needs, { batchId });
  assert.equal(!refused.ok && refused.refusal.because, 'control-differs');
  const taken = await takeBatch(needs, { batchId, despite: ['control'] });
  assert.deepEqual(taken.ok && taken.value, preview.value.counts);
});

test('refused rows come back as a file; corrected they are taken and end nothing', async () => {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(wang, li) });
  const bad = await importFile(needs, { roster, content: payments(wang, { ...li, from: '2026-02-30' }) });
  const table = (
    await needs.database.work(async (tx) => done(await rowsToCorrect(tx, needs.secrets, bad.batchId)))
  ).value;
  assert.deepEqual(table.header.slice(-2), ['原行号', '未导入原因']);
  const [row] = [...(table.rows as string[][])];
  assert.match(row!.at(-1)!, /享受起始日期：日历上没有/);
  const mended = row!.map((cell, at) => (at === 3 ? '2026-02-28' : (cell ?? '')));
  const { counts } = await importFile(needs, {
    roster,
    content: csv([...table.header], mended),
    corrects: bad.batchId,
  });
  assert.deepEqual([counts.new, counts.ended], [1, 0]);
  assert.equal((await rows(needs, bad.batchId))[0]!.outcome, 'corrected');
});

test('certificates: re-graded, cancelled, contradicting columns refused with a sentence', async () => {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(wang, li) });
  const words = (category: string, grade: string): [string, string] => [category, grade];
  await importFile(needs, {
    roster: 'certificates',
    content: certificatesFile(
      { ...wang, kind: '43', words: words('肢体', '三级') },
      { ...li, kind: '12', words: words('视力残疾', '二级') },
    ),
    period: '2026-09',
  });
  const { counts, batchId } = await importFile(needs, {
    roster: 'certificates',
    content: certificatesFile(
      { ...wang, kind: '42', words: words('肢体', '二级'), issued: '2026-10-10' },
      { ...li, kind: '12', words: words('视力', '三级') },
      { ...li, kind: '12', words: words('听力', '二级') },
      { ...li, kind: '82', words: words('听力', '二级') },
      { id: wang.id, name: '王小明', kind: '4', words: words('肢体', '二级') },
    ),
  });
  assert.deepEqual([counts.changed, counts.refused], [1, 4]);
  const faults = (await rows(needs, batchId)).map((row) => row.faults[0]!.zh);
  assert.match(faults[0]!, /第 20 位是 2（二级）/);
  assert.match(faults[1]!, /第 19 位是 1（视力残疾）/);
  assert.match(faults[2]!, /第 19 位是残疾类别，应为 1 至 7/);
  assert.match(faults[3]!, /应为 20 位/);
  await importFile(needs, {
    roster: 'certificates',
    content: certificatesFile(
      { ...wang, kind: '42', words: words('肢体', '二级'), issued: '2026-10-10' },
      { ...li, kind: '12', words: words('视力', '二级'), state: '注销', changed: '2026-11-20' },
    ),
    period: '2026-12',
  });
  const states = await ask(
    needs,
    `select p.name, grade, state, valid_from as "from", valid_until as until from certificate c join person p on p.id = person_id order by p.name, valid_from`,
  );
  assert.deepEqual(states, [
    { name: '李静', grade: 2, state: 'valid', from: '2020-05-01', until: '2026-11-20' },
    { name: '李静', grade: 2, state: 'cancelled', from: '2026-11-20', until: null },
    { name: '王小明', grade: 3, state: 'valid', from: '2020-05-01', until: '2026-10-10' },
    { name: '王小明', grade: 2, state: 'valid', from: '2026-10-10', until: null },
  ]);
});

test('a list for an earlier month that comes late undoes nothing that a newer one said', async () => {
  const needs = await smallCity();
  await importFile(needs, {
    roster: 'residents',
    content: residentsFile({ ...wang, village: otherVillage }),
  });
  await importFile(needs, { roster: 'residents', content: residentsFile(wang, li), period: '2026-09' });
  const people = await ask(
    needs,
    'select name, village, registered_in_city as here from person order by name',
  );
  assert.deepEqual(people, [
    { name: '李静', village, here: true },
    { name: '王小明', village: otherVillage, here: true },
  ]);
  const words: [string, string] = ['肢体', '二级'];
  const graded = { ...wang, kind: '42', words, issued: '2026-10-10' };
  await importFile(needs, { roster: 'certificates', content: certificatesFile(graded) });
  const before = { ...wang, kind: '43', words: ['肢体', '三级'] as [string, string] };
  await importFile(needs, { roster: 'certificates', content: certificatesFile(before), period: '2026-08' });
  assert.deepEqual(await ask(needs, 'select grade, valid_until as until from certificate'), [
    { grade: 2, until: null },
  ]);
});
