import assert from 'node:assert/strict';
import { test } from 'node:test';
import { done } from '#kernel';
import { previewBatch, type RegistryNeeds, receiveFile, takeBatch } from '#registry';
import { csv, idOf, importFile, residentsFile, smallCity } from '../../tests/support/register.ts';

const wang = { id: idOf(1), name: '王小明' };
const li = { id: idOf(2), name: '李静' };
const roster = 'living-subsidy-payments';
const payments = csv(
  ['身份证号', '姓名', '发放金额（元）', '享受起始日期', '停发日期'],
  ...[wang, li].map(({ id, name }) => [`${id}\t`, name, '100', '2025-03-01', '']),
);

/** Received and previewed, with Wang alone in the register. */
async function previewed(needs: RegistryNeeds) {
  await importFile(needs, { roster: 'residents', content: residentsFile(wang) });
  const received = await receiveFile(needs, {
    roster,
    content: payments,
    period: '2026-11',
    fileName: 'a.csv',
  });
  assert.ok(received.ok);
  const preview = await previewBatch(needs, received.value);
  assert.ok(preview.ok);
  return { batchId: received.value, counts: preview.value.counts };
}

async function taken(needs: RegistryNeeds, batchId: number) {
  const outcome = await takeBatch(needs, { batchId });
  assert.ok(outcome.ok);
  return outcome.value;
}

const change = (needs: RegistryNeeds, text: string) =>
  needs.database.work(async (tx) => done(await tx.execute(text)));

test('what was read for the preview is what is taken: the file is not read twice', async () => {
  const needs = await smallCity();
  const { batchId, counts } = await previewed(needs);
  await change(needs, `update roster_batch set content = '' where id = ${batchId}`);
  assert.deepEqual(await taken(needs, batchId), counts);
});

test('rows are matched to the register as it is when they are taken, not as it was at the preview', async () => {
  const needs = await smallCity();
  const { batchId, counts } = await previewed(needs);
  assert.deepEqual([counts.new, counts.doubtful], [1, 1]);
  await importFile(needs, { roster: 'residents', content: residentsFile(wang, li) });
  const { new: added, doubtful } = await taken(needs, batchId);
  assert.deepEqual([added, doubtful], [2, 0]);
});

for (const [happened, text] of [
  ['is gone', (id: number) => `drop table staging.read_${id}`],
  ['was emptied by a crash of the server', (id: number) => `truncate staging.read_${id}`],
  [
    'was made anew elsewhere',
    (id: number) =>
      `create table staging.other as table staging.read_${id}; drop table staging.read_${id}; alter table staging.other rename to read_${id}`,
  ],
] as const)
  test(`where what was read ${happened}, the file is read anew`, async () => {
    const needs = await smallCity();
    const { batchId, counts } = await previewed(needs);
    await change(needs, text(batchId));
    assert.deepEqual(await taken(needs, batchId), counts);
  });

test('a file is read anew on another day: who was not yet born at the preview is taken after it', async () => {
  const needs = await smallCity();
  const content = residentsFile({ ...wang, id: idOf(1, '2026-11-24') });
  const received = await receiveFile(needs, {
    roster: 'residents',
    content,
    period: '2026-11',
    fileName: 'a.csv',
  });
  assert.ok(received.ok);
  const preview = await previewBatch(needs, received.value);
  assert.deepEqual(preview.ok && [preview.value.counts.new, preview.value.counts.refused], [0, 1]);
  const tomorrow = { ...needs, clock: () => new Date('2026-11-24T08:00:00Z') };
  const { new: added, refused } = await taken(tomorrow, received.value);
  assert.deepEqual([added, refused], [1, 0]);
});

test('nothing of a file that was taken is left in the staging tables', async () => {
  const needs = await smallCity();
  const { batchId } = await previewed(needs);
  await taken(needs, batchId);
  const left = await needs.database.work(async (tx) =>
    done(await tx.query("select tablename from pg_tables where schemaname = 'staging'")),
  );
  assert.deepEqual(left.value, []);
});
