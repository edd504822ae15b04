import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { termsIn } from '#declarations';
import type { Text } from '#kernel';
import type { Facts } from '#policy';
import { line, received, stating } from '../../../tests/support/small-statement.ts';
import { citizenVoice } from './citizen-voice.ts';
import { easyVoice } from './easy-voice.ts';
import { statementJson } from './statement-json.ts';

const current = '2026-11';
const zh = (texts: readonly Text[]) => texts.map((text) => text.zh).join('');
const told = (known: Facts, about?: string) => citizenVoice(stating(known), { current, about });
const said = (known: Facts, programme: string): string => {
  const { groups, refusals } = told(known);
  const lines = [...groups, ...refusals.grounds].flatMap((group) => group.lines);
  return zh(lines.find((one) => one.line.programme === programme)!.says);
};

describe('a citizen', () => {
  test('hears first what there is, in sentences of one idea', () => {
    assert.equal(zh(told(received).opening), '您这个月正在享受 1 项待遇。每月发的钱一共 130 元。');
    assert.equal(
      zh(told({ grade: 'two', needsCare: true, 'enrolled.care': false }).opening),
      '您这个月没有正在享受的待遇。还有 1 项可以申请。',
    );
  });
  test('is spoken of by name to a guardian', () => {
    assert.match(zh(told(received, '王小雨').opening), /^王小雨这个月正在享受/);
    assert.deepEqual(told(received, 'Wang').opening[0]?.en, 'Wang receives 1 benefit this month.');
    assert.deepEqual(told(received).opening[0]?.en, 'You receive 1 benefit this month.');
  });

  const refusals: readonly [name: string, known: Facts, programme: string, said: string][] = [
    [
      'what is asked for, what is on record, the clause, and what would change it',
      { grade: 'three', needsCare: true },
      'care',
      '要求：残疾等级为二级。登记的是：三级。依据：国发〔2015〕52号。如果残疾等级为二级（现为三级），就符合条件。',
    ],
    [
      'how many conditions are open when no one change would do',
      { grade: 'three', needsCare: false },
      'care',
      '要求：残疾等级为二级。登记的是：三级。依据：国发〔2015〕52号。一共有 2 个条件不够。',
    ],
    [
      'that two do not go together',
      { ...received, bornOn: '1950-01-01' },
      'old',
      '您已享受护理补贴。两项不能一起享受。依据：国发〔2015〕52号。',
    ],
    [
      'that it is being paid all the same, and goes on until it was checked',
      { ...received, grade: 'three' },
      'care',
      '要求：残疾等级为二级。登记的是：三级。依据：国发〔2015〕52号。如果残疾等级为二级（现为三级），就符合条件。现在还在发。核实以前不会停。',
    ],
    [
      'of the dead, nothing but that',
      { ...received, grade: 'three', diedOn: '2026-08-02' },
      'care',
      '要求：本人健在。登记的是：死亡日期：2026年8月2日。依据：国发〔2015〕52号。一共有 2 个条件不够。现在还在发。核实以前不会停。',
    ],
  ];
  for (const [name, known, programme, sentence] of refusals)
    test(`is told with a no: ${name}`, () => assert.equal(said(known, programme), sentence));

  test('is told what is not known, whom to ask, and who is silent', () =>
    assert.equal(
      said({ grade: 'two', 'enrolled.care': true }, 'care'),
      '还不知道：需要长期照护。这要问残联。残联 9 月以来未报。现在照常享受，弄清以前不会停。',
    ));
  test('finds each no under what it comes down to', () => {
    assert.deepEqual(line({ grade: 'three' }, 'old').ground?.title.zh, '年龄不在范围内');
    assert.deepEqual(line({ ...received, bornOn: '1950-01-01' }, 'old').ground?.id, 'together');
    assert.deepEqual(
      told({ grade: 'three' }).refusals.grounds.map(({ ground }) => ground.id),
      ['age', 'rest'],
    );
  });
});

describe('easy reading', () => {
  const easy = (known: Facts) => easyVoice(stating(known), { current });
  test('has one idea a line, and leaves out every no', () => {
    const { opening, parts, call } = easy(received);
    assert.deepEqual(
      [
        ...opening,
        ...parts.flatMap(({ title, items }) => [title, ...items.flatMap(({ says }) => says)]),
        ...call,
      ].map((text) => text.zh),
      [
        '您这个月有 1 样待遇。',
        '每月一共 130 元。',
        '您在领',
        '每月 130 元。',
        '有问题，打电话。',
        '电话是 12385。',
        '也可以去村（社区）问。',
      ],
    );
  });
  test('says what to bring and who does it', () =>
    assert.deepEqual(
      easy({ ...received, 'enrolled.care': false }).parts[0]?.items[0]?.lists.map(({ title, of }) => [
        title.zh,
        ...of.map((one) => one.zh),
      ]),
      [
        ['要带', '居民身份证'],
        ['谁来办', '区民政局'],
      ],
    ));
  test('says what is not known, and who will find out', () =>
    assert.deepEqual(
      easy({ grade: 'two' }).parts[0]?.items.map(({ title, says }) => [title.zh, zh(says)]),
      [['需要长期照护', '残联会弄清。']],
    ));
});

test('a term brings the terms that explain it, each once', () => {
  const terms = [
    { names: { zh: ['渐退期'], en: ['grace'] }, means: { zh: '低保不马上停。', en: 'dibao goes on' } },
    { names: { zh: ['低保'], en: ['dibao'] }, means: { zh: '每月的钱。', en: 'money' } },
    { names: { zh: ['公示'], en: ['posted'] }, means: { zh: '贴出来。', en: 'put up' } },
  ] as const;
  const found = termsIn('处于渐退期', { terms, language: 'zh' }).map(({ names }) => names.zh[0]);
  assert.deepEqual(found, ['渐退期', '低保']);
});

test('as JSON it keeps its form', () => {
  const json = statementJson(stating({ ...received, bornOn: '1950-01-01' }), current);
  assert.equal(json.form, 'statement/1');
  assert.deepEqual(Object.keys(json), [
    'form',
    'month',
    'sentence',
    'opening',
    'totalFen',
    'ask',
    'programmes',
  ]);
  const read = JSON.parse(JSON.stringify(json)).programmes.map((one: object) =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => [
        name,
        Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value,
      ]),
    ),
  );
  const always = {
    programme: 'string',
    title: 'object',
    group: 'string',
    outcome: 'string',
    every: 'string',
    assumed: 'boolean',
    reason: 'object',
    conditions: 'list',
    missing: 'list',
    changes: 'list',
    amountFrom: 'list',
    ranks: 'list',
    edition: 'object',
    decidedBy: 'object',
    papers: 'list',
    plain: 'list',
  };
  assert.deepEqual(read, [
    { ...always, enrolled: 'boolean', amountFen: 'number', ground: 'null' },
    { ...always, enrolled: 'null', amountFen: 'null', ground: 'object' },
  ]);
  const [care, old] = json.programmes;
  assert.equal(zh(care!.plain), '每月 130 元。主要条件：需要长期照护。');
  assert.deepEqual(Object.keys(care!.conditions[0]!), ['state', 'says', 'basis', 'facts', 'missing']);
  assert.deepEqual(old!.ground, { id: 'together', title: old!.ground?.title });
  assert.ok(old!.plain.length > 2);
});
