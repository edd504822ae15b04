import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Facts } from '#policy';
import { line, received, stating } from '../../../tests/support/small-statement.ts';
import { sentenceOf } from './sentence.ts';

describe('the sentence', () => {
  test('says what is received, what can be had and what is missing, with whom and since when', () => {
    assert.deepEqual(sentenceOf(stating(received), '2026-11'), {
      zh: '王某某本月应享 1 项，每月合计 ¥130.00。',
      en: '王某某 receives 1 benefit this month, ¥130.00 a month in all.',
    });
    assert.equal(
      sentenceOf(stating({ grade: 'two', needsCare: true, 'enrolled.care': false }), '2026-11').zh,
      '王某某本月没有正在享受的待遇；但有 1 项可以申请。',
    );
    assert.equal(
      sentenceOf(stating({ grade: 'two' }), '2026-11').zh,
      '王某某本月没有正在享受的待遇；1 项缺信息：需要长期照护（残联 9 月以来未报）。',
    );
  });
  test('names another month than the present one', () =>
    assert.match(sentenceOf(stating(received, '2026-09'), '2026-11').zh, /^王某某 2026年9月应享/));
});

describe('a line', () => {
  const cases: readonly [name: string, known: Facts, id: string, group: string, zh: string, en: string][] = [
    ['yes, by what is most its own', received, 'care', 'receives', '需要长期照护', 'The person needs care'],
    [
      'no, with what is on record',
      { grade: 'three', needsCare: true },
      'care',
      'no',
      '要求残疾等级为二级；记录：三级',
      'Requires that the disability is of grade 2; on record: Grade 3',
    ],
    [
      'no, by age',
      received,
      'old',
      'no',
      '要求年满60周岁；记录：42 周岁',
      'Requires that the person is 60 or older; on record: aged 42',
    ],
    [
      'no, because the two do not go together',
      { ...received, bornOn: '1950-01-01' },
      'old',
      'no',
      '已享受护理补贴，两项不能同时享受',
      'Already receives Care subsidy; the two do not go together',
    ],
    [
      'not clear: what to ask and who is silent',
      { grade: 'two' },
      'care',
      'unclear',
      '要先确认：需要长期照护（残联 9 月以来未报）',
      'To be confirmed first: Needs long-term care (the federation has not reported since September)',
    ],
  ];
  for (const [name, known, id, group, zh, en] of cases)
    test(name, () => {
      const found = line(known, id);
      assert.equal(found.group, group);
      assert.deepEqual(found.reason, { zh, en });
    });

  test('puts what decides first among its conditions, each with fact, source and day', () => {
    const [first, second] = line({ grade: 'three', needsCare: true }, 'care').conditions;
    assert.equal(first?.state, 'unmet');
    assert.deepEqual(first?.facts[0]?.says, { zh: '残疾等级：三级', en: 'Grade of disability: Grade 3' });
    assert.equal(first?.facts[0]?.source?.zh, '残疾人证名册');
    assert.equal(first?.facts[0]?.since, '2024-05-01');
    assert.equal(second?.state, 'met');
  });
  test('says what would change it', () =>
    assert.deepEqual(
      line({ grade: 'three', needsCare: true }, 'care')
        .changes()
        .map(({ says }) => says.zh),
      ['如果残疾等级为二级（现为三级）'],
    ));
  test('says how the amount came about, and that the figure is not confirmed', () => {
    const found = line(received, 'care');
    assert.equal(found.worth?.zh, '¥130.00 每月');
    assert.deepEqual(
      found.ingredients.map(({ says, assumed }) => [says.zh, assumed]),
      [['月标准：¥130.00', true]],
    );
  });
});
