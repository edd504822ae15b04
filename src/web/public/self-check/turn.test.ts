/** The turns of the self-check over many random people: few questions, the same on both ways, and never a "no" for "do not know". */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Question } from '#declarations';
import type { Language } from '#kernel';
import { lawIn } from '#policy';
import { daqing } from '../../../../cities/daqing/city.ts';
import { type Random, random } from '../../../../tests/support/random.ts';
import { policy } from '../../../../tests/support/small-city.ts';
import { type Answers, carried, noneOfThese, type Sent } from './answers.ts';
import type { Checking } from './checking.ts';
import { mostQuestions, questionsThatDecide } from './next-question.ts';
import { packCheck } from './pack-check.ts';
import { lawScriptPath, scriptPath, selfCheckScripts } from './serve-script.ts';
import { situationFrom } from './situation-from.ts';
import { standings } from './standing.ts';
import { type Turn, takeTurn } from './turn.ts';
import { unpackCheck } from './unpack-check.ts';

const month = '2026-11';
const law = lawIn(policy, month, ['person', 'household']);
const onServer = (language: Language): Checking => ({ ...daqing.selfCheck, law, month, language });
const inBrowser = (language: Language): Checking =>
  unpackCheck(JSON.parse(JSON.stringify(packCheck(daqing.selfCheck, { law, month, language }))));

const sent = (...entries: readonly (readonly [string, string])[]): Sent => ({
  get: (name) => entries.find(([one]) => one === name)?.[1],
  getAll: (name) => entries.filter(([one]) => one === name).map(([, value]) => value),
});
const carriedBy = (answers: Answers) =>
  [...answers].flatMap(([id, answer]) => [['asked', id] as const, [carried + id, answer] as const]);

/** What somebody sends for a question; now and then that he does not know. */
function fieldsFor(question: Question, { chance, pick, whole }: Random, unknown: number): [string, string][] {
  const asked: [string, string] = ['question', question.id];
  if (chance(unknown)) return [asked, ['go', 'unknown']];
  const next: [string, string] = ['go', 'next'];
  switch (question.kind) {
    case 'one':
      return [asked, next, ['answer', pick(Object.keys(question.answers))]];
    case 'several': {
      const ticked = Object.keys(question.answers).filter(() => chance(0.3));
      return [
        asked,
        next,
        ...(ticked.length > 0 ? ticked : [noneOfThese]).map((code): [string, string] => ['answer', code]),
      ];
    }
    case 'month':
      return [asked, next, ['answer', String(whole(1935, 2025))], ['answer-month', String(whole(1, 12))]];
    case 'money':
      return [asked, next, ['answer', String(whole(0, 6000))]];
  }
}

/** From the first question to the result, each step by `take`. */
function walk(chosen: Random, unknown: number, take: (fields: Sent) => Turn): Turn {
  let turn = take(sent(['go', 'start']));
  while (turn.kind === 'question') {
    const id = /name="question" value="([\w-]+)"/.exec(String(turn.body))![1];
    const question = daqing.selfCheck.questions.find((one) => one.id === id)!;
    const { answers } = turn;
    turn = take(sent(...carriedBy(answers), ...fieldsFor(question, chosen, unknown)));
    assert.ok(turn.kind === 'result' || turn.answers.size > answers.size, `${id} was not taken`);
  }
  return turn;
}

/** How often somebody does not know. */
const unknownIn = (at: number) => [0, 0.1, 0.5, 1][at % 4]!;

describe('over random people', () => {
  test('the questions end, and for those who know themselves the law ends them before the limit', () => {
    const checking = onServer('zh');
    const asked = Array.from({ length: 40 }, (_, at) => {
      const { answers } = walk(random(at), unknownIn(at), (fields) => takeTurn(checking, fields));
      const standing = standings(law, situationFrom(checking, answers), month);
      return {
        knows: unknownIn(at) < 0.5,
        count: answers.size,
        open: questionsThatDecide(checking, answers, standing).length,
      };
    });
    assert.ok(asked.every(({ count }) => count <= mostQuestions));
    const known = asked.filter(({ knows }) => knows);
    const cut = known.filter(({ open }) => open > 0).length;
    const mean = known.reduce((sum, { count }) => sum + count, 0) / known.length;
    assert.ok(cut <= known.length / 5, `${cut} of ${known.length} were cut off at the limit`);
    assert.ok(mean > 5 && mean < mostQuestions, `${mean} questions on average`);
  });

  for (const language of ['zh', 'en'] as const)
    test(`the browser asks the same and finds the same as the server, word by word, in ${language}`, () => {
      const [server, browser] = [onServer(language), inBrowser(language)];
      for (let at = 0; at < 10; at += 1)
        walk(random(at), unknownIn(at), (fields) => {
          const [here, there] = [takeTurn(server, fields), takeTurn(browser, fields)];
          assert.equal(String(there.body), String(here.body));
          assert.equal(String(there.lead ?? ''), String(here.lead ?? ''));
          assert.equal(there.title, here.title);
          return here;
        });
    });

  test('who knows nothing is refused nothing for it', () => {
    const standing = standings(law, situationFrom(onServer('zh'), new Map()), month);
    const settled = standing.filter(({ state }) => state !== 'maybe');
    // A benefit of which the city pays nothing at present is settled by the city.
    const byTheirAnswers = settled.filter(
      ({ finding: { verdicts } }) =>
        !verdicts.some(({ origin, holds }) => origin === 'amount' && holds === false),
    );
    assert.deepEqual(
      byTheirAnswers.map(({ finding }) => finding.programme.id),
      [],
    );
  });
});

describe('an answer', () => {
  const checking = onServer('zh');
  const faultOf = (id: string, ...fields: [string, string][]) =>
    takeTurn(checking, sent(['question', id], ['go', 'next'], ...fields)).errors?.['answer'];

  for (const [id, fields, fault] of [
    ['certificate', [], /请选一个答案/],
    ['certificate', [['answer', 'constructor']], /请选一个答案/],
    ['home', [], /请选一个答案/],
    [
      'home',
      [
        ['answer', 'none'],
        ['answer', 'rental'],
      ],
      /就不要再选别的/,
    ],
    [
      'born',
      [
        ['answer', '84'],
        ['answer-month', '5'],
      ],
      /出生的年和月/,
    ],
    [
      'born',
      [
        ['answer', '2027'],
        ['answer-month', '1'],
      ],
      /出生的年和月/,
    ],
    ['wage', [['answer', '很少']], /请填一个数字/],
    ['wage', [['answer', '1800']], undefined],
    ['wage', [['answer', '１，８００元']], undefined],
    [
      'born',
      [
        ['answer', '１９８４'],
        ['answer-month', '05'],
      ],
      undefined,
    ],
  ] as [string, [string, string][], RegExp | undefined][])
    test(`${id} ${JSON.stringify(fields)} ${fault ? 'is asked again, with what to do' : 'is taken'}`, () => {
      const said = faultOf(id, ...fields);
      if (fault) assert.match(said!, fault);
      else assert.equal(said, undefined);
    });

  test('that no question has is left out, and so is a question that is none', () => {
    const forged = [
      ['asked', 'certificate'],
      ['was.certificate', '<b>'],
      ['asked', 'x'],
      ['was.x', 'yes'],
    ] as const;
    assert.equal(takeTurn(checking, sent(['go', 'start'], ...forged)).answers.size, 0);
  });

  test('can be taken back and changed without losing the others', () => {
    const given = carriedBy(
      new Map([
        ['certificate', 'yes'],
        ['registered', 'here'],
        ['grade', 'two'],
      ]),
    );
    const back = takeTurn(checking, sent(...given, ['go', 'back']));
    assert.match(String(back.body), /value="two" checked/);
    assert.deepEqual([...back.answers.keys()], ['certificate', 'registered']);
    const changed = takeTurn(checking, sent(...given, ['go', 'change:certificate']));
    assert.match(String(changed.body), /value="yes" checked/);
    assert.deepEqual([...changed.answers.keys()], ['registered', 'grade']);
  });
});

test('the script and the law come in at most 60 kB, for old telephones', async () => {
  const needs = { policy, city: daqing, today: () => '2026-11-23' as const };
  for (const language of ['zh', 'en'] as const) {
    const paths = [await scriptPath(), await lawScriptPath(needs, language)];
    for (const encoding of ['br', 'gzip']) {
      const answers = await Promise.all(
        paths.map((path) => selfCheckScripts.request(path, { headers: { 'Accept-Encoding': encoding } })),
      );
      assert.ok(answers.every(({ headers }) => headers.get('Content-Encoding') === encoding));
      const sizes = await Promise.all(answers.map(async (one) => (await one.arrayBuffer()).byteLength));
      assert.ok(sizes[0]! + sizes[1]! <= 60_000, `${language} ${encoding}: ${sizes}`);
    }
  }
  const code = await (await selfCheckScripts.request(await scriptPath())).text();
  assert.doesNotMatch(code, /\.(toSorted|toReversed|toSpliced|findLast|groupBy|hasOwn)\(|["']node:/);
});
