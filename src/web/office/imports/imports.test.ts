import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { batchLead, isUnderWay, stepOf } from './batch-body.ts';
import { freshnessOf } from './freshness.ts';
import { importsLead } from './imports-body.ts';
import { noAnswers, readSent } from './read-sent.ts';
import { sampleImports, sampleRoster, sampleView } from './sample-import.ts';
import { objectionsTo } from './take-part.ts';

const file = (bytes = 3) => new File(['x'.repeat(bytes)], 'a.xlsx');
const read = (answers: Partial<typeof noAnswers> & { file?: File | undefined }) =>
  readSent(
    { ...noAnswers, roster: sampleRoster.id, period: '2026-11', file: file(), ...answers },
    { rosters: [sampleRoster], thisMonth: '2026-11', language: 'zh' },
  );

describe('the form of step one', () => {
  test('yuan become fen, thousands may be set apart', () => {
    const sent = read({ rows: '8,495', sum: '¥3,907,700.5' });
    assert.ok(sent.ok);
    assert.deepEqual(sent.value.declared, { rows: 8495, sum: 390_770_050 });
  });

  test('every field says what is wrong with it', () => {
    const sent = read({ roster: 'x', period: '2026-13', rows: '一千', sum: '1.234', file: undefined });
    assert.ok(!sent.ok);
    assert.deepEqual(
      Object.keys(sent.refusal).filter((name) => sent.refusal[name]),
      ['roster', 'period', 'file', 'rows', 'sum'],
    );
  });

  test('a month to come, an empty file and one of more than 50 MB are refused', () => {
    assert.match(String(refusalOf({ period: '2026-12' })['period']), /不能晚于本月/);
    assert.match(String(refusalOf({ file: file(0) })['file']), /空/);
    const large = Object.defineProperty(file(), 'size', { value: 51 * 1024 * 1024 });
    assert.match(String(refusalOf({ file: large })['file']), /50 MB/);
  });
});

function refusalOf(answers: Parameters<typeof read>[0]) {
  const sent = read(answers);
  assert.ok(!sent.ok);
  return sent.refusal;
}

test('a roster is silent after its days, and never heard of without a list', () => {
  const days = { silentAfterDays: 45 };
  assert.equal(freshnessOf(days, '2026-10-09', '2026-11-23'), 'fresh');
  assert.equal(freshnessOf(days, '2026-10-08', '2026-11-23'), 'silent');
  assert.equal(freshnessOf(days, undefined, '2026-11-23'), 'never');
});

test('the lead counts the silent and says only what there is', () => {
  assert.match(importsLead('zh', sampleImports), /共 3 份名册：1 份过期未报，1 份尚未报送。/);
  const [, fresh] = sampleImports.rosters;
  assert.equal(importsLead('en', { rosters: [fresh!] }), 'All 1 rosters came on time.');
});

test('totals that differ and many endings want a second look', () => {
  const { batch } = sampleView();
  const kinds = (differs: Parameters<typeof sampleView>[0]) =>
    objectionsTo(sampleView(differs).batch).map(({ kind }) => kind);
  assert.deepEqual(kinds({}), ['control']);
  assert.deepEqual(kinds({ control: null, counts: { ...batch.counts, ended: 3000 } }), ['endings']);
  assert.deepEqual(kinds({ control: null, rowCount: 10, counts: { ...batch.counts, ended: 49 } }), []);
});

test('each state has its step, its sentence, and looks again only while work is under way', () => {
  assert.equal(stepOf(sampleView(), 'batch'), 'understood');
  assert.equal(stepOf(sampleView(), 'outcome'), 'outcome');
  assert.equal(stepOf(sampleView({ state: 'taken' }), 'batch'), 'done');
  assert.equal(isUnderWay(sampleView({ state: 'taking' }).batch), true);
  assert.equal(isUnderWay(sampleView().batch), false);
  assert.equal(
    batchLead('zh', sampleView()),
    '共 8,495 行，其中 8,432 行可以导入。38 行拒收，14 行要人判断；其余不受影响。',
  );
});
