import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupChanges, groupOf } from './change-groups.ts';
import { shortName } from './county-part.ts';
import { monthSentence } from './month-sentence.ts';
import { noTotals, takeUp } from './month-view.ts';
import { sampleMonth } from './sample-month.ts';

describe('the sentence of a month', () => {
  test('says how many, how much, against last month and why', () => {
    assert.equal(
      monthSentence('zh', sampleMonth),
      '2026年11月，大庆市应享待遇 43,733 项，其中按月给付的合计 ¥9,183,930.00；比上月：项数多 96，金额多 ¥24,523.70，主要因为新增（+¥23,040.00）、停止（−¥11,205.00）。',
    );
    assert.equal(
      monthSentence('en', sampleMonth),
      'November 2026, Daqing: 43,733 benefits are due, those given monthly come to ¥9,183,930.00; against last month 96 more, and ¥24,523.70 more, mainly new (+¥23,040.00) and ended (−¥11,205.00).',
    );
  });

  test('says when there is nothing to compare with, and when nothing changed', () => {
    assert.match(monthSentence('zh', { ...sampleMonth, before: undefined }), /；没有上月可比。$/);
    assert.match(monthSentence('zh', { ...sampleMonth, before: sampleMonth.all }), /，与上月相同。$/);
  });

  test('says fewer and less as well', () => {
    const { all } = sampleMonth;
    const fewer = {
      ...sampleMonth,
      before: { ...all, entitled: all.entitled + 4, amount: all.amount },
      changes: [],
    };
    assert.match(monthSentence('zh', fewer), /项数少 4，金额不变。$/);
  });
});

test('a late fact explains a change before anything else; a new rate before coming and going', () => {
  assert.equal(groupOf({ kind: 'new', reason: 'late:dibao' }), 'late');
  assert.equal(groupOf({ kind: 'raised', reason: 'amount' }), 'amount');
  assert.equal(groupOf({ kind: 'ended', reason: 'fact:disabilityGrade' }), 'regraded');
  assert.equal(groupOf({ kind: 'ended', reason: 'person' }), 'ended');
  assert.equal(groupOf({ kind: 'doubted', reason: 'fact:disabilityGrade' }), 'doubt');
});

test('the groups add up to the changes', () => {
  const sum = (amounts: readonly { amount: number }[]) =>
    amounts.reduce((total, { amount }) => total + amount, 0);
  assert.equal(sum(groupChanges(sampleMonth.changes)), sum(sampleMonth.changes));
});

test('take-up is the share that receives; of nobody there is none', () => {
  assert.equal(takeUp({ ...noTotals, entitled: 200, candidates: 50 }), 0.75);
  assert.equal(takeUp(noTotals), undefined);
});

test('names are short on the map', () => {
  assert.deepEqual(
    ['萨尔图区', '肇州县', '杜尔伯特蒙古族自治县', 'Sartu District', 'Dorbod Mongol Autonomous County'].map(
      shortName,
    ),
    ['萨尔图', '肇州', '杜尔伯特', 'Sartu', 'Dorbod'],
  );
});
