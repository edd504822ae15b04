/**
 * What 200 invented persons are told, in the citizen's voice, to be read by people: the text files beside this one.
 * After a change of law, lists or words, `HANDRAIL_RECORD=1 npm test -- tests/golden` writes them anew; read what differs.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { termsIn } from '#declarations';
import type { Text } from '#kernel';
import { neverDay, valueWords } from '#policy';
import { daqing } from '../../cities/daqing/city.ts';
import { citizenBody, foldedTexts, openTexts } from '../../src/web/statement/citizen-body.ts';
import { citizenVoice, type PlainLine } from '../../src/web/statement/citizen-voice.ts';
import { easyBody, textsOf } from '../../src/web/statement/easy-body.ts';
import { easyVoice } from '../../src/web/statement/easy-voice.ts';
import { ageIn } from '../../src/web/statement/fact-words.ts';
import { type GoldenPerson, goldenPersons, month, policy } from '../support/golden-city.ts';
import { averageLength, commonCharacters, rareCharacters, sentencesIn } from '../support/plain-text.ts';

let persons: readonly GoldenPerson[];
before(async () => {
  persons = await goldenPersons();
});

const told = ({ statement }: GoldenPerson) => citizenVoice(statement, { current: month });
const sentences = ({ says }: PlainLine) => says.map(({ zh }) => zh).join('');
const age = ({ situation }: GoldenPerson) => ageIn((situation.facts['bornOn'] ?? neverDay) as never, month);

/** "何小满，6 周岁，精神残疾，二级". */
function who({ situation: { facts }, ...person }: GoldenPerson): string {
  const known = ['disabilityCategory', 'disabilityGrade'].flatMap((name) =>
    facts[name] === undefined ? [] : valueWords(policy.facts.get(name), facts[name]).zh,
  );
  return [person.statement.name, `${age({ situation: { facts }, ...person })} 周岁`, ...known].join('，');
}

const marks = { receives: '领', 'can-have': '可', unclear: '问', counted: '扣' } as const;

/** All that is not a "no", and how many are, by their ground. */
function page(person: GoldenPerson): string {
  const { opening, groups, refusals } = told(person);
  const lines = groups.flatMap(({ id, lines }) =>
    lines.map((one) => `  ${marks[id]} ${one.line.title.zh}：${sentences(one)}`),
  );
  const no = refusals.grounds.map(({ ground, lines }) => `${ground.title.zh} ${lines.length}`).join('；');
  return [`${who(person)}`, `  ${opening.map(({ zh }) => zh).join('')}`, ...lines, `  不 ${no}`].join('\n');
}

/** One example of each programme and ground. */
function refusalsOf(all: readonly GoldenPerson[]): string {
  const examples = new Map<string, string>();
  for (const person of all)
    for (const { ground, lines } of told(person).refusals.grounds)
      for (const one of lines) {
        const key = `${one.line.programme} ${ground.id}`;
        if (!examples.has(key))
          examples.set(key, `${one.line.title.zh}｜${ground.title.zh}：${sentences(one)}`);
      }
  return [...examples.values()].toSorted((a, b) => (a < b ? -1 : 1)).join('\n');
}

const files: Readonly<Record<string, (all: readonly GoldenPerson[]) => string>> = {
  'children.txt': (all) =>
    all
      .filter((one) => age(one) < 18)
      .map(page)
      .join('\n'),
  'working-age.txt': (all) =>
    all
      .filter((one) => age(one) >= 18 && age(one) < 60)
      .map(page)
      .join('\n'),
  'elderly.txt': (all) =>
    all
      .filter((one) => age(one) >= 60)
      .map(page)
      .join('\n'),
  'refusals.txt': refusalsOf,
};

test('there are two hundred', () => assert.equal(persons.length, 200));

for (const [file, text] of Object.entries(files))
  test(`${file} says what was read and found good`, () => {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const now = `${text(persons)}\n`;
    if (process.env['HANDRAIL_RECORD']) writeFileSync(path, now);
    const differing = now.split('\n').filter((line) => !kept(path).has(line));
    assert.deepEqual(
      differing.slice(0, 10),
      [],
      `read them, then HANDRAIL_RECORD=1 npm test -- tests/golden`,
    );
    assert.equal(now, readFileSync(path, 'utf8'));
  });

const kept = (path: string) => new Set(readFileSync(path, 'utf8').split('\n'));

/** Names are given and cannot be said otherwise: of programmes, of documents, of persons. */
const names = [
  ...daqing.offers.flatMap(({ programme: { title, editions } }) => [
    title.zh,
    ...editions.map(({ basis }) => basis.document),
  ]),
].toSorted((a, b) => b.length - a.length);
const withoutNames = ({ zh }: Text): string => names.reduce((text, name) => text.replaceAll(name, ''), zh);

const voices = {
  citizen: {
    average: 40,
    longest: 60,
    texts: (person: GoldenPerson) => [...openTexts(told(person)), ...foldedTexts(told(person))],
    page: (person: GoldenPerson) => citizenBody(told(person), { language: 'zh', terms: daqing.tradeTerms }),
  },
  easy: {
    average: 15,
    longest: 30,
    texts: (person: GoldenPerson) => textsOf(easyVoice(person.statement, { current: month })),
    page: (person: GoldenPerson) =>
      easyBody(easyVoice(person.statement, { current: month }), { language: 'zh', terms: daqing.tradeTerms }),
  },
};

describe('everybody is told in words that can be read', () => {
  test('the common characters are those of level 1', () => assert.equal(commonCharacters.size, 3755));

  for (const [voice, { average, longest, texts, page: body }] of Object.entries(voices)) {
    test(`${voice}: sentences are short, for each person and one by one`, (t) => {
      const averages = persons.map((person) => averageLength(sentencesIn(texts(person).map(withoutNames))));
      t.diagnostic(`on average at most ${Math.max(...averages).toFixed(1)} characters`);
      assert.ok(Math.max(...averages) <= average, `${Math.max(...averages)}`);
      const long = persons.flatMap((person) =>
        sentencesIn(texts(person).map(withoutNames)).filter((sentence) => [...sentence].length > longest),
      );
      assert.deepEqual([...new Set(long)], []);
    });

    test(`${voice}: characters are common`, () => {
      const rare = persons.flatMap((person) => rareCharacters(texts(person).map(withoutNames).join('')));
      assert.deepEqual([...new Set(rare)], []);
    });

    test(`${voice}: no term of the trade without its explanation on the page`, async () => {
      for (const person of persons.slice(0, 40)) {
        const said = texts(person)
          .map(({ zh }) => zh)
          .join('\n');
        const markup = (await Promise.all([body(person)].flat())).join('');
        for (const { names: written, means } of termsIn(said, { terms: daqing.tradeTerms, language: 'zh' }))
          assert.ok(
            markup.includes(`<dt>${written.zh[0]}</dt><dd>${means.zh}</dd>`),
            `${person.statement.name}: ${written.zh[0]}`,
          );
      }
    });
  }
});

describe('the law speaks in common characters too', () => {
  const texts = [
    ...daqing.facts.flatMap(({ label, codes = {} }) => [label, ...Object.values(codes)]),
    ...daqing.offers.flatMap(({ programme }) => [
      programme.title,
      programme.decidedBy,
      ...programme.asksFor,
      ...programme.editions.flatMap(({ conditions }) => conditions.map(({ says }) => says)),
    ]),
    ...daqing.topics.map(({ whenNot }) => whenNot),
    ...daqing.tradeTerms.map(({ means }) => means),
  ];

  test('in what it calls facts, conditions, papers and offices', () =>
    assert.deepEqual(
      texts.filter(({ zh }) => rareCharacters(zh).length > 0).map(({ zh }) => `${rareCharacters(zh)}: ${zh}`),
      [],
    ));

  test('the terms that everybody stumbles over are explained', () => {
    const stumbled = [
      '低保',
      '低保边缘',
      '特困',
      '残疾等级',
      '残疾类别',
      '渐退期',
      '公示',
      '长期照护',
      '户籍',
      '辅助器具',
    ];
    for (const term of stumbled)
      assert.ok(
        daqing.tradeTerms.some(({ names: { zh } }) => zh.includes(term)),
        term,
      );
  });

  test('an explanation has short sentences', () => {
    const long = daqing.tradeTerms.filter(({ means }) => averageLength(sentencesIn([means.zh])) > 30);
    assert.deepEqual(
      long.map(({ means }) => means.zh),
      [],
    );
  });
});
